using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;

namespace Relance.Local.Solution;

/// <summary>The constants of one table: its name, its columns, the lengths of its texts, the relationships of its children.</summary>
internal static class TableSource
{
    public static (string Type, string Text) Own(TableFile table, SolutionTree tree)
    {
        var source = Open(ConstantClass.Identifier(table.SchemaName), English(table.Entity.Element("Descriptions")));
        source.Text("LogicalName", table.LogicalName);
        source.Text("EntitySetName", (string)table.Entity.Element("EntitySetName")!);
        source.Line();
        foreach (var column in table.Columns.OrderBy(column => Rank(column)).ThenBy(TableFile.SchemaNameOf, StringComparer.OrdinalIgnoreCase))
        {
            source.Text(NameOf(column), TableFile.LogicalNameOf(column));
        }

        Lengths(source, table.Columns);
        Children(source, table, tree);
        return source.Close();
    }

    public static (string Type, string Text) Standard(StandardColumns standard, TableFile? extension)
    {
        var source = Open(standard.Table, $"Standard table {standard.Table}: the columns of it that Relance uses, then its own.");
        source.Text("LogicalName", standard.Table.ToLowerInvariant());
        source.Line();
        for (var index = 0; index < standard.Columns.Count; index++)
        {
            var name = standard.Columns[index];
            source.Text(index == 0 ? "Id" : name.Replace("_", string.Empty, StringComparison.Ordinal), name.ToLowerInvariant());
        }

        if (extension is not null)
        {
            source.Line();
            foreach (var column in extension.Columns.OrderBy(TableFile.SchemaNameOf, StringComparer.OrdinalIgnoreCase))
            {
                source.Text(NameOf(column), TableFile.LogicalNameOf(column));
            }

            Lengths(source, extension.Columns);
        }

        StateSource.Write(source, standard.Table, standard.States);
        return source.Close();
    }

    private static ConstantClass Open(string table, string summary) => new(table + "Table", summary);

    // The key first, then the columns of the table, then those that every table has.
    private static int Rank(XElement column) =>
        TableFile.TypeOf(column) == "primarykey" ? 0 : (string?)column.Element("IsCustomField") == "1" ? 1 : 2;

    private static string NameOf(XElement column) => TableFile.SchemaNameOf(column) switch
    {
        _ when TableFile.TypeOf(column) == "primarykey" => "Id",
        "statecode" => "StateCode",
        "statuscode" => "StatusCode",
        var schemaName when schemaName.EndsWith("_Base", StringComparison.Ordinal) =>
            ConstantClass.Identifier((string)column.Element("CalculationOf")!) + "Base",
        var schemaName => ConstantClass.Identifier(schemaName),
    };

    private static void Lengths(ConstantClass source, IEnumerable<XElement> columns)
    {
        var texts = columns.Where(column => (string?)column.Element("IsCustomField") == "1" && column.Element("MaxLength") is not null)
            .OrderBy(TableFile.SchemaNameOf, StringComparer.OrdinalIgnoreCase).ToList();
        if (texts.Count == 0)
        {
            return;
        }

        source.Enter("Lengths", "Longest texts, in UTF-16 characters.");
        foreach (var column in texts)
        {
            source.Number(NameOf(column), int.Parse((string)column.Element("MaxLength")!, CultureInfo.InvariantCulture));
        }

        source.Leave();
    }

    private static void Children(ConstantClass source, TableFile table, SolutionTree tree)
    {
        var children = tree.Relationships
            .Where(relationship => relationship.Referenced == table.SchemaName && (string?)relationship.Node.Element("CascadeAssign") == "Cascade")
            .OrderBy(relationship => relationship.Name, StringComparer.Ordinal).ToList();
        if (children.Count == 0)
        {
            return;
        }

        source.Enter("Children", "Relationships whose rows live and die with a row of this table; for deep creates.");
        foreach (var relationship in children)
        {
            source.Text(ConstantClass.Identifier(relationship.Name[(relationship.Name.LastIndexOf('_') + 1)..]), relationship.Name);
        }

        source.Leave();
    }

    private static string English(XElement? labels) =>
        (string?)labels?.Elements().FirstOrDefault(label => (string?)label.Attribute("languagecode") == "1033")?.Attribute("description") ?? string.Empty;
}
