using System;
using System.Collections.Generic;
using Relance.Local.Metadata;

namespace Relance.Local.Query;

/// <summary>Row and column security as a query sees it: asked once for every table that takes part in a query.</summary>
public interface IRowFilter
{
    /// <summary>The rows of the table that may be read.</summary>
    RowAccess For(Table table);

    /// <summary>Whether values of a secured column are left out, as if they were empty.</summary>
    bool Hides(Table table, Column column);
}

/// <summary>A set of rows: all, or those that belong to one of the owners or business units, or are shared with one of the principals.</summary>
public sealed record RowAccess
{
    public static RowAccess Everything { get; } = new() { IsEverything = true };

    public static RowAccess Nothing { get; } = new();

    public bool IsEverything { get; private init; }

    /// <summary>Users and teams whose rows are seen.</summary>
    public IReadOnlyCollection<Guid> Owners { get; init; } = Array.Empty<Guid>();

    public IReadOnlyCollection<Guid> BusinessUnits { get; init; } = Array.Empty<Guid>();

    /// <summary>Users and teams with whom a row may be shared (read access in principalobjectaccess).</summary>
    public IReadOnlyCollection<Guid> SharedWith { get; init; } = Array.Empty<Guid>();
}
