using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using CsvHelper;
using CsvHelper.Configuration;
using Relance.Domain;

namespace Relance.Deploy;

/// <summary>Writes a configuration into the files from which <see cref="ConfigurationData"/> reads it. Files of other things are left alone.</summary>
public static class ConfigurationFolder
{
    private static readonly UTF8Encoding Encoding = new(false);

    /// <returns>Every file by its path below <c>data/</c>, with its text; and the texts for a channel that no file stands for.</returns>
    /// <param name="index">The list of texts as it was; gives their order.</param>
    public static (IReadOnlyDictionary<string, string> Files, IReadOnlyList<string> WithoutFile) Files(ConfigurationData data, JsonObject index, IReadOnlyList<ReferenceRate> ratesBefore)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["configuration.json"] = SettingsText.Of(data.Settings),
            ["rates/reference-rates.csv"] = Rates(data.Rates, ratesBefore.Select(rate => rate.Series).Distinct().ToList()),
        };
        var withoutFile = new List<string>();
        var entries = index["texts"]!.AsArray().Select(entry => entry!.DeepClone().AsObject()).ToDictionary(entry => (string)entry["file"]!);
        var parts = index["parts"]!.AsArray().Select(part => (string)part!).ToList();
        foreach (var text in data.Texts)
        {
            if (Place(text) is not { } place)
            {
                withoutFile.Add(text.Code);
                continue;
            }

            files[$"texts/{text.Language}/{place}"] = text.Body;
            if (IsPart(text))
            {
                parts.Add(text.TextName["part.".Length..]);
                continue;
            }

            if (text.Subject is not null)
            {
                files[$"texts/{text.Language}/{FileOf(text)}.subject.txt"] = text.Subject + "\n";
            }

            Enter(entries, text);
        }

        files["texts/index.json"] = SettingsText.Of(new JsonObject
        {
            ["texts"] = new JsonArray(entries.Values.ToArray<JsonNode>()),
            ["parts"] = new JsonArray(parts.Distinct().Select(part => (JsonNode)part).ToArray()),
        });
        return (files, withoutFile);
    }

    /// <summary>Writes what differs.</summary>
    /// <returns>The paths of the files that differ from what is there.</returns>
    public static IReadOnlyList<string> Write(string folder, IReadOnlyDictionary<string, string> files, bool dryRun)
    {
        var changed = files.Where(file => !File.Exists(Path.Combine(folder, file.Key)) || File.ReadAllText(Path.Combine(folder, file.Key)) != file.Value).ToList();
        foreach (var (path, text) in dryRun ? new List<KeyValuePair<string, string>>() : changed)
        {
            var full = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text, Encoding);
        }

        return changed.Select(file => file.Key).ToList();
    }

    private static void Enter(Dictionary<string, JsonObject> entries, TextFile text)
    {
        var file = FileOf(text);
        if (!entries.TryGetValue(file, out var entry))
        {
            entries[file] = entry = new JsonObject { ["text"] = text.TextName, ["debtorKind"] = text.DebtorKind?.ToString(), ["file"] = file, ["english"] = NameOf(text), ["french"] = NameOf(text) };
        }

        entry["text"] = text.TextName;
        entry["debtorKind"] = text.DebtorKind?.ToString();
        entry[text.Language == "fr" ? "french" : "english"] = NameOf(text);
    }

    private static string? Place(TextFile text) => (IsPart(text), text.Channel) switch
    {
        (true, null) => $"parts/{text.TextName["part.".Length..]}.html",
        (true, _) => $"parts/{text.TextName["part.".Length..]}.txt",
        (_, null) => FileOf(text) + ".body.html",
        (_, Channel.PhoneCall or Channel.Task) => FileOf(text) + ".body.txt",
        (_, Channel.Sms) => FileOf(text) + ".sms.txt",
        _ => null,
    };

    private static bool IsPart(TextFile text) => text.TextName.StartsWith("part.", StringComparison.Ordinal);

    // "reminder-2-public.fr.any"; a text of another making has a name of its own and perhaps a kind of debtor.
    private static string FileOf(TextFile text)
    {
        var pieces = text.Code.Split('.');
        return pieces.Length == 3 && pieces[1] == text.Language ? pieces[0] : text.TextName + (text.DebtorKind is { } kind ? "-" + kind.ToString().ToLowerInvariant() : string.Empty);
    }

    // Without what the name of the row adds: " (fr, any)".
    private static string NameOf(TextFile text) =>
        text.Name.EndsWith(')') && text.Name.LastIndexOf($" ({text.Language}, ", StringComparison.Ordinal) is var at and > 0 ? text.Name[..at] : text.Name;

    private static string Rates(IReadOnlyList<ReferenceRate> rates, List<string> order)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" }))
        {
            Line(csv, "series", "period", "percent", "source", "confidence");
            foreach (var rate in rates.OrderBy(rate => order.IndexOf(rate.Series) is var index and >= 0 ? index : int.MaxValue).ThenBy(rate => rate.Series, StringComparer.Ordinal).ThenBy(rate => rate.Period.FirstDay))
            {
                Line(csv, rate.Series, rate.Period.ToString(), rate.Percent?.ToString(CultureInfo.InvariantCulture) ?? string.Empty, rate.Source, rate.Confidence == RateConfidence.NotFound ? "not-found" : rate.Confidence.ToString().ToLowerInvariant());
            }
        }

        return text.ToString();
    }

    private static void Line(CsvWriter csv, params string[] fields)
    {
        foreach (var field in fields)
        {
            csv.WriteField(field);
        }

        csv.NextRecord();
    }
}
