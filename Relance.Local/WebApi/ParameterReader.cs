using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Microsoft.Xrm.Sdk;
using Relance.Local.Metadata;

namespace Relance.Local.WebApi;

/// <summary>Reads the parameters of an operation with the types its definition gives them.</summary>
internal sealed class ParameterReader
{
    private const string Type = "@odata.type";

    private readonly Exchange exchange;
    private readonly CustomApiDefinition operation;

    public ParameterReader(Exchange exchange, CustomApiDefinition operation)
    {
        this.exchange = exchange;
        this.operation = operation;
    }

    /// <exception cref="WebRefusal">A parameter is unknown, or its value of another type.</exception>
    public IReadOnlyList<(string Name, object? Value)> FromBody()
    {
        using var document = JsonInput.Object(exchange.Request.Body);
        return document.RootElement.EnumerateObject().Select(property => (property.Name, Value(Find(property.Name), property.Value))).ToList();
    }

    /// <param name="arguments">What stands in the parentheses: <c>Company=@p1,Days=3</c>; null = no parentheses.</param>
    /// <exception cref="WebRefusal">A parameter is unknown, or its value of another type.</exception>
    public IReadOnlyList<(string Name, object? Value)> FromAddress(string? arguments)
    {
        var values = new List<(string, object?)>();
        var reader = new TokenReader(arguments ?? string.Empty);
        while (!reader.IsAtEnd)
        {
            ApiParameter parameter = Find(reader.TakeName());
            reader.Expect("=");
            values.Add((parameter.Name, FromAddress(parameter, reader)));
            if (!reader.IsAtEnd)
            {
                reader.Expect(",");
            }
        }

        return values;
    }

    private object? FromAddress(ApiParameter parameter, TokenReader reader)
    {
        // Rows and lists are JSON, and only an alias can hold it.
        if (reader.Next.Kind == TokenKind.Alias && exchange.Options[reader.Next.Text] is { } text && (text.StartsWith('{') || text.StartsWith('[')))
        {
            reader.Take();
            using var document = JsonInput.Object($"{{\"value\":{text}}}");
            return Value(parameter, document.RootElement.GetProperty("value"));
        }

        object? value = Literal.Take(reader, exchange.Options);
        return (parameter.Type, value) switch
        {
            (_, null) => null,
            (ApiParameterType.String, string) or (ApiParameterType.Boolean, bool) or (ApiParameterType.Decimal, decimal) or (ApiParameterType.Guid, Guid) or (ApiParameterType.DateTime, DateTime) => value,
            (ApiParameterType.DateTime, DateOnly day) => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc),
            (ApiParameterType.Integer, decimal number) when Whole(number) => (int)number,
            (ApiParameterType.Picklist, decimal number) when Whole(number) => new OptionSetValue((int)number),
            (ApiParameterType.Float, decimal number) => (double)number,
            (ApiParameterType.Money, decimal number) => new Money(number),
            _ => throw WebRefusal.Address($"The value of '{parameter.Name}' is no {parameter.Type}."),
        };
    }

    private object? Value(ApiParameter parameter, JsonElement json) => json.ValueKind == JsonValueKind.Null ? null : parameter.Type switch
    {
        ApiParameterType.Boolean => JsonInput.YesNo(parameter.Name, json),
        ApiParameterType.DateTime => JsonInput.Moment(parameter.Name, DateBehavior.UserLocal, json),
        ApiParameterType.Decimal => JsonInput.Decimal(parameter.Name, json),
        ApiParameterType.Float => JsonInput.Double(parameter.Name, json),
        ApiParameterType.Integer => JsonInput.Whole(parameter.Name, json),
        ApiParameterType.Money => new Money(JsonInput.Decimal(parameter.Name, json)),
        ApiParameterType.Picklist => new OptionSetValue(JsonInput.Whole(parameter.Name, json)),
        ApiParameterType.String when parameter.IsBinary => JsonInput.Binary(parameter.Name, json),
        ApiParameterType.String => JsonInput.Text(parameter.Name, json),
        ApiParameterType.Guid => JsonInput.Id(parameter.Name, json),
        ApiParameterType.StringArray => Items(parameter, json).Select(item => JsonInput.Text(parameter.Name, item)).ToArray(),
        ApiParameterType.EntityReference => Reference(parameter, json),
        ApiParameterType.Entity => Row(parameter, json),
        ApiParameterType.EntityCollection => Rows(parameter, json),
        var other => throw WebRefusal.Unsupported($"parameters of type {other}"),
    };

    private EntityReference Reference(ApiParameter parameter, JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Object && json.TryGetProperty("@odata.id", out JsonElement address))
        {
            return RowAddress.Read(exchange.Catalog, JsonInput.Text(parameter.Name, address), exchange.Request);
        }

        Entity row = Row(parameter, json);
        return row.Id != Guid.Empty ? row.ToEntityReference() : throw WebRefusal.Body($"'{parameter.Name}' names no row: its key is missing.");
    }

    private Entity Row(ApiParameter parameter, JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw WebRefusal.Body($"'{parameter.Name}' must be a row.");
        }

        var name = json.TryGetProperty(Type, out JsonElement type) ? JsonInput.Text(parameter.Name, type).TrimStart('#') : parameter.Table ?? string.Empty;
        var table = exchange.Catalog.Find(name.StartsWith(Operations.Namespace, StringComparison.Ordinal) ? name[Operations.Namespace.Length..] : name)
            ?? throw WebRefusal.Body($"'{parameter.Name}' needs an {Type} that names a table.");
        return new RowInput(exchange.Catalog, exchange.Map, exchange.Request).Read(table, json);
    }

    private EntityCollection Rows(ApiParameter parameter, JsonElement json)
    {
        var rows = Items(parameter, json).Select(item => Row(parameter, item)).ToList();
        return new EntityCollection(rows) { EntityName = rows.Count > 0 ? rows[0].LogicalName : parameter.Table };
    }

    private static IEnumerable<JsonElement> Items(ApiParameter parameter, JsonElement json) =>
        json.ValueKind == JsonValueKind.Array ? json.EnumerateArray() : throw WebRefusal.Body($"'{parameter.Name}' must be an array.");

    private ApiParameter Find(string name) => operation.Requests.FirstOrDefault(parameter => parameter.Name == name)
        ?? throw WebRefusal.Body($"The parameter '{name}' in the request payload is not a valid parameter for the operation '{operation.UniqueName}'.");

    private static bool Whole(decimal number) => number == decimal.Truncate(number) && number is >= int.MinValue and <= int.MaxValue;
}
