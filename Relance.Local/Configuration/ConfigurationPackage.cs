using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Local.Metadata;
using MoneyValue = Microsoft.Xrm.Sdk.Money;

namespace Relance.Local.Configuration;

/// <summary>
/// The starting configuration as one JSON document of rows for those who load it through the Web API: the Setup page reads it from the web
/// resource <c>relance_/setup/configuration.json</c>. Rows come in an order in which each finds what it points to.
/// </summary>
/// <remarks>
/// <c>{"rows": [{"id", "table", "set", "key": [column], "name": {"en", "fr"}, "values": {column: value}, "links": {column: {"property", "set",
/// "row": id}}, "after": {column: value}}]}</c>. A value that the language decides is <c>{"en", "fr"}</c>; <c>after</c> is written when all rows
/// are there. The columns of <c>key</c> name values or links; an empty key means that the table has one row.
/// </remarks>
public static class ConfigurationPackage
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The same data always give the same text, with line feeds only.</summary>
    /// <param name="solutionFolder">Folder that holds <c>src/</c> and <c>data/</c>.</param>
    /// <exception cref="InvalidDataException">The two languages do not have the same rows.</exception>
    public static string ToJson(string solutionFolder)
    {
        var catalog = Catalog.Load(solutionFolder);
        var english = RecordedConfiguration.Of(solutionFolder, catalog, TextCulture.EnglishBritain);
        var french = RecordedConfiguration.Of(solutionFolder, catalog, TextCulture.FrenchFrance);
        if (!english.Select(row => row.Row.Id).SequenceEqual(french.Select(row => row.Row.Id)))
        {
            throw new InvalidDataException("The starting configuration has other rows in English than in French.");
        }

        var rows = english.Zip(french, (one, other) => (JsonNode)Row(catalog, one, other)).ToArray();
        return new JsonObject { ["rows"] = new JsonArray(rows) }.ToJsonString(Readable) + "\n";
    }

    private static JsonObject Row(Catalog catalog, RecordedRow english, RecordedRow french)
    {
        var links = new JsonObject();
        foreach (var (column, value) in Present(english.Row).Where(pair => pair.Value is EntityReference))
        {
            links[column] = Link(english.Table, column, (EntityReference)value, target => catalog.Find(target)!.EntitySetName);
        }

        return new JsonObject
        {
            ["id"] = english.Row.Id.ToString(),
            ["table"] = english.Table.LogicalName,
            ["set"] = english.Table.EntitySetName,
            ["key"] = new JsonArray(english.Key.Select(column => (JsonNode)column).ToArray()),
            ["name"] = new JsonObject { ["en"] = Name(english), ["fr"] = Name(french) },
            ["values"] = Values(english.Row, french.Row),
            ["links"] = links,
            ["after"] = Values(english.After, french.After),
        };
    }

    private static JsonObject Values(Entity english, Entity french)
    {
        var values = new JsonObject();
        foreach (var (column, value) in Present(english).Where(pair => pair.Value is not EntityReference))
        {
            JsonNode one = Value(value);
            JsonNode other = Value(french[column]);
            values[column] = JsonNode.DeepEquals(one, other) ? one : new JsonObject { ["en"] = one, ["fr"] = other };
        }

        return values;
    }

    private static IEnumerable<KeyValuePair<string, object>> Present(Entity row) =>
        row.Attributes.Where(pair => pair.Value is not null && pair.Key != row.LogicalName + "id").OrderBy(pair => pair.Key, StringComparer.Ordinal);

    private static JsonObject Link(Table table, string column, EntityReference target, Func<string, string> setOf)
    {
        var relationship = table.References.First(one => one.ReferencingColumn == column && one.ReferencedTable == target.LogicalName);
        return new JsonObject
        {
            ["property"] = relationship.LookupProperty ?? table.Find(column)!.SchemaName,
            ["set"] = setOf(target.LogicalName),
            ["row"] = target.Id.ToString(),
        };
    }

    private static string Name(RecordedRow row) => row.Row.GetAttributeValue<string>("relance_name");

    private static JsonNode Value(object value) => value switch
    {
        OptionSetValue option => JsonValue.Create(option.Value),
        MoneyValue money => JsonValue.Create(money.Value),
        DateTime moment => JsonValue.Create(moment.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
        string text => JsonValue.Create(text),
        int number => JsonValue.Create(number),
        decimal number => JsonValue.Create(number),
        bool flag => JsonValue.Create(flag),
        _ => throw new InvalidDataException($"A value of type {value.GetType().Name} has no form in the Web API here."),
    };
}
