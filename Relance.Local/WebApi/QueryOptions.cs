using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Relance.Local.WebApi;

/// <summary>The options of a query string, or those in the parentheses of an <c>$expand</c>. Every option must be asked for: the rest is refused.</summary>
internal sealed class QueryOptions
{
    // Options of OData and of the platform, told apart from mistakes.
    private static readonly string[] Known =
    {
        "$select", "$filter", "$orderby", "$top", "$count", "$expand", "$apply", "$search", "$skip", "$skiptoken", "$compute", "$format", "$levels", "$ref", "$id",
        "fetchXml", "savedQuery", "userQuery", "tag", "partitionId",
    };

    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    public QueryOptions(string query)
    {
        foreach (var part in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            Add(Decode(equals < 0 ? part : part[..equals]), equals < 0 ? string.Empty : Decode(part[(equals + 1)..]));
        }
    }

    /// <param name="pairs">Options already decoded.</param>
    public QueryOptions(IEnumerable<(string Name, string Value)> pairs)
    {
        foreach (var (name, value) in pairs)
        {
            Add(name, value);
        }
    }

    /// <summary>The option's text; null when it is absent.</summary>
    public string? this[string name] => values.GetValueOrDefault(name);

    public bool Has(string name) => values.ContainsKey(name);

    /// <summary>Refuses every option but these; aliases of parameters (<c>@p1</c>) are always allowed.</summary>
    public void Allow(params string[] names)
    {
        var other = values.Keys.FirstOrDefault(name => !name.StartsWith('@') && !names.Contains(name));
        if (other is not null)
        {
            throw Known.Contains(other) ? WebRefusal.Unsupported($"the query option '{other}' here") : WebRefusal.Address($"The query parameter '{other}' is not known.");
        }
    }

    /// <summary>A whole number from 0; null when the option is absent.</summary>
    public int? Count(string name) => this[name] is not { } text
        ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw WebRefusal.Address($"Invalid value '{text}' for {name} query option found. The {name} query option requires a non-negative integer value.");

    /// <summary>The names of a <c>$select</c>; null when the option is absent or asks for everything.</summary>
    public IReadOnlyList<string>? Select => this["$select"] is not { } text || text.Trim() == "*"
        ? null
        : text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public bool IsTrue(string name) => this[name] switch
    {
        null or "false" => false,
        "true" => true,
        var other => throw WebRefusal.Address($"Invalid value '{other}' for {name} query option found. Valid values are 'true' or 'false'."),
    };

    private void Add(string name, string value)
    {
        if (!values.TryAdd(name, value))
        {
            throw WebRefusal.Address($"Query option '{name}' was specified more than once, but it must be specified at most once.");
        }
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
