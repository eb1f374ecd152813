using System;
using System.Globalization;
using System.Text.Json;
using Microsoft.Xrm.Sdk;
using Relance.Local.Metadata;

namespace Relance.Local.WebApi;

/// <summary>Reads values out of JSON bodies, by the type they must have.</summary>
internal static class JsonInput
{
    /// <exception cref="WebRefusal">The text is no JSON object.</exception>
    public static JsonDocument Object(string body)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(body.Length == 0 ? "{}" : body);
        }
        catch (JsonException problem)
        {
            throw WebRefusal.Body($"The body is no JSON: {problem.Message}");
        }

        return document.RootElement.ValueKind == JsonValueKind.Object ? document : throw WebRefusal.Body("The body must be a JSON object.");
    }

    public static string Text(string name, JsonElement json) =>
        json.ValueKind == JsonValueKind.String ? json.GetString()! : throw Wrong(name, "a text", json);

    public static byte[] Binary(string name, JsonElement json) =>
        json.ValueKind == JsonValueKind.String && json.TryGetBytesFromBase64(out var bytes) ? bytes : throw Wrong(name, "bytes in base64 (Edm.Binary)", json);

    /// <summary>The value as the SDK holds it in that column.</summary>
    /// <exception cref="WebRefusal">It is of another type.</exception>
    public static object? Value(Column column, JsonElement json) => json.ValueKind == JsonValueKind.Null ? null : column.Type switch
    {
        ColumnType.Text or ColumnType.Memo or ColumnType.EntityName => Text(column.LogicalName, json),
        ColumnType.Integer => Whole(column.LogicalName, json),
        ColumnType.BigInteger => json.ValueKind == JsonValueKind.Number && json.TryGetInt64(out var number) ? number : throw Wrong(column.LogicalName, "a whole number", json),
        ColumnType.Decimal => Decimal(column.LogicalName, json),
        ColumnType.Money => new Money(Decimal(column.LogicalName, json)),
        ColumnType.Double => Double(column.LogicalName, json),
        ColumnType.Boolean => YesNo(column.LogicalName, json),
        ColumnType.Choice or ColumnType.State or ColumnType.Status => new OptionSetValue(Whole(column.LogicalName, json)),
        ColumnType.MultiChoice => Choices(column.LogicalName, json),
        ColumnType.DateTime => Moment(column.LogicalName, column.DateBehavior, json),
        ColumnType.Identifier => Id(column.LogicalName, json),
        var other => throw WebRefusal.Body($"'{column.LogicalName}' of type {other} cannot be written as a value."),
    };

    public static int Whole(string name, JsonElement json) =>
        json.ValueKind == JsonValueKind.Number && json.TryGetInt32(out var number) ? number : throw Wrong(name, "a whole number (Edm.Int32)", json);

    public static decimal Decimal(string name, JsonElement json) =>
        json.ValueKind == JsonValueKind.Number && json.TryGetDecimal(out var number) ? number : throw Wrong(name, "a number (Edm.Decimal)", json);

    public static double Double(string name, JsonElement json) =>
        json.ValueKind == JsonValueKind.Number && json.TryGetDouble(out var number) ? number : throw Wrong(name, "a number (Edm.Double)", json);

    public static bool YesNo(string name, JsonElement json) =>
        json.ValueKind is JsonValueKind.True or JsonValueKind.False ? json.GetBoolean() : throw Wrong(name, "true or false", json);

    public static Guid Id(string name, JsonElement json) =>
        json.ValueKind == JsonValueKind.String && Guid.TryParse(json.GetString(), out var id) ? id : throw Wrong(name, "an id (Edm.Guid)", json);

    /// <summary>A day for a column of days; a moment with its zone, in UTC, for one of moments. A bare day is that day's midnight.</summary>
    public static DateTime Moment(string name, DateBehavior behavior, JsonElement json)
    {
        var text = Text(name, json);
        if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return behavior == DateBehavior.UserLocal ? DateTime.SpecifyKind(day, DateTimeKind.Utc) : day;
        }

        if (behavior == DateBehavior.DateOnly || !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
        {
            throw Wrong(name, behavior == DateBehavior.DateOnly ? "a day, yyyy-mm-dd (Edm.Date)" : "a moment (Edm.DateTimeOffset)", json);
        }

        return behavior == DateBehavior.UserLocal ? moment.UtcDateTime : moment.DateTime;
    }

    private static OptionSetValueCollection Choices(string name, JsonElement json)
    {
        var values = new OptionSetValueCollection();
        foreach (var part in Text(name, json).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            values.Add(new OptionSetValue(int.TryParse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : throw Wrong(name, "numbers parted by commas", json)));
        }

        return values;
    }

    private static WebRefusal Wrong(string name, string wanted, JsonElement json) =>
        WebRefusal.Body($"Error identified in Payload provided by the user: '{name}' must be {wanted}, not {Start(json.GetRawText())}.");

    private static string Start(string text) => text.Length <= 200 ? text : text[..200] + "…";
}
