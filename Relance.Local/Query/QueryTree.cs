using System.Collections.Generic;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Store;

namespace Relance.Local.Query;

/// <summary>A query in the host's own form, whatever it was written in. Tables and columns are checked; values are not yet.</summary>
internal sealed class QueryTree
{
    public required QueryNode Root { get; init; }

    public List<QueryOrder> Orders { get; } = new();

    /// <summary>At most this many rows; null = as many as a page holds.</summary>
    public int? Top { get; set; }

    /// <summary>Page from 1; null = the caller does not page.</summary>
    public int? Page { get; set; }

    /// <summary>Rows per page; null = the most the platform gives.</summary>
    public int? PageSize { get; set; }

    public string? Cookie { get; set; }

    public bool Distinct { get; set; }

    public bool IsAggregate { get; set; }

    /// <summary>Rows an aggregate may read when the query itself sets less than the platform's limit.</summary>
    public int? AggregateLimit { get; set; }

    public bool ReturnTotal { get; set; }
}

/// <summary>A table of a query with what is read from it and what is joined to it.</summary>
internal sealed class QueryNode
{
    public required StoredTable Table { get; init; }

    /// <summary>Name in the SQL text.</summary>
    public required string SqlName { get; init; }

    /// <summary>Prefix of the values in the rows; null for the table of the query.</summary>
    public string? Alias { get; init; }

    public List<QueryColumn> Columns { get; } = new();

    public FilterNode Filter { get; set; } = new() { IsOr = false };

    public List<QueryLink> Links { get; } = new();
}

/// <summary>How a joined table takes part.</summary>
internal enum LinkKind
{
    Inner,
    Outer,

    /// <summary>The joined row must exist; nothing is read from it and no row is repeated.</summary>
    Exists,
    NotExists,
}

internal sealed record QueryLink(QueryNode Node, LinkKind Kind, StoredColumn From, StoredColumn To);

/// <summary>What is computed over the rows of a group.</summary>
internal enum Aggregate
{
    None,

    /// <summary>Rows.</summary>
    Count,

    /// <summary>Rows with a value.</summary>
    CountColumn,
    Sum,
    Average,
    Minimum,
    Maximum,
}

/// <summary>The part of a date that is grouped by.</summary>
internal enum DatePart
{
    None,
    Day,
    Week,
    Month,
    Quarter,
    Year,
}

/// <summary>A column that is read, grouped by, or aggregated.</summary>
internal sealed record QueryColumn(StoredColumn Column)
{
    /// <summary>The column is a party list, not stored in the row; <see cref="Column"/> is then the primary key.</summary>
    public string? PartyList { get; init; }

    /// <summary>Name of the value in the row; null = that of the column.</summary>
    public string? Alias { get; init; }

    public Aggregate Aggregate { get; init; }

    public bool Distinct { get; init; }

    public bool IsGroup { get; init; }

    public DatePart DatePart { get; init; }

    /// <summary>Date parts are those of the user's zone, not of UTC.</summary>
    public bool InUserZone { get; init; } = true;
}

/// <summary>By a column of a table, or by the alias of a computed column.</summary>
internal sealed record QueryOrder(QueryNode? Node, StoredColumn? Column, string? Alias, bool Descending);

/// <summary>Conditions and filters joined by and, or by or.</summary>
internal sealed class FilterNode
{
    public required bool IsOr { get; init; }

    public List<ConditionNode> Conditions { get; } = new();

    public List<FilterNode> Filters { get; } = new();

    /// <summary>Rows of other tables that must, or must not, exist.</summary>
    public List<(QueryNode Owner, QueryLink Link)> Links { get; } = new();

    public bool IsEmpty => Conditions.Count == 0 && Filters.TrueForAll(filter => filter.IsEmpty) && Links.Count == 0;
}

/// <param name="Other">Column to compare with instead of values; null = compare with values.</param>
internal sealed record ConditionNode(QueryNode Node, StoredColumn Column, ConditionOperator Operator, IReadOnlyList<object?> Values, StoredColumn? Other = null);
