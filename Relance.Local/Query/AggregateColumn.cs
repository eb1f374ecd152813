using System;
using System.Collections.Generic;
using Relance.Local.Metadata;
using Relance.Local.Store;

namespace Relance.Local.Query;

/// <summary>One value of an aggregate row: how it is computed in SQL and what kind of value it becomes.</summary>
internal sealed class AggregateColumn
{
    private static readonly Column WholeNumber = new() { LogicalName = "count", SchemaName = "count", Type = ColumnType.Integer };

    private readonly QueryNode node;
    private readonly int place;

    private AggregateColumn(QueryNode node, QueryColumn column, int place, string zone)
    {
        this.node = node;
        this.place = place;
        Column = column;
        Check();
        Expressions = Expression(zone);
    }

    public QueryColumn Column { get; }

    public StoredTable Table => node.Table;

    /// <summary>The expressions in the list of the SELECT; an average has two, its sum and its count.</summary>
    public IReadOnlyList<string> Expressions { get; }

    public string OrderExpression => Column.Aggregate == Aggregate.Average ? $"1.0 * {Expressions[0]} / {Expressions[1]}" : Expressions[0];

    /// <summary>The column as which the value is shown: counts and parts of dates are whole numbers.</summary>
    public Column Shown => IsNumber ? WholeNumber with { LogicalName = Stored.LogicalName } : Stored;

    private Column Stored => Column.Column.Column;

    private bool IsNumber => Column.DatePart != DatePart.None || Column.Aggregate is Aggregate.Count or Aggregate.CountColumn;

    public static List<AggregateColumn> Place(IEnumerable<(QueryNode Node, QueryColumn Column)> columns, string zone)
    {
        var result = new List<AggregateColumn>();
        var place = 0;
        foreach (var (node, column) in columns)
        {
            var field = new AggregateColumn(node, column, place, zone);
            result.Add(field);
            place += field.Expressions.Count;
        }

        return result;
    }

    /// <summary>The value in plain form; null when there is nothing to compute from.</summary>
    public object? Value(Statement reader)
    {
        if (reader.IsNull(place))
        {
            return null;
        }

        if (IsNumber)
        {
            return checked((int)reader.Number(place));
        }

        if (Column.Aggregate == Aggregate.Average)
        {
            return Average(reader);
        }

        return Projection.Plain(reader, new Projection.Field(Column.Column, place, Expressions.Count > 1 ? place + 1 : -1));
    }

    private object? Average(Statement reader)
    {
        var count = reader.Number(place + 1);
        if (count == 0)
        {
            return null;
        }

        return Stored.Type switch
        {
            ColumnType.Double => reader.Floating(place) / count,
            ColumnType.Integer => checked((int)(reader.Number(place) / count)),
            _ => Math.Round(Column.Column.FromScaled(reader.Number(place)) / count, 10),
        };
    }

    private void Check()
    {
        if (Column.Aggregate == Aggregate.None && !Column.IsGroup)
        {
            throw Fault.With(ErrorCodes.InvalidArgument, $"The column {Stored.LogicalName} of an aggregate query is neither grouped by nor aggregated.");
        }

        if (Column.Aggregate is Aggregate.Sum or Aggregate.Average
            && Stored.Type is not (ColumnType.Integer or ColumnType.BigInteger or ColumnType.Decimal or ColumnType.Double or ColumnType.Money))
        {
            throw Fault.With(ErrorCodes.InvalidArgument, $"The column {Stored.LogicalName} of type {Stored.Type} cannot be summed.");
        }

        if (Column.DatePart != DatePart.None && Stored.Type != ColumnType.DateTime)
        {
            throw Fault.With(ErrorCodes.InvalidArgument, $"The column {Stored.LogicalName} is no date and cannot be grouped by {Column.DatePart}.");
        }
    }

    private string[] Expression(string zone)
    {
        var name = $"{node.SqlName}.{Column.Column.Name}";
        var distinct = Column.Distinct ? "DISTINCT " : string.Empty;
        return Column.Aggregate switch
        {
            Aggregate.Count => new[] { "count(*)" },
            Aggregate.CountColumn => new[] { $"count({distinct}{name})" },
            Aggregate.Sum => new[] { $"sum({name})" },
            Aggregate.Average => new[] { $"sum({name})", $"count({name})" },
            Aggregate.Minimum => new[] { $"min({name})" },
            Aggregate.Maximum => new[] { $"max({name})" },
            _ when Column.DatePart != DatePart.None => new[] { DatePartExpression(name, zone) },
            _ when Column.Column.TableName is { } table => new[] { name, $"{node.SqlName}.{table}" },
            _ => new[] { name },
        };
    }

    // Only moments are shown in the user's zone; days and zone-less times are what they are.
    private string DatePartExpression(string name, string zone)
    {
        var shown = Stored.DateBehavior == DateBehavior.UserLocal && Column.InUserZone ? zone : SqlFunctions.Know(TimeZoneInfo.Utc);
        return $"{SqlFunctions.DatePartOf}({(int)Column.DatePart}, {name}, '{shown.Replace("'", "''", StringComparison.Ordinal)}')";
    }
}
