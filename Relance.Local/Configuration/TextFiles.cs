using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Relance.Domain;

namespace Relance.Local.Configuration;

/// <summary>A row of the message template table, made of one of the text files.</summary>
/// <param name="Channel">Null = any channel that has no text of its own.</param>
/// <param name="DebtorKind">Null = any kind that has no text of its own.</param>
public sealed record TextFile(string Code, string Name, string TextName, string Language, Channel? Channel, DebtorKind? DebtorKind, string? Subject, string Body);

/// <summary>
/// The texts of <c>solution/data/texts</c> as rows: the parts that texts share as files are written into each of them, so that a row
/// stands alone and can be changed without touching the others.
/// </summary>
public static partial class TextFiles
{
    private static readonly string[] Languages = ["en", "fr"];

    public static IReadOnlyList<TextFile> Read(string solutionFolder)
    {
        var folder = Path.Combine(solutionFolder, "data", "texts");
        using var index = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "index.json")));
        return index.RootElement.GetProperty("texts").EnumerateArray()
            .SelectMany(entry => Languages.SelectMany(language => Rows(Path.Combine(folder, language), language, entry)))
            .ToList();
    }

    private static IEnumerable<TextFile> Rows(string folder, string language, JsonElement entry)
    {
        var file = entry.GetProperty("file").GetString()!;
        var title = entry.GetProperty(language == "fr" ? "french" : "english").GetString()!;
        var subject = Content(folder, file + ".subject.txt", ".txt");
        var forms = new (Channel? Channel, string Suffix, string Part)[] { (Channel.Email, ".body.html", ".html"), (null, ".body.txt", ".txt"), (Channel.Sms, ".sms.txt", ".txt") };
        foreach (var (channel, suffix, part) in forms)
        {
            if (Content(folder, file + suffix, part) is { } body)
            {
                var form = channel?.ToString().ToLowerInvariant() ?? "any";
                yield return new TextFile(
                    $"{file}.{language}.{form}",
                    $"{title} ({language}, {form})",
                    entry.GetProperty("text").GetString()!,
                    language,
                    channel,
                    entry.GetProperty("debtorKind").GetString() is { } kind ? System.Enum.Parse<DebtorKind>(kind) : null,
                    channel == Channel.Sms ? null : subject?.Trim(),
                    body);
            }
        }
    }

    private static string? Content(string folder, string file, string part)
    {
        var path = Path.Combine(folder, file);
        return File.Exists(path) ? PartTag().Replace(File.ReadAllText(path), match => File.ReadAllText(Path.Combine(folder, "parts", match.Groups["name"].Value + part))) : null;
    }

    // A tag alone on its line takes the line with it.
    [GeneratedRegex(@"(?:^[ \t]*\{\{>\s*(?<name>[\w-]+)\s*\}\}[ \t]*\r?\n)|(?:\{\{>\s*(?<name>[\w-]+)\s*\}\})", RegexOptions.Multiline)]
    private static partial Regex PartTag();
}
