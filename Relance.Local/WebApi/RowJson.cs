using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using Relance.Local.Metadata;

namespace Relance.Local.WebApi;

/// <summary>Writes rows as the Web API does: lookups as ids, choices as numbers, and annotations where they are asked for.</summary>
internal sealed class RowJson
{
    private const string Formatted = "OData.Community.Display.V1.FormattedValue";
    private const string LookupTable = "Microsoft.Dynamics.CRM.lookuplogicalname";
    private const string LookupProperty = "Microsoft.Dynamics.CRM.associatednavigationproperty";

    private readonly Catalog catalog;
    private readonly NavigationMap map;
    private readonly Preferences preferences;

    public RowJson(Catalog catalog, NavigationMap map, Preferences preferences)
    {
        this.catalog = catalog;
        this.map = map;
        this.preferences = preferences;
    }

    /// <summary>A row with these columns and its key; a column without value is there as null.</summary>
    public JsonObject Write(Entity row, Table table, IEnumerable<Column> columns)
    {
        var json = new JsonObject();
        if (row.RowVersion is { Length: > 0 } version)
        {
            json["@odata.etag"] = ETag(version);
        }

        foreach (var column in columns.Append(table.Find(table.PrimaryId)!).Distinct())
        {
            Put(json, ColumnNames.Of(column), column, row, column.LogicalName, table);
        }

        return json;
    }

    /// <summary>A row of a FetchXML query: what was read, under the names the query gave.</summary>
    public JsonObject WriteFetched(Entity row, Table table)
    {
        var json = new JsonObject();
        if (row.RowVersion is { Length: > 0 } version)
        {
            json["@odata.etag"] = ETag(version);
        }

        foreach (var (name, value) in row.Attributes)
        {
            if (value is AliasedValue aliased)
            {
                PutAliased(json, name, row, name, catalog.Find(aliased.EntityLogicalName)?.Find(aliased.AttributeLogicalName));
            }
            else if (table.Find(name) is { IsLogical: false } column)
            {
                Put(json, ColumnNames.Of(column), column, row, name, table);
            }
        }

        return json;
    }

    /// <summary>Adds a value that a query gave under an alias.</summary>
    public void PutAliased(JsonObject json, string name, Entity row, string alias, Column? column)
    {
        var value = row.GetAttributeValue<AliasedValue>(alias)?.Value;
        json[name] = Value(value, column);
        Annotate(json, name, row, alias, value);
    }

    public static string ETag(string version) => $"W/\"{version}\"";

    /// <summary>A value in JSON; the column says what a date means.</summary>
    public static JsonNode? Value(object? value, Column? column) => value switch
    {
        null => null,
        string text => JsonValue.Create(text),
        bool yes => JsonValue.Create(yes),
        int number => JsonValue.Create(number),
        long number => JsonValue.Create(number),
        decimal number => JsonValue.Create(number),
        double number => JsonValue.Create(number),
        Money money => JsonValue.Create(money.Value),
        Guid id => JsonValue.Create(id),
        OptionSetValue option => JsonValue.Create(option.Value),
        OptionSetValueCollection options => JsonValue.Create(string.Join(",", options.Select(option => option.Value))),
        EntityReference reference => JsonValue.Create(reference.Id),
        DateTime moment => JsonValue.Create(Moment(moment, column)),
        _ => throw new ArgumentException($"A {value.GetType().Name} has no form in the Web API.", nameof(value)),
    };

    private static string Moment(DateTime moment, Column? column) => moment.ToString(
        column?.DateBehavior == DateBehavior.DateOnly ? "yyyy-MM-dd" : moment.Millisecond == 0 ? "yyyy-MM-ddTHH:mm:ssZ" : "yyyy-MM-ddTHH:mm:ss.fffZ",
        CultureInfo.InvariantCulture);

    private void Put(JsonObject json, string name, Column column, Entity row, string key, Table table)
    {
        row.Attributes.TryGetValue(key, out var value);
        json[name] = Value(value, column);
        Annotate(json, name, row, key, value);
        if (value is EntityReference reference && preferences.Includes(LookupProperty) && map.Of(table, column.LogicalName, reference.LogicalName) is { } navigation)
        {
            json[$"{name}@{LookupProperty}"] = navigation.Name;
        }
    }

    private void Annotate(JsonObject json, string name, Entity row, string key, object? value)
    {
        if (preferences.Includes(Formatted) && row.FormattedValues.TryGetValue(key, out var text))
        {
            json[$"{name}@{Formatted}"] = text;
        }

        if (value is EntityReference reference && preferences.Includes(LookupTable))
        {
            json[$"{name}@{LookupTable}"] = reference.LogicalName;
        }
    }
}
