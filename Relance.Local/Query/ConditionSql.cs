using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Metadata;
using Relance.Local.Store;

namespace Relance.Local.Query;

/// <summary>Writes one condition as SQL. A row without value satisfies none of them but <c>null</c>.</summary>
internal sealed class ConditionSql
{
    private readonly SqlText sql;
    private readonly ReadContext context;
    private readonly ConditionValue values;

    public ConditionSql(SqlText sql, ReadContext context)
    {
        this.sql = sql;
        this.context = context;
        values = new ConditionValue(context);
    }

    public string Of(ConditionNode condition)
    {
        var name = $"{condition.Node.SqlName}.{condition.Column.Name}";
        if (condition.Other is { } other)
        {
            return Between(condition, name, other);
        }

        return condition.Operator switch
        {
            ConditionOperator.Null => $"{name} IS NULL",
            ConditionOperator.NotNull => $"{name} IS NOT NULL",
            ConditionOperator.Equal => Compare(condition, name, "=", Single(condition)),
            ConditionOperator.NotEqual => Compare(condition, name, "<>", Single(condition)),
            ConditionOperator.GreaterThan => Compare(condition, name, ">", Single(condition)),
            ConditionOperator.GreaterEqual => Compare(condition, name, ">=", Single(condition)),
            ConditionOperator.LessThan => Compare(condition, name, "<", Single(condition)),
            ConditionOperator.LessEqual => Compare(condition, name, "<=", Single(condition)),
            ConditionOperator.In => In(condition, name),
            ConditionOperator.NotIn => $"({name} IS NOT NULL AND NOT {In(condition, name)})",
            ConditionOperator.Between => $"({Compare(condition, name, ">=", Pair(condition, 0))} AND {Compare(condition, name, "<=", Pair(condition, 1))})",
            ConditionOperator.NotBetween => $"({Compare(condition, name, "<", Pair(condition, 0))} OR {Compare(condition, name, ">", Pair(condition, 1))})",
            ConditionOperator.EqualUserId => $"{name} = {Id(context.UserId)}",
            ConditionOperator.NotEqualUserId => $"{name} <> {Id(context.UserId)}",
            ConditionOperator.EqualBusinessId => $"{name} = {Id(context.BusinessUnitId)}",
            ConditionOperator.NotEqualBusinessId => $"{name} <> {Id(context.BusinessUnitId)}",
            ConditionOperator.EqualUserTeams => $"{name} IN {Teams()}",
            ConditionOperator.EqualUserOrUserTeams => $"({name} = {Id(context.UserId)} OR {name} IN {Teams()})",
            ConditionOperator.EqualUserLanguage => $"{name} = {sql.Parameter((long)context.Language)}",
            ConditionOperator.ContainValues => Contained(condition, name),
            ConditionOperator.DoesNotContainValues => $"({name} IS NOT NULL AND NOT {Contained(condition, name)})",
            _ => Text(condition, name) ?? Date(condition, name) ?? throw Fault.With(
                ErrorCodes.QueryBuilderInvalidConditionOperator,
                $"The local host does not support the condition operator {condition.Operator} on {condition.Column.Column.LogicalName}."),
        };
    }

    private string? Text(ConditionNode condition, string name)
    {
        var (before, after, negated) = condition.Operator switch
        {
            ConditionOperator.Like => ("", "", false),
            ConditionOperator.NotLike => ("", "", true),
            ConditionOperator.BeginsWith => ("", "%", false),
            ConditionOperator.DoesNotBeginWith => ("", "%", true),
            ConditionOperator.EndsWith => ("%", "", false),
            ConditionOperator.DoesNotEndWith => ("%", "", true),
            ConditionOperator.Contains => ("%", "%", false),
            ConditionOperator.DoesNotContain => ("%", "%", true),
            _ => (null, null, false),
        };
        if (before is null)
        {
            return null;
        }

        var pattern = sql.Parameter(before + (string)values.Of(condition.Column, Single(condition)) + after);
        return $"{SqlFunctions.Like}({name}, {pattern}) = {(negated ? 0 : 1)}";
    }

    private string? Date(ConditionNode condition, string name)
    {
        var column = condition.Column.Column;
        if (column.Type != ColumnType.DateTime)
        {
            return null;
        }

        var now = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(context.UtcNow, DateTimeKind.Utc), context.Zone);
        var range = DateRange.OfDay(condition.Operator, () => values.Day(column, Single(condition)))
            ?? DateRange.Of(condition, DateTime.SpecifyKind(now, DateTimeKind.Unspecified));
        if (range is null)
        {
            return null;
        }

        var bounds = new List<string>();
        if (range.Value.From is { } from)
        {
            bounds.Add($"{name} >= {Bound(column, from)}");
        }

        if (range.Value.Until is { } until)
        {
            bounds.Add($"{name} < {Bound(column, until)}");
        }

        var inside = string.Join(" AND ", bounds);
        return condition.Operator == ConditionOperator.NotOn ? $"({name} IS NOT NULL AND NOT ({inside}))" : $"({inside})";
    }

    // Calendar days lie at midnight, whatever the zone.
    private string Bound(Column column, DateTime shown) =>
        sql.Parameter(StoredColumn.ToSeconds(column.DateBehavior == DateBehavior.UserLocal ? values.ToUtc(shown) : shown));

    private string Compare(ConditionNode condition, string name, string comparison, object? value)
    {
        var plain = values.Of(condition.Column, value);
        return plain is decimal number
            ? CompareScaled(name, comparison, number * condition.Column.Scale)
            : $"{name} {comparison} {sql.Parameter(condition.Column.Encode(plain))}";
    }

    // The stored number is whole; a value with more decimals lies between two of them.
    private string CompareScaled(string name, string comparison, decimal scaled)
    {
        if (scaled == decimal.Truncate(scaled))
        {
            return $"{name} {comparison} {sql.Parameter((long)scaled)}";
        }

        return comparison switch
        {
            "=" => "0",
            "<>" => $"{name} IS NOT NULL",
            ">" or ">=" => $"{name} > {sql.Parameter((long)decimal.Floor(scaled))}",
            _ => $"{name} < {sql.Parameter((long)decimal.Ceiling(scaled))}",
        };
    }

    private string In(ConditionNode condition, string name)
    {
        // A collection may arrive as one value.
        var list = condition.Values.Count == 1 && condition.Values[0] is System.Collections.IEnumerable inner and not string
            ? inner.Cast<object?>()
            : condition.Values;
        var stored = list.Select(value => condition.Column.Encode(values.Of(condition.Column, value))).ToList();
        if (stored.Count == 0)
        {
            return "0";
        }

        // Few lengths of lists make few statements to prepare.
        while ((stored.Count & (stored.Count - 1)) != 0)
        {
            stored.Add(stored[^1]);
        }

        return $"{name} IN ({string.Join(", ", stored.Select(sql.Parameter))})";
    }

    private string Contained(ConditionNode condition, string name) =>
        "(" + string.Join(" OR ", condition.Values.Select(value => $"instr({name}, {sql.Parameter($",{values.Of(condition.Column, value)},")}) > 0")) + ")";

    private string Between(ConditionNode condition, string name, StoredColumn other)
    {
        if (other.SqlType != condition.Column.SqlType || other.Scale != condition.Column.Scale)
        {
            throw Fault.Unsupported($"comparing the columns {condition.Column.Column.LogicalName} and {other.Column.LogicalName}, which are stored differently");
        }

        var comparison = condition.Operator switch
        {
            ConditionOperator.Equal => "=",
            ConditionOperator.NotEqual => "<>",
            ConditionOperator.GreaterThan => ">",
            ConditionOperator.GreaterEqual => ">=",
            ConditionOperator.LessThan => "<",
            ConditionOperator.LessEqual => "<=",
            var operation => throw Fault.Unsupported($"comparing two columns by {operation}"),
        };
        return $"{name} {comparison} {condition.Node.SqlName}.{other.Name}";
    }

    private string Teams() => $"(SELECT teamid FROM teammembership WHERE systemuserid = {Id(context.UserId)})";

    private string Id(Guid id) => sql.Parameter(RowLookup.Key(id));

    private static object? Single(ConditionNode condition) => condition.Values.Count == 1
        ? condition.Values[0]
        : throw Fault.With(ErrorCodes.QueryBuilderInvalidAttributeValue, $"The operator {condition.Operator} needs one value, {condition.Values.Count} are given.");

    private static object? Pair(ConditionNode condition, int index) => condition.Values.Count == 2
        ? condition.Values[index]
        : throw Fault.With(ErrorCodes.QueryBuilderInvalidAttributeValue, $"The operator {condition.Operator} needs two values, {condition.Values.Count} are given.");
}
