namespace Relance.Local.Metadata;

/// <summary>What happens to the rows that point to a row, when something is done to it.</summary>
public enum Cascade
{
    /// <summary>Nothing; on delete the reference stays as it is.</summary>
    None,

    /// <summary>The same is done to all of them.</summary>
    All,

    /// <summary>The same is done to those that are active.</summary>
    Active,

    /// <summary>The same is done to those with the same owner.</summary>
    UserOwned,

    /// <summary>On delete: the reference is emptied.</summary>
    RemoveLink,

    /// <summary>On delete: refused as long as one exists.</summary>
    Restrict,
}

/// <summary>A one-to-many relationship: rows of the referencing table point to one row of the referenced table.</summary>
public sealed record Relationship
{
    public required string Name { get; init; }

    public required string ReferencedTable { get; init; }

    public required string ReferencingTable { get; init; }

    public required string ReferencingColumn { get; init; }

    public Cascade OnDelete { get; init; }

    public Cascade OnAssign { get; init; }

    /// <summary>Web API name on the row that points, for example <c>relance_InvoiceId</c>; null = the column's schema name.</summary>
    public string? LookupProperty { get; init; }

    /// <summary>Web API name on the row that is pointed to; null = the name of the relationship.</summary>
    public string? CollectionProperty { get; init; }
}
