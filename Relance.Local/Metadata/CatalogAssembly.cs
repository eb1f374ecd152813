using System;
using System.Collections.Generic;
using System.Linq;

namespace Relance.Local.Metadata;

/// <summary>Puts together what the standard file, the table files and the relationship files say.</summary>
internal static class CatalogAssembly
{
    /// <summary>The view over all activity tables; what points to it can point to any of them.</summary>
    public const string ActivityPointer = "activitypointer";

    public static (IReadOnlyList<Table> Tables, IReadOnlyList<Relationship> Relationships) Join(
        IReadOnlyList<TableDraft> standard, IReadOnlyList<TableDraft> own, IReadOnlyList<Relationship> fromSolution)
    {
        var drafts = standard.ToDictionary(draft => draft.LogicalName);
        foreach (var draft in own)
        {
            if (draft.IsExtension)
            {
                Extend(drafts, draft);
            }
            else if (!drafts.TryAdd(draft.LogicalName, Complete(draft)))
            {
                throw new SolutionFileException(draft.Source, $"the table {draft.LogicalName} is there twice");
            }
        }

        var relationships = fromSolution.Concat(StandardRelationships.Of(drafts.Values, fromSolution)).ToList();
        CheckEnds(drafts, relationships);
        var tables = drafts.Values.Select(draft => Build(draft, relationships)).ToList();
        return (tables, relationships);
    }

    private static TableDraft Complete(TableDraft draft)
    {
        if (draft.PrimaryId.Length == 0)
        {
            throw new SolutionFileException(draft.Source, "the table has no column of type primarykey");
        }

        SystemColumns.CompleteOwn(draft);
        return draft;
    }

    private static void Extend(Dictionary<string, TableDraft> drafts, TableDraft extension)
    {
        if (!drafts.TryGetValue(extension.LogicalName, out var draft))
        {
            throw new SolutionFileException(
                extension.Source, $"{extension.LogicalName} has no <EntitySetName>, so it extends a standard table, but that is not among the standard tables");
        }

        var twice = extension.Columns.FirstOrDefault(column => draft.Columns.Any(other => other.LogicalName == column.LogicalName));
        if (twice is not null)
        {
            throw new SolutionFileException(extension.Source, $"the standard table already has a column {twice.LogicalName}");
        }

        draft.Columns.AddRange(extension.Columns);
        draft.Keys.AddRange(extension.Keys);
    }

    private static void CheckEnds(Dictionary<string, TableDraft> drafts, IReadOnlyList<Relationship> relationships)
    {
        foreach (var relationship in relationships)
        {
            if (!drafts.ContainsKey(relationship.ReferencedTable))
            {
                throw Wrong(relationship, $"there is no table {relationship.ReferencedTable}");
            }

            if (!drafts.TryGetValue(relationship.ReferencingTable, out var table))
            {
                throw Wrong(relationship, $"there is no table {relationship.ReferencingTable}");
            }

            if (!table.Columns.Any(column => column.LogicalName == relationship.ReferencingColumn && column.IsReference))
            {
                throw Wrong(relationship, $"{table.LogicalName} has no lookup {relationship.ReferencingColumn}");
            }
        }
    }

    private static SolutionFileException Wrong(Relationship relationship, string message) =>
        new("Other/Relationships", $"{relationship.Name}: {message}");

    private static Table Build(TableDraft draft, IReadOnlyList<Relationship> relationships)
    {
        var references = relationships.Where(item => item.ReferencingTable == draft.LogicalName).ToList();
        var referencedBy = relationships
            .Where(item => item.ReferencedTable == draft.LogicalName)
            .ToList();
        var columns = draft.Columns.Select(column => Complete(draft, column, references)).ToList();
        return new Table(draft, columns, references, referencedBy);
    }

    private static Column Complete(TableDraft draft, Column column, List<Relationship> references)
    {
        if (column.Type == ColumnType.State)
        {
            return column with { Choice = new Choice(draft.LogicalName + "_statecode", draft.States.Select(state => new ChoiceOption(state.Value, state.Label)).ToList()) };
        }

        if (column.Type == ColumnType.Status)
        {
            return column with { Choice = new Choice(draft.LogicalName + "_statuscode", draft.States.SelectMany(state => state.Statuses).ToList()) };
        }

        if (!column.IsReference)
        {
            return column;
        }

        var targets = references.Where(item => item.ReferencingColumn == column.LogicalName).Select(item => item.ReferencedTable).ToList();

        // Exports leave out the relationships of some system lookups and give the owner's as "owner".
        if (targets.Count == 0 || column.Type == ColumnType.Owner)
        {
            targets = SystemColumns.TargetsOf(column.LogicalName)?.ToList()
                ?? throw new SolutionFileException(draft.Source, $"the lookup {column.LogicalName} has no relationship, so no table to point to");
        }

        return column with { Targets = targets };
    }
}
