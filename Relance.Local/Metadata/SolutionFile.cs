using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;

namespace Relance.Local.Metadata;

/// <summary>One XML file of the solution, read so that every complaint names the file.</summary>
internal sealed class SolutionFile
{
    private SolutionFile(string name, XElement root)
    {
        Name = name;
        Root = root;
    }

    public string Name { get; }

    public XElement Root { get; }

    /// <exception cref="SolutionFileException">The file is missing, is no XML, or has another root element.</exception>
    public static SolutionFile Read(string folder, string path, string root)
    {
        var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
        try
        {
            var element = XDocument.Load(path, LoadOptions.SetLineInfo).Root!;
            return element.Name.LocalName == root
                ? new SolutionFile(name, element)
                : throw new SolutionFileException(name, $"the root element is {element.Name.LocalName}, expected {root}");
        }
        catch (Exception problem) when (problem is XmlException or IOException)
        {
            throw new SolutionFileException(name, problem.Message, problem);
        }
    }

    /// <summary>The files of a folder in a fixed order; none when the folder does not exist.</summary>
    public static IEnumerable<string> In(string folder, string pattern, SearchOption depth = SearchOption.TopDirectoryOnly) =>
        Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, pattern, depth).OrderBy(path => path, StringComparer.Ordinal)
            : Enumerable.Empty<string>();

    public SolutionFileException Wrong(XObject where, string message)
    {
        var line = (IXmlLineInfo)where;
        return new SolutionFileException(line.HasLineInfo() ? $"{Name}({line.LineNumber})" : Name, message);
    }

    public string Text(XElement parent, string element) =>
        parent.Element(element)?.Value.Trim() is { Length: > 0 } text
            ? text
            : throw Wrong(parent, $"<{parent.Name.LocalName}> has no <{element}>");

    public string TextOr(XElement parent, string element, string otherwise) =>
        parent.Element(element)?.Value.Trim() is { Length: > 0 } text ? text : otherwise;

    public string Attribute(XElement element, string attribute) =>
        element.Attribute(attribute)?.Value is { Length: > 0 } text
            ? text
            : throw Wrong(element, $"<{element.Name.LocalName}> has no attribute {attribute}");

    public int Number(XElement element, string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Wrong(element, $"'{text}' is no whole number");

    public int? NumberOrNull(XElement parent, string element) =>
        TextOr(parent, element, string.Empty) is { Length: > 0 } text ? Number(parent, text) : null;

    public decimal? DecimalOrNull(XElement parent, string element) =>
        TextOr(parent, element, string.Empty) is not { Length: > 0 } text ? null
        : decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number
        : throw Wrong(parent, $"<{element}> is no number: '{text}'");

    /// <summary>0/1 or true/false in any case.</summary>
    public bool Flag(XElement parent, string element, bool otherwise = false) =>
        TextOr(parent, element, string.Empty).ToLowerInvariant() switch
        {
            "" => otherwise,
            "1" or "true" => true,
            "0" or "false" => false,
            var text => throw Wrong(parent, $"<{element}> is neither 0 nor 1: '{text}'"),
        };

    public Guid Id(XElement element, string text) =>
        Guid.TryParse(text, out var id) ? id : throw Wrong(element, $"'{text}' is no id");

    /// <summary>The known value of that number.</summary>
    public T Kind<T>(XElement parent, string element)
        where T : struct, Enum
    {
        var number = Number(parent, Text(parent, element));
        return Enum.IsDefined(typeof(T), number)
            ? (T)Enum.ToObject(typeof(T), number)
            : throw Wrong(parent, $"<{element}> is {number}, which is no {typeof(T).Name}");
    }

    /// <summary>Labels of the shape <c>item description= languagecode=</c> below one element.</summary>
    public LocalizedText Labels(XElement parent, string list, string item) =>
        new((parent.Element(list)?.Elements(item) ?? Enumerable.Empty<XElement>())
            .ToDictionary(
                label => Number(label, Attribute(label, "languagecode")),
                label => label.Attribute("description")?.Value ?? string.Empty));
}
