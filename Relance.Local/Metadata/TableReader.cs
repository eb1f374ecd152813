using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;

namespace Relance.Local.Metadata;

/// <summary>Reads <c>Entities/*/Entity.xml</c>: own tables, and what the solution adds to standard ones.</summary>
internal static class TableReader
{
    public static IEnumerable<TableDraft> Read(string source, IReadOnlyDictionary<string, Choice> shared)
    {
        foreach (var path in SolutionFile.In(Path.Combine(source, "Entities"), "Entity.xml", SearchOption.AllDirectories))
        {
            yield return Read(SolutionFile.Read(source, path, "Entity"), shared);
        }
    }

    private static TableDraft Read(SolutionFile file, IReadOnlyDictionary<string, Choice> shared)
    {
        // A standard table of which the solution only carries a form or a ribbon has no <EntityInfo>.
        var entity = file.Root.Element("EntityInfo")?.Element("entity");
        if (entity is null)
        {
            return new TableDraft { SchemaName = file.Text(file.Root, "Name"), Source = file.Name };
        }

        var schemaName = file.Attribute(entity, "Name");
        var draft = new TableDraft
        {
            SchemaName = schemaName,
            Source = file.Name,
            EntitySetName = file.TextOr(entity, "EntitySetName", string.Empty),
            Ownership = Owner(file, entity),
            IsActivity = file.Flag(entity, "IsActivity"),
            HasNotes = file.Flag(entity, "HasRelatedNotes"),
            HasActivities = file.Flag(entity, "HasRelatedActivities"),
            PrivilegeName = schemaName,
            Label = file.Labels(entity, "LocalizedNames", "LocalizedName"),
            CollectionLabel = file.Labels(entity, "LocalizedCollectionNames", "LocalizedCollectionName"),
            States = States(file, entity),
        };
        var columns = new ColumnReader(file, shared);
        foreach (var attribute in entity.Elements("attributes").Elements("attribute").Where(IsOurs))
        {
            Add(file, draft, attribute, columns.Read(attribute));
        }

        foreach (var key in entity.Elements("EntityKeys").Elements("EntityKey"))
        {
            draft.Keys.Add(Key(file, key));
        }

        return draft;
    }

    // An exporter repeats standard columns that a form depends on, marked so; they say nothing new.
    private static bool IsOurs(XElement attribute) => attribute.Attribute("unmodified")?.Value != "1";

    private static void Add(SolutionFile file, TableDraft draft, XElement attribute, Column column)
    {
        if (draft.Columns.Any(other => other.LogicalName == column.LogicalName))
        {
            throw file.Wrong(attribute, $"the column {column.LogicalName} is there twice");
        }

        draft.Columns.Add(column);
        if (file.Text(attribute, "Type") == "primarykey")
        {
            draft.PrimaryId = column.LogicalName;
        }

        if (file.TextOr(attribute, "DisplayMask", string.Empty).Split('|').Contains("PrimaryName"))
        {
            draft.PrimaryName = column.LogicalName;
        }
    }

    private static Ownership Owner(SolutionFile file, XElement entity) =>
        file.TextOr(entity, "OwnershipTypeMask", "None") switch
        {
            "UserOwned" => Ownership.User,
            "OrgOwned" => Ownership.Organization,
            "None" => Ownership.None,
            var mask => throw file.Wrong(entity, $"the ownership {mask} is not known"),
        };

    private static List<State> States(SolutionFile file, XElement entity)
    {
        var attributes = entity.Elements("attributes").Elements("attribute").ToList();
        var states = attributes.FirstOrDefault(item => item.Element("Type")?.Value == "state")?.Element("optionset");
        var statuses = attributes.FirstOrDefault(item => item.Element("Type")?.Value == "status")?.Element("optionset");
        return states is null || statuses is null ? new List<State>() : ChoiceReader.ReadStates(file, states, statuses);
    }

    private static AlternateKey Key(SolutionFile file, XElement key)
    {
        var columns = key.Elements("EntityKeyAttributes").Elements("AttributeName").Select(name => name.Value.Trim()).ToList();
        return columns.Count > 0
            ? new AlternateKey(file.Text(key, "LogicalName"), columns)
            : throw file.Wrong(key, "the key has no columns");
    }
}
