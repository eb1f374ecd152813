using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Deploy;
using Relance.Local.Metadata;
using Relance.Plugin.Tables;
using MoneyValue = Microsoft.Xrm.Sdk.Money;

namespace Relance.Local.Solution;

/// <summary>
/// The configuration as a package of Microsoft's Configuration Migration tool, which <c>pac data import</c> reads as well: what the tables and
/// columns are (<c>data_schema.xml</c>) and the rows (<c>data.xml</c>). Rows are recognised by their ids, which follow from their keys.
/// </summary>
public static class MigrationPackage
{
    // The tool writes the moment of the export here and reads it nowhere; the same rows have to give the same bytes.
    private const string NoTime = "1980-01-01T00:00:00.0000000Z";

    // Their plug-ins want a draft that a person publishes. The package brings versions that are published already, as one piece.
    private static readonly string[] WithoutPlugins = { ScenarioVersionTable.LogicalName, ScenarioStepTable.LogicalName };

    // What a person decides there, or relies on, is never overwritten by an import.
    private static readonly string[] OnlyNew = { PolicyTable.LogicalName, ScenarioVersionTable.LogicalName, ScenarioStepTable.LogicalName };

    /// <param name="language">Language of the labels of tables and columns: "en" or "fr".</param>
    public static void Write(Stream target, Catalog catalog, ConfigurationRowSet rows, string language)
    {
        var tables = rows.InOrder().GroupBy(row => row.LogicalName).ToList();
        ReproducibleZip.Write(target, new KeyValuePair<string, byte[]>[]
        {
            new("[Content_Types].xml", Bytes(ContentTypes())),
            new("data.xml", Bytes(Data(catalog, tables, language))),
            new("data_schema.xml", Bytes(Schema(catalog, tables, language))),
        });
    }

    private static XElement Schema(Catalog catalog, List<IGrouping<string, Entity>> tables, string language) => new(
        "entities",
        new XAttribute("dateMode", "absolute"),
        new XElement("entityImportOrder", tables.Select(rows => new XElement("entityName", rows.Key))),
        tables.Select(rows => new XElement(
            "entity",
            new XAttribute("name", rows.Key),
            new XAttribute("displayname", Label(catalog[rows.Key].Label, language)),
            new XAttribute("primaryidfield", catalog[rows.Key].PrimaryId),
            new XAttribute("primarynamefield", catalog[rows.Key].PrimaryName!),
            new XAttribute("disableplugins", WithoutPlugins.Contains(rows.Key) ? "true" : "false"),
            OnlyNew.Contains(rows.Key) ? new XAttribute("skipupdate", "true") : null,
            new XElement("fields", Columns(catalog[rows.Key], rows).Select(column => Field(column, language))))));

    private static XElement Field(Column column, string language) => new(
        "field",
        column.Type == ColumnType.Identifier ? new XAttribute("updateCompare", "true") : null,
        new XAttribute("displayname", Label(column.Label, language)),
        new XAttribute("name", column.LogicalName),
        new XAttribute("type", TypeOf(column)),
        column.Type == ColumnType.Identifier ? new XAttribute("primaryKey", "true") : new XAttribute("customfield", "true"),
        column.IsReference ? new XAttribute("lookupType", string.Join("|", column.Targets)) : null);

    private static XElement Data(Catalog catalog, List<IGrouping<string, Entity>> tables, string language) => new(
        "entities",
        new XAttribute("timestamp", NoTime),
        tables.Select(rows => new XElement(
            "entity",
            new XAttribute("name", rows.Key),
            new XAttribute("displayname", Label(catalog[rows.Key].Label, language)),
            new XElement("records", rows.Select(row => Record(catalog[rows.Key], row))),
            new XElement("m2mrelationships"))));

    private static XElement Record(Table table, Entity row) => new(
        "record",
        new XAttribute("id", row.Id),
        new XElement("field", new XAttribute("name", table.PrimaryId), new XAttribute("value", row.Id)),
        row.Attributes.Where(pair => pair.Value is not null).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new XElement(
            "field",
            new XAttribute("name", pair.Key),
            new XAttribute("value", Text(pair.Value!)),
            pair.Value is EntityReference reference ? new XAttribute("lookupentity", reference.LogicalName) : null)));

    private static IEnumerable<Column> Columns(Table table, IEnumerable<Entity> rows) => rows
        .SelectMany(row => row.Attributes.Keys)
        .Distinct()
        .OrderBy(name => name, StringComparer.Ordinal)
        .Prepend(table.PrimaryId)
        .Select(name => table.Find(name) ?? throw new InvalidOperationException($"{table.LogicalName} has no column {name}."));

    private static string TypeOf(Column column) => column.Type switch
    {
        ColumnType.Identifier => "guid",
        ColumnType.Text or ColumnType.Memo => "string",
        ColumnType.Integer => "number",
        ColumnType.Decimal => "decimal",
        ColumnType.Money => "money",
        ColumnType.Boolean => "bool",
        ColumnType.DateTime => "datetime",
        ColumnType.Lookup => "entityreference",
        ColumnType.Choice => "optionsetvalue",
        _ => throw new InvalidOperationException($"No configuration is kept in columns such as {column.LogicalName} ({column.Type})."),
    };

    private static string Text(object value) => value switch
    {
        bool flag => flag ? "True" : "False",
        OptionSetValue option => option.Value.ToString(CultureInfo.InvariantCulture),
        MoneyValue money => money.Value.ToString(CultureInfo.InvariantCulture),
        EntityReference reference => reference.Id.ToString(),
        DateTime day => day.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Label(LocalizedText label, string language) => label.In(language == "fr" ? LocalizedText.French : LocalizedText.English);

    private static XElement ContentTypes()
    {
        XNamespace types = "http://schemas.openxmlformats.org/package/2006/content-types";
        return new XElement(types + "Types", new XElement(types + "Default", new XAttribute("Extension", "xml"), new XAttribute("ContentType", "application/octet-stream")));
    }

    private static byte[] Bytes(XElement root)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            root.WriteTo(writer);
        }

        return stream.ToArray();
    }
}
