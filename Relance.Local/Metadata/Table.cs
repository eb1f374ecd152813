using System;
using System.Collections.Generic;
using System.Linq;

namespace Relance.Local.Metadata;

/// <summary>A table with everything that decides how its rows are checked, stored and read. Immutable.</summary>
public sealed class Table
{
    private readonly Dictionary<string, Column> byName;

    internal Table(TableDraft draft, IReadOnlyList<Column> columns, IReadOnlyList<Relationship> references, IReadOnlyList<Relationship> referencedBy)
    {
        LogicalName = draft.LogicalName;
        SchemaName = draft.SchemaName;
        EntitySetName = draft.EntitySetName;
        ObjectTypeCode = draft.ObjectTypeCode;
        PrimaryId = draft.PrimaryId;
        PrimaryName = draft.PrimaryName;
        Ownership = draft.Ownership;
        IsActivity = draft.IsActivity;
        IsStandard = draft.IsStandard;
        HasNotes = draft.HasNotes;
        HasActivities = draft.HasActivities;
        PrivilegeName = draft.PrivilegeName;
        Label = draft.Label;
        CollectionLabel = draft.CollectionLabel;
        Keys = draft.Keys;
        States = draft.States;
        Columns = columns;
        References = references;
        ReferencedBy = referencedBy;
        byName = columns.ToDictionary(column => column.LogicalName, StringComparer.Ordinal);
    }

    public string LogicalName { get; }

    public string SchemaName { get; }

    /// <summary>Name in Web API addresses.</summary>
    public string EntitySetName { get; }

    public int ObjectTypeCode { get; }

    /// <summary>Logical name of the primary key column.</summary>
    public string PrimaryId { get; }

    /// <summary>Logical name of the column that names a row to people; null = the table has none.</summary>
    public string? PrimaryName { get; }

    public Ownership Ownership { get; }

    public bool IsActivity { get; }

    /// <summary>The table belongs to the platform or the sales application, not to the solution.</summary>
    public bool IsStandard { get; }

    public bool HasNotes { get; }

    /// <summary>Activities can regard a row of this table.</summary>
    public bool HasActivities { get; }

    /// <summary>Last part of the table's privileges: prvRead + this. All activities share "Activity".</summary>
    public string PrivilegeName { get; }

    public LocalizedText Label { get; }

    public LocalizedText CollectionLabel { get; }

    public IReadOnlyList<Column> Columns { get; }

    public IReadOnlyList<AlternateKey> Keys { get; }

    /// <summary>Empty when the rows have no state.</summary>
    public IReadOnlyList<State> States { get; }

    /// <summary>Relationships in which rows of this table point to others.</summary>
    public IReadOnlyList<Relationship> References { get; }

    /// <summary>Relationships in which rows of other tables point to this one.</summary>
    public IReadOnlyList<Relationship> ReferencedBy { get; }

    /// <summary>The column of that logical name (lower case), or null.</summary>
    public Column? Find(string logicalName) => byName.GetValueOrDefault(logicalName);

    public State? StateOf(int value) => States.FirstOrDefault(state => state.Value == value);

    public override string ToString() => LogicalName;
}
