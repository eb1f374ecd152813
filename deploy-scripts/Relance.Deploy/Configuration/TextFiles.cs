using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Relance.Domain;

namespace Relance.Deploy;

/// <summary>A row of the message template table, made of one of the text files.</summary>
/// <param name="Channel">Null = every channel that carries HTML: e-mail and letters.</param>
/// <param name="DebtorKind">Null = any kind that has no text of its own.</param>
public sealed record TextFile(string Code, string Name, string TextName, string Language, Channel? Channel, DebtorKind? DebtorKind, string? Subject, string Body);

/// <summary>
/// The texts of <c>solution/data/texts</c> as rows (docs/texts.md). Plain text bodies beside an HTML one are the alternative part of
/// an e-mail and no rows; a text that exists in plain form only is for our own people, on the phone or as a task.
/// </summary>
public static class TextFiles
{
    private static readonly string[] Languages = ["en", "fr"];

    public static IReadOnlyList<TextFile> Read(string solutionFolder)
    {
        var folder = Path.Combine(solutionFolder, "data", "texts");
        using var index = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "index.json")));
        var parts = index.RootElement.GetProperty("parts").EnumerateArray().Select(part => part.GetString()!);
        return Languages.SelectMany(language => parts.SelectMany(part => Parts(folder, language, part)))
            .Concat(index.RootElement.GetProperty("texts").EnumerateArray().SelectMany(entry => Languages.SelectMany(language => Texts(folder, language, entry))))
            .ToList();
    }

    // A part for plain text belongs to a channel of plain text; which one does not matter.
    private static IEnumerable<TextFile> Parts(string folder, string language, string part)
    {
        foreach (var (channel, suffix) in new (Channel?, string)[] { (null, ".html"), (Channel.PhoneCall, ".txt") })
        {
            if (Content(Path.Combine(folder, language, "parts", part + suffix)) is { } body)
            {
                var form = channel?.ToString().ToLowerInvariant() ?? "any";
                yield return new TextFile($"part.{part}.{language}.{form}", $"part.{part} ({language}, {form})", $"part.{part}", language, channel, null, null, body);
            }
        }
    }

    private static IEnumerable<TextFile> Texts(string folder, string language, JsonElement entry)
    {
        var file = entry.GetProperty("file").GetString()!;
        var path = Path.Combine(folder, language, file);
        var subject = Content(path + ".subject.txt")?.Trim();
        TextFile Row(Channel? channel, string? title, string body)
        {
            var form = channel?.ToString().ToLowerInvariant() ?? "any";
            return new TextFile(
                $"{file}.{language}.{form}",
                $"{entry.GetProperty(language == "fr" ? "french" : "english").GetString()} ({language}, {form})",
                entry.GetProperty("text").GetString()!,
                language,
                channel,
                entry.GetProperty("debtorKind").GetString() is { } kind ? Enum.Parse<DebtorKind>(kind) : null,
                title,
                body);
        }

        if (Content(path + ".body.html") is { } html)
        {
            yield return Row(null, subject, html);
        }
        else if (Content(path + ".body.txt") is { } plain)
        {
            yield return Row(Channel.PhoneCall, subject, plain);
            yield return Row(Channel.Task, subject, plain);
        }

        if (Content(path + ".sms.txt") is { } message)
        {
            yield return Row(Channel.Sms, null, message);
        }
    }

    private static string? Content(string path) => File.Exists(path) ? File.ReadAllText(path) : null;
}
