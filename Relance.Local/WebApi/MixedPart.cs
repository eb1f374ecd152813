using System;
using System.Collections.Generic;
using System.Linq;

namespace Relance.Local.WebApi;

/// <summary>One part of a multipart/mixed body: its headers and its content.</summary>
internal sealed record MixedPart(IReadOnlyDictionary<string, string> Headers, string Content)
{
    /// <summary>The parts between the boundaries; what stands before the first and after the last is passed over, as the format wants it.</summary>
    /// <exception cref="WebRefusal">The body does not end with its closing boundary.</exception>
    public static IReadOnlyList<MixedPart> Split(string body, string boundary)
    {
        var parts = new List<MixedPart>();
        List<string>? current = null;
        foreach (var line in Lines(body))
        {
            var mark = line.TrimEnd();
            if (mark != "--" + boundary && mark != "--" + boundary + "--")
            {
                current?.Add(line);
                continue;
            }

            if (current is not null)
            {
                parts.Add(Read(current));
            }

            if (mark.EndsWith("--", StringComparison.Ordinal) && mark.Length == boundary.Length + 4)
            {
                return parts;
            }

            current = new List<string>();
        }

        throw WebRefusal.Body($"The batch does not end with its boundary '{boundary}'.");
    }

    /// <summary>Headers up to the first empty line, then the content.</summary>
    public static MixedPart Read(IReadOnlyList<string> lines)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var index = 0;
        for (; index < lines.Count && lines[index].Length > 0; index++)
        {
            var colon = lines[index].IndexOf(':', StringComparison.Ordinal);
            headers[colon > 0 ? lines[index][..colon].Trim() : throw WebRefusal.Body($"'{lines[index]}' is no header.")] = lines[index][(colon + 1)..].Trim();
        }

        return new MixedPart(headers, string.Join("\r\n", lines.Skip(index + 1)));
    }

    public static string[] Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');

    /// <summary>The boundary that a content type of several parts names; null = it is another content type.</summary>
    public static string? Boundary(string? contentType)
    {
        if (contentType is null || !contentType.StartsWith("multipart/mixed", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var parameter = contentType.Split(';', StringSplitOptions.TrimEntries).FirstOrDefault(item => item.StartsWith("boundary=", StringComparison.OrdinalIgnoreCase));
        return parameter?["boundary=".Length..].Trim('"') ?? throw WebRefusal.Body("The content type multipart/mixed names no boundary.");
    }
}
