using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Metadata;
using Relance.Local.Records;

namespace Relance.Local.WebApi;

/// <summary>
/// <c>contacts/any(c:c/lastname eq 'Besson')</c> and <c>all</c> in a filter. The rows at the other end are read first, with the rights of
/// the caller; what remains is a condition on the ids of the rows they belong to.
/// </summary>
internal static class Quantifier
{
    // Each id is a parameter of the SQL text, which takes 32,766 of them.
    private const int MostRows = 30000;

    /// <summary>Reads from behind the name of the collection to the closing parenthesis.</summary>
    /// <param name="negated">A <c>not</c> stands before it.</param>
    /// <param name="condition">Reads the condition into the query: name of the row in it, and whether its opposite is meant.</param>
    public static ConditionExpression Read(Exchange exchange, Table table, Navigation collection, TokenReader reader, bool negated, Action<QueryExpression, string, bool> condition)
    {
        reader.Expect("/");
        var word = reader.TakeName();
        if (word is not ("any" or "all"))
        {
            throw WebRefusal.Unsupported($"'{word}' over the collection '{collection.Name}' in $filter");
        }

        var lookup = collection.Column.LogicalName;
        var rows = new QueryExpression(collection.Target.LogicalName) { ColumnSet = new ColumnSet(lookup) };
        rows.Criteria.AddCondition(lookup, ConditionOperator.NotNull);
        reader.Expect("(");
        if (word == "all" || !reader.Next.Is(")"))
        {
            var name = reader.TakeName();
            reader.Expect(":");
            condition(rows, name, word == "all");
        }

        reader.Expect(")");

        // All of them satisfy it unless one satisfies the opposite.
        return Among(exchange, table, rows, lookup, isAmong: (word == "any") != negated);
    }

    private static ConditionExpression Among(Exchange exchange, Table table, QueryExpression rows, string lookup, bool isAmong)
    {
        var ids = AllRows.Of(exchange.Service, rows).Select(row => row.GetAttributeValue<EntityReference>(lookup).Id).Distinct().Cast<object>().ToArray();
        return ids.Length switch
        {
            0 => new ConditionExpression(table.PrimaryId, isAmong ? ConditionOperator.Null : ConditionOperator.NotNull),
            > MostRows => throw WebRefusal.Unsupported($"any or all that more than {MostRows} rows of '{table.LogicalName}' satisfy"),
            _ => new ConditionExpression(table.PrimaryId, isAmong ? ConditionOperator.In : ConditionOperator.NotIn, ids),
        };
    }
}
