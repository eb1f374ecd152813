using System.Collections.Generic;
using System.Linq;

namespace Relance.Local.Metadata;

/// <summary>What can only be checked once all files are read: that names in one file exist in another.</summary>
internal static class CatalogCheck
{
    public static void Run(Catalog catalog)
    {
        foreach (var table in catalog.Tables)
        {
            Check(table);
        }

        foreach (var step in catalog.Steps)
        {
            Check(catalog, step);
        }
    }

    private static void Check(Table table)
    {
        foreach (var key in table.Keys)
        {
            Require(table, key.Columns, $"Entities/{table.SchemaName}/Entity.xml", $"the key {key.LogicalName}");
        }

        foreach (var column in table.Columns.Where(column => column.BaseOf is not null))
        {
            Require(table, new[] { column.BaseOf!, "exchangerate", "transactioncurrencyid" }, $"Entities/{table.SchemaName}/Entity.xml", $"the base amount {column.LogicalName}");
        }
    }

    private static void Check(Catalog catalog, StepDefinition step)
    {
        if (step.Table is null)
        {
            return;
        }

        var file = $"step {step.Name}";
        var table = catalog.Find(step.Table) ?? throw new SolutionFileException(file, $"there is no table {step.Table}");
        Require(table, step.FilteringColumns, file, "the filter");
        foreach (var image in step.Images)
        {
            Require(table, image.Columns, file, $"the image {image.Alias}");
        }
    }

    private static void Require(Table table, IEnumerable<string> columns, string file, string what)
    {
        var missing = columns.FirstOrDefault(column => table.Find(column) is null);
        if (missing is not null)
        {
            throw new SolutionFileException(file, $"{what} names the column {missing}, which {table.LogicalName} does not have");
        }
    }
}
