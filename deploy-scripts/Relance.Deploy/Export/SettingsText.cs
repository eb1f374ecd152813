using System;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Relance.Deploy;

/// <summary>
/// Settings as JSON that people read and compare: what stands on a line of its own is a setting or one small thing. What has its usual value is
/// left out, so the same settings always give the same text.
/// </summary>
internal static class SettingsText
{
    private static readonly JsonSerializerOptions Options = new(ConfigurationFile.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutUsual } },
    };

    public static string Of<T>(T settings) => Of(JsonSerializer.SerializeToNode(settings, Options)!);

    public static string Of(JsonNode node)
    {
        var text = new StringBuilder();
        Write(text, node, 0);
        return text.Append('\n').ToString();
    }

    private static void LeaveOutUsual(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.AssociatedParameter is { HasDefaultValue: true } parameter)
            {
                var usual = parameter.DefaultValue;
                property.ShouldSerialize = (_, value) => !Equals(value, usual);
            }
        }
    }

    private static void Write(StringBuilder text, JsonNode? node, int depth)
    {
        if (!IsLong(node, depth))
        {
            Short(text, node);
            return;
        }

        var indent = new string(' ', 2 * (depth + 1));
        var isObject = node is JsonObject;
        text.Append(isObject ? "{\n" : "[\n");
        var index = 0;
        var count = isObject ? node!.AsObject().Count : node!.AsArray().Count;
        foreach (var (name, value) in isObject ? node.AsObject().Select(pair => (pair.Key, pair.Value)) : node.AsArray().Select(value => (string.Empty, value)))
        {
            text.Append(indent);
            if (isObject)
            {
                text.Append(Quoted(name)).Append(": ");
            }

            Write(text, value, depth + 1);
            text.Append(++index < count ? ",\n" : "\n");
        }

        text.Append(indent[2..]).Append(isObject ? '}' : ']');
    }

    private static bool IsLong(JsonNode? node, int depth) => node switch
    {
        JsonObject small => depth <= 1 && small.Count > 0 || small.Any(pair => HoldsObjects(pair.Value)),
        JsonArray list => depth <= 1 && list.Count > 0 || HoldsObjects(list),
        _ => false,
    };

    private static bool HoldsObjects(JsonNode? node) => node is JsonArray list && list.Any(one => one is JsonObject);

    private static void Short(StringBuilder text, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject small:
                text.Append('{').AppendJoin(", ", small.Select(pair => $"{Quoted(pair.Key)}: {Compact(pair.Value)}")).Append('}');
                break;
            case JsonArray list:
                text.Append('[').AppendJoin(", ", list.Select(Compact)).Append(']');
                break;
            default:
                text.Append(node?.ToJsonString(Options) ?? "null");
                break;
        }
    }

    private static string Compact(JsonNode? node)
    {
        var text = new StringBuilder();
        Short(text, node);
        return text.ToString();
    }

    private static string Quoted(string name) => JsonSerializer.Serialize(name, Options);
}
