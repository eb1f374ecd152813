using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Metadata;

namespace Relance.Local.WebApi;

/// <summary>
/// Reads a <c>$filter</c> into the criteria of a query. Columns of the row and of the rows it points to (one step) can be compared
/// with values. As everywhere in the organization, a row without value satisfies no comparison but <c>eq null</c>, negated or not.
/// </summary>
internal sealed class FilterReader
{
    private const string Namespace = "Microsoft.Dynamics.CRM.";

    private static readonly Dictionary<string, (ConditionOperator Plain, ConditionOperator Negated)> Comparisons = new(StringComparer.Ordinal)
    {
        ["eq"] = (ConditionOperator.Equal, ConditionOperator.NotEqual),
        ["ne"] = (ConditionOperator.NotEqual, ConditionOperator.Equal),
        ["gt"] = (ConditionOperator.GreaterThan, ConditionOperator.LessEqual),
        ["ge"] = (ConditionOperator.GreaterEqual, ConditionOperator.LessThan),
        ["lt"] = (ConditionOperator.LessThan, ConditionOperator.GreaterEqual),
        ["le"] = (ConditionOperator.LessEqual, ConditionOperator.GreaterThan),
        ["in"] = (ConditionOperator.In, ConditionOperator.NotIn),
    };

    private static readonly Dictionary<string, (ConditionOperator Plain, ConditionOperator Negated)> Functions = new(StringComparer.Ordinal)
    {
        ["contains"] = (ConditionOperator.Contains, ConditionOperator.DoesNotContain),
        ["startswith"] = (ConditionOperator.BeginsWith, ConditionOperator.DoesNotBeginWith),
        ["endswith"] = (ConditionOperator.EndsWith, ConditionOperator.DoesNotEndWith),
    };

    private readonly Exchange exchange;
    private readonly Table table;
    private readonly QueryExpression query;
    private readonly QueryOptions aliases;
    private readonly TokenReader reader;

    // Name of the row inside any(…) or all(…), before each of its columns; null = the filter of the list itself.
    private readonly string? variable;

    private FilterReader(Exchange exchange, Table table, QueryExpression query, TokenReader reader, QueryOptions aliases, string? variable)
    {
        this.exchange = exchange;
        this.table = table;
        this.query = query;
        this.aliases = aliases;
        this.reader = reader;
        this.variable = variable;
    }

    /// <summary>Adds a filter to a query.</summary>
    /// <param name="aliases">Where <c>@name</c> stands for a value.</param>
    /// <exception cref="WebRefusal">The filter cannot be understood, or asks for what the local host does not do.</exception>
    public static void Read(Exchange exchange, Table table, QueryExpression query, string text, QueryOptions aliases)
    {
        var filter = new FilterReader(exchange, table, query, new TokenReader(text), aliases, variable: null);
        query.Criteria.AddFilter(filter.Or(negated: false));
        filter.reader.ExpectEnd();
    }

    private FilterExpression Or(bool negated) => Joined("or", negated ? LogicalOperator.And : LogicalOperator.Or, () => And(negated));

    private FilterExpression And(bool negated) => Joined("and", negated ? LogicalOperator.Or : LogicalOperator.And, () => Term(negated));

    private FilterExpression Joined(string word, LogicalOperator operation, Func<FilterExpression> part)
    {
        var first = part();
        if (!reader.Next.Is(word))
        {
            return first;
        }

        var all = new FilterExpression(operation);
        all.AddFilter(first);
        while (reader.TakeIf(word))
        {
            all.AddFilter(part());
        }

        return all;
    }

    private FilterExpression Term(bool negated)
    {
        if (reader.TakeIf("not"))
        {
            return Term(!negated);
        }

        if (reader.TakeIf("("))
        {
            var inner = Or(negated);
            reader.Expect(")");
            return inner;
        }

        var condition = Condition(negated);
        var single = new FilterExpression(LogicalOperator.And);
        single.AddCondition(condition);
        return single;
    }

    private ConditionExpression Condition(bool negated)
    {
        var name = reader.TakeName();
        if (reader.TakeIf("("))
        {
            return name.StartsWith(Namespace, StringComparison.Ordinal) ? PlatformFunction(name[Namespace.Length..], negated) : TextFunction(name, negated);
        }

        name = BehindVariable(name);
        if (reader.Next.Is("/") && exchange.Map.Find(table, name) is { IsCollection: true } collection)
        {
            return Quantified(collection, negated);
        }

        var (column, alias) = Path(name);
        var operation = reader.TakeName();
        if (!Comparisons.TryGetValue(operation, out var comparison))
        {
            throw WebRefusal.Unsupported($"the operator '{operation}' in $filter");
        }

        if (operation == "in")
        {
            return Make(column, alias, negated ? comparison.Negated : comparison.Plain, List("(", ")"));
        }

        if (reader.Next.Kind == TokenKind.Name && !reader.Next.Is("null") && !reader.Next.Is("true") && !reader.Next.Is("false"))
        {
            throw WebRefusal.Unsupported($"comparing '{name}' with '{reader.Next.Text}' in $filter: the right side must be a value");
        }

        var value = Literal.Take(reader, aliases);
        if (value is null)
        {
            return operation is "eq" or "ne"
                ? Make(column, alias, (operation == "eq") ^ negated ? ConditionOperator.Null : ConditionOperator.NotNull, Array.Empty<object?>())
                : throw WebRefusal.Address($"'{name}' can be compared with null by eq and ne only.");
        }

        return Make(column, alias, negated ? comparison.Negated : comparison.Plain, new[] { value });
    }

    private ConditionExpression TextFunction(string function, bool negated)
    {
        if (!Functions.TryGetValue(function, out var operation))
        {
            throw WebRefusal.Unsupported($"the function '{function}' in $filter");
        }

        var (column, alias) = Path(BehindVariable(reader.TakeName()));
        reader.Expect(",");
        var value = Literal.Take(reader, aliases);
        reader.Expect(")");
        return column.Type is ColumnType.Text or ColumnType.Memo && value is string
            ? Make(column, alias, negated ? operation.Negated : operation.Plain, new[] { value })
            : throw WebRefusal.Address($"No function signature for '{function}' matches '{column.LogicalName}' of type {column.Type}.");
    }

    // Microsoft.Dynamics.CRM.LastXDays(PropertyName='createdon',PropertyValue=7) and the like bear the names of the operators.
    private ConditionExpression PlatformFunction(string function, bool negated)
    {
        if (negated || variable is not null || !Enum.TryParse(function, out ConditionOperator operation))
        {
            throw WebRefusal.Unsupported($"{(negated ? "'not' before " : variable is not null ? "inside any or all " : string.Empty)}the function '{Namespace}{function}' in $filter");
        }

        string? property = null;
        object?[] values = Array.Empty<object?>();
        do
        {
            var parameter = reader.TakeName();
            reader.Expect("=");
            switch (parameter)
            {
                case "PropertyName":
                    property = Literal.Take(reader, aliases) as string;
                    break;
                case "PropertyValue":
                    values = new[] { Literal.Take(reader, aliases) };
                    break;
                case "PropertyValues":
                    values = List("[", "]");
                    break;
                default:
                    throw WebRefusal.Unsupported($"the parameter '{parameter}' of '{Namespace}{function}'");
            }
        }
        while (reader.TakeIf(","));
        reader.Expect(")");
        var column = ColumnOf(table, property ?? throw reader.Wrong());
        var plain = values.Select(value => value is decimal number && column.Type == ColumnType.DateTime ? (int)number : Literal.For(column, Typed(column, value)));
        return new ConditionExpression(column.LogicalName, operation, plain.ToArray());
    }

    // The values of these functions are texts whatever the column is: ['1','2'].
    private static object? Typed(Column column, object? value)
    {
        if (value is not string text || column.Type is ColumnType.Text or ColumnType.Memo or ColumnType.EntityName or ColumnType.MultiChoice)
        {
            return value;
        }

        var inner = new TokenReader(text);
        var typed = Literal.Take(inner, new QueryOptions(string.Empty));
        inner.ExpectEnd();
        return typed;
    }

    private object?[] List(string open, string close)
    {
        var values = new List<object?>();
        reader.Expect(open);
        do
        {
            values.Add(Literal.Take(reader, aliases));
        }
        while (reader.TakeIf(","));
        reader.Expect(close);
        return values.ToArray();
    }

    private ConditionExpression Quantified(Navigation collection, bool negated) => Quantifier.Read(exchange, table, collection, reader, negated, (rows, name, inside) =>
    {
        var inner = new FilterReader(exchange, collection.Target, rows, reader, aliases, name);
        rows.Criteria.AddFilter(inner.Or(inside));
    });

    private string BehindVariable(string name)
    {
        if (variable is null)
        {
            return name;
        }

        if (name != variable)
        {
            throw WebRefusal.Unsupported($"'{name}' inside the condition on '{variable}' in $filter: only columns of '{variable}'");
        }

        reader.Expect("/");
        return reader.TakeName();
    }

    private (Column Column, string? Alias) Path(string name)
    {
        if (!reader.TakeIf("/"))
        {
            return (ColumnOf(table, name), null);
        }

        var navigation = exchange.Map.Find(table, name) ?? throw WebRefusal.Address($"Could not find a property named '{name}' on type 'Microsoft.Dynamics.CRM.{table.LogicalName}'.");
        var column = ColumnOf(navigation.Target, reader.TakeName());
        if (reader.Next.Is("/"))
        {
            throw WebRefusal.Unsupported($"more than one step after '{name}' in $filter");
        }

        var alias = "f_" + name;
        if (query.LinkEntities.All(link => link.EntityAlias != alias))
        {
            query.LinkEntities.Add(new LinkEntity(table.LogicalName, navigation.Target.LogicalName, navigation.Column.LogicalName, navigation.Target.PrimaryId, JoinOperator.LeftOuter) { EntityAlias = alias });
        }

        return (column, alias);
    }

    private static Column ColumnOf(Table table, string name) => ColumnNames.Find(table, name);

    private static ConditionExpression Make(Column column, string? alias, ConditionOperator operation, object?[] values)
    {
        var typed = values.Select(value => Literal.For(column, value)).ToArray();
        return alias is null
            ? new ConditionExpression(column.LogicalName, operation, typed)
            : new ConditionExpression(alias, column.LogicalName, operation, typed);
    }
}
