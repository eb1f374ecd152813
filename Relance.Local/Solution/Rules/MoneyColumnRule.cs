using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace Relance.Local.Solution.Rules;

internal sealed class MoneyColumnRule : SolutionRule
{
    public MoneyColumnRule()
        : base("money-column", "Each amount has its twin in base currency, and a table with amounts has a currency and a rate.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree) => tree.Tables.SelectMany(table => Check(tree, table));

    private IEnumerable<Finding> Check(SolutionTree tree, TableFile table)
    {
        var money = table.Columns.Where(column => TableFile.TypeOf(column) == "money").ToList();
        var amounts = money.Where(column => BaseOf(column) is null).Select(TableFile.SchemaNameOf).ToList();
        foreach (var twin in money.Where(column => BaseOf(column) is not null))
        {
            if (!amounts.Contains(BaseOf(twin)!) || TableFile.SchemaNameOf(twin) != BaseOf(twin)!.ToLowerInvariant() + "_Base")
            {
                yield return Found(table.Path, $"{TableFile.SchemaNameOf(twin)} is no twin of '{BaseOf(twin)}'");
            }

            if ((string?)twin.Element("ValidForUpdateApi") != "0" || (string?)twin.Element("ValidForCreateApi") != "0")
            {
                yield return Found(table.Path, $"{TableFile.SchemaNameOf(twin)} is computed and cannot be written");
            }
        }

        foreach (var amount in amounts.Where(amount => !money.Exists(twin => BaseOf(twin) == amount)))
        {
            yield return Found(table.Path, $"{amount} has no twin in base currency ({amount.ToLowerInvariant()}_Base)");
        }

        foreach (var column in new[] { "transactioncurrencyid", "exchangerate" }.Where(column => money.Count > 0 && !tree.Directory.HasColumn(table.LogicalName, column)))
        {
            yield return Found(table.Path, $"has amounts but no column {column}");
        }
    }

    private static string? BaseOf(XElement column) => (string?)column.Element("CalculationOf");
}
