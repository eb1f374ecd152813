using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Microsoft.Xrm.Sdk;
using Relance.Local.Metadata;
using Relationship = Microsoft.Xrm.Sdk.Relationship;

namespace Relance.Local.WebApi;

/// <summary>Reads the body of a create or an update into a row, the rows of a deep create with it.</summary>
internal sealed class RowInput
{
    private const string Bind = "@odata.bind";

    private readonly Catalog catalog;
    private readonly NavigationMap map;
    private readonly WebRequest request;

    public RowInput(Catalog catalog, NavigationMap map, WebRequest request)
    {
        this.catalog = catalog;
        this.map = map;
        this.request = request;
    }

    /// <exception cref="WebRefusal">The body is no row of the table.</exception>
    public Entity Read(Table table)
    {
        using var document = JsonInput.Object(request.Body);
        return Read(table, document.RootElement);
    }

    public Entity Read(Table table, JsonElement json)
    {
        var row = new Entity(table.LogicalName);
        foreach (var property in json.EnumerateObject())
        {
            if (property.Name.EndsWith(Bind, StringComparison.Ordinal))
            {
                Point(row, table, property.Name[..^Bind.Length], property.Value);
            }
            else if (!property.Name.Contains('@', StringComparison.Ordinal))
            {
                Put(row, table, property.Name, property.Value);
            }
        }

        return row;
    }

    // Other annotations describe what was read and say nothing about what is written.
    private void Put(Entity row, Table table, string name, JsonElement value)
    {
        if (table.Find(name) is { IsReference: false, IsLogical: false } column)
        {
            if (column.LogicalName == table.PrimaryId && JsonInput.Value(column, value) is Guid id)
            {
                row.Id = id;
            }

            row[column.LogicalName] = JsonInput.Value(column, value);
            return;
        }

        if (value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
        {
            Deep(row, table, name, value);
            return;
        }

        if (map.Find(table, name) is { IsCollection: false } navigation && value.ValueKind == JsonValueKind.Null)
        {
            row[navigation.Column.LogicalName] = null;
            return;
        }

        throw name.StartsWith('_') && name.EndsWith("_value", StringComparison.Ordinal)
            ? WebRefusal.Body($"'{name}' can only be read. A lookup is written through its navigation property: \"…{Bind}\".")
            : Undeclared(table, name);
    }

    private void Point(Entity row, Table table, string name, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            throw WebRefusal.Unsupported($"binding existing rows to the collection '{name}' in a body");
        }

        var first = map.Find(table, name) is { IsCollection: false } found ? found : throw Undeclared(table, name);
        if (value.ValueKind == JsonValueKind.Null)
        {
            row[first.Column.LogicalName] = null;
            return;
        }

        var target = RowAddress.Read(catalog, JsonInput.Text(name + Bind, value), request);
        var navigation = map.Find(table, name, target.LogicalName)
            ?? throw WebRefusal.Body($"'{name}' of '{table.LogicalName}' does not lead to '{target.LogicalName}'.");
        row[navigation.Column.LogicalName] = target;
    }

    private void Deep(Entity row, Table table, string name, JsonElement value)
    {
        var navigation = map.Find(table, name) ?? throw Undeclared(table, name);
        if (navigation.IsCollection != (value.ValueKind == JsonValueKind.Array))
        {
            throw WebRefusal.Body($"'{name}' takes {(navigation.IsCollection ? "an array of rows" : "one row")}.");
        }

        IEnumerable<JsonElement> elements = navigation.IsCollection ? value.EnumerateArray() : new[] { value };
        var rows = elements
            .Select(element => element.ValueKind == JsonValueKind.Object ? Read(navigation.Target, element) : throw WebRefusal.Body($"'{name}' takes rows."))
            .ToList();
        row.RelatedEntities.Add(new Relationship(navigation.Relationship.Name), new EntityCollection(rows) { EntityName = navigation.Target.LogicalName });
    }

    private static WebRefusal Undeclared(Table table, string name) => WebRefusal.Body(
        $"Error identified in Payload provided by the user: 'Microsoft.Dynamics.CRM.{table.LogicalName}' has no property '{name}' that can be written.");
}
