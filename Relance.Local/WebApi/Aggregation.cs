using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Metadata;

namespace Relance.Local.WebApi;

/// <summary>One computed value of an <c>$apply</c>: <c>totalamount with sum as total</c>.</summary>
/// <param name="Column">The primary key for <c>$count</c>.</param>
/// <param name="Method">Null for <c>countdistinct</c>, which takes a query of its own.</param>
internal sealed record AggregateItem(string Name, Column Column, XrmAggregateType? Method);

/// <summary>Reads an <c>$apply</c>: any number of <c>filter(…)</c>, then one <c>groupby((…))</c>, with or without values, or one <c>aggregate(…)</c>.</summary>
internal sealed class Aggregation
{
    private static readonly Dictionary<string, XrmAggregateType?> Methods = new()
    {
        ["sum"] = XrmAggregateType.Sum,
        ["average"] = XrmAggregateType.Avg,
        ["min"] = XrmAggregateType.Min,
        ["max"] = XrmAggregateType.Max,
        ["countdistinct"] = null,
    };

    private readonly Table table;
    private readonly TokenReader reader;
    private readonly List<Column> groups = new();
    private readonly List<AggregateItem> items = new();
    private readonly List<string> filters = new();

    private Aggregation(Table table, string text)
    {
        this.table = table;
        reader = new TokenReader(text);
    }

    public IReadOnlyList<Column> Groups => groups;

    public IReadOnlyList<AggregateItem> Items => items;

    /// <summary>Conditions on the rows before they are grouped, each as in <c>$filter</c>.</summary>
    public IReadOnlyList<string> Filters => filters;

    /// <exception cref="WebRefusal">The text cannot be understood, or asks for what the local host does not do.</exception>
    public static Aggregation Read(Table table, string text)
    {
        var read = new Aggregation(table, text);
        read.Steps();
        var twice = read.groups.Select(ColumnNames.Of).Concat(read.items.Select(item => item.Name)).GroupBy(name => name).FirstOrDefault(group => group.Count() > 1);
        return twice is null ? read : throw WebRefusal.Address($"'{twice.Key}' is named twice in $apply.");
    }

    private void Steps()
    {
        do
        {
            var step = reader.TakeName();
            if (groups.Count + items.Count > 0)
            {
                throw WebRefusal.Unsupported($"'{step}' in $apply after the rows are grouped");
            }

            reader.Expect("(");
            Step(step);
            reader.Expect(")");
        }
        while (reader.TakeIf("/"));
        reader.ExpectEnd();
        if (groups.Count + items.Count == 0)
        {
            throw WebRefusal.Unsupported("'filter' alone in $apply, without 'groupby' or 'aggregate'");
        }
    }

    private void Step(string step)
    {
        switch (step)
        {
            case "filter":
                filters.Add(reader.TakeRaw(")"));
                break;
            case "aggregate":
                Values();
                break;
            case "groupby":
                Group();
                break;
            default:
                throw WebRefusal.Unsupported($"'{step}' in $apply");
        }
    }

    private void Group()
    {
        reader.Expect("(");
        do
        {
            groups.Add(TakeColumn());
        }
        while (reader.TakeIf(","));
        reader.Expect(")");
        if (reader.TakeIf(","))
        {
            reader.Expect("aggregate");
            reader.Expect("(");
            Values();
            reader.Expect(")");
        }
    }

    private void Values()
    {
        do
        {
            items.Add(Value());
        }
        while (reader.TakeIf(","));
    }

    private AggregateItem Value()
    {
        if (reader.TakeIf("$count"))
        {
            reader.Expect("as");
            return new AggregateItem(reader.TakeName(), table.Find(table.PrimaryId)!, XrmAggregateType.Count);
        }

        var column = TakeColumn();
        reader.Expect("with");
        var method = reader.TakeName();
        reader.Expect("as");
        return Methods.TryGetValue(method, out var known)
            ? new AggregateItem(reader.TakeName(), column, known)
            : throw WebRefusal.Unsupported($"'with {method}' in $apply");
    }

    private Column TakeColumn()
    {
        var name = reader.TakeName();
        return reader.Next.Is("/") ? throw WebRefusal.Unsupported($"a step after '{name}' in $apply") : ColumnNames.Find(table, name);
    }
}
