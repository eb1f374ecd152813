using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using MoneyValue = Microsoft.Xrm.Sdk.Money;

namespace Relance.Deploy;

/// <summary>A row of the configuration as the Web API writes and reads it.</summary>
internal static class RowDocument
{
    /// <summary>The names under which the API gives these columns.</summary>
    public static string Selection(ConfigurationTable table, IEnumerable<string> columns) =>
        string.Join(",", columns.Select(column => table.Lookups.ContainsKey(column) ? $"_{column}_value" : column).Prepend(table.Id).Distinct());

    /// <param name="columns">What is written.</param>
    public static JsonObject Body(ConfigurationTable table, Entity row, IEnumerable<string> columns)
    {
        var body = new JsonObject();
        foreach (var column in columns)
        {
            var value = row.GetAttributeValue<object>(column);
            if (table.Lookups.TryGetValue(column, out var navigation))
            {
                body[navigation + "@odata.bind"] = value is EntityReference reference ? "/" + ConfigurationTable.AddressOf(reference) : null;
            }
            else
            {
                body[column] = Node(value);
            }
        }

        return body;
    }

    /// <summary>Whether the environment has that value already; line ends and the number of decimals do not matter.</summary>
    public static bool IsSame(ConfigurationTable table, Entity row, string column, JsonObject known)
    {
        var value = row.GetAttributeValue<object>(column);
        var there = known[table.Lookups.ContainsKey(column) ? $"_{column}_value" : column];
        return value switch
        {
            null => IsEmpty(there),
            _ when there is null => value is string { Length: 0 },
            string text => Lines(text) == Lines((string?)there ?? string.Empty),
            EntityReference reference => Guid.Parse((string)there!) == reference.Id,
            DateTime day => ((string)there!).StartsWith(Day(day), StringComparison.Ordinal),
            bool flag => there.GetValue<bool>() == flag,
            _ => decimal.Parse(there.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture) == Number(value),
        };
    }

    public static bool IsEmpty(JsonNode? value) => value is null || value.GetValueKind() == System.Text.Json.JsonValueKind.String && ((string)value!).Length == 0;

    private static JsonNode? Node(object? value) => value switch
    {
        null => null,
        string text => text,
        bool flag => flag,
        int number => number,
        DateTime day => Day(day),
        OptionSetValue option => option.Value,
        MoneyValue money => money.Value,
        decimal number => number,
        _ => throw new ArgumentException($"No configuration holds a {value.GetType().Name}.", nameof(value)),
    };

    private static decimal Number(object value) => value switch
    {
        OptionSetValue option => option.Value,
        MoneyValue money => money.Value,
        _ => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
    };

    private static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}
