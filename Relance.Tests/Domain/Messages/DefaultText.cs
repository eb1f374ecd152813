using System.Collections.Generic;
using System.IO;
using System.Linq;
using Relance.Domain;
using Relance.Tests.Solution;

namespace Relance.Tests.Domain.Messages;

/// <summary>One of the texts that the solution comes with, as a file of <c>solution/data/texts</c>.</summary>
/// <param name="Name">"reminder-1", without language and suffix.</param>
internal sealed record DefaultText(string Language, string Name, TemplateKind Kind, string Path)
{
    private static readonly Dictionary<string, TemplateKind> Suffixes = new()
    {
        [".subject.txt"] = TemplateKind.Subject,
        [".body.html"] = TemplateKind.Html,
        [".body.txt"] = TemplateKind.Text,
        [".sms.txt"] = TemplateKind.Sms,
    };

    public static string Folder => System.IO.Path.Combine(Repository.Solution, "data", "texts");

    public string FileName => System.IO.Path.GetFileName(Path);

    /// <summary>Every file but the parts, in a fixed order.</summary>
    public static IReadOnlyList<DefaultText> All { get; } = new[] { "fr", "en" }
        .SelectMany(language => Directory.GetFiles(System.IO.Path.Combine(Folder, language)).Select(path => Of(language, path)))
        .OrderBy(text => text.Path, System.StringComparer.Ordinal)
        .ToList();

    public string Content => File.ReadAllText(Path);

    public MessageTemplate Read()
    {
        var reading = MessageTemplate.Parse(Content, Kind, Parts());
        var failures = reading.Failures.Select(failure => TemplateFailureText.Of(failure, TextCulture.EnglishBritain));
        return reading.Template ?? throw new InvalidDataException($"{Path}: {string.Join(" ", failures)}");
    }

    public ValueList<TemplatePart> Parts()
    {
        var extension = Kind == TemplateKind.Html ? "*.html" : "*.txt";
        return Directory.GetFiles(System.IO.Path.Combine(Folder, Language, "parts"), extension)
            .Select(path => new TemplatePart(System.IO.Path.GetFileNameWithoutExtension(path), File.ReadAllText(path)))
            .ToValueList();
    }

    public override string ToString() => $"{Language}/{FileName}";

    private static DefaultText Of(string language, string path)
    {
        var file = System.IO.Path.GetFileName(path);
        var suffix = Suffixes.Keys.Single(known => file.EndsWith(known, System.StringComparison.Ordinal));
        return new DefaultText(language, file.Substring(0, file.Length - suffix.Length), Suffixes[suffix], path);
    }
}
