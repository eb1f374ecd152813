using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;

namespace Relance.Deploy;

/// <summary>A piece of a registration file, read so that every complaint names the file.</summary>
internal sealed class RegistrationFile
{
    private readonly string path;
    private readonly XElement element;

    private RegistrationFile(string path, XElement element)
    {
        this.path = path;
        this.element = element;
    }

    /// <exception cref="DeployFailure">The file is missing or no XML.</exception>
    public static RegistrationFile Read(string path)
    {
        try
        {
            return new RegistrationFile(path, XDocument.Load(path).Root!);
        }
        catch (Exception problem) when (problem is XmlException or IOException)
        {
            throw new DeployFailure($"{path}: {problem.Message}", $"{path} : {problem.Message}", problem);
        }
    }

    /// <summary>The XML files of a folder, in ordinal order.</summary>
    /// <exception cref="DeployFailure">There is no such folder.</exception>
    public static IEnumerable<RegistrationFile> In(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*.xml").Order(StringComparer.Ordinal).Select(Read).ToList()
        : throw new DeployFailure($"There is no folder {folder}.", $"Il n’y a pas de dossier {folder}.");

    public IEnumerable<RegistrationFile> Each(string name) => element.Descendants(name).Select(child => new RegistrationFile(path, child));

    public string Attribute(string name) => element.Attribute(name)?.Value is { Length: > 0 } value ? value : throw Missing(name);

    /// <summary>The text at the end of a way down the elements; it must be there.</summary>
    public string Text(params string[] way) => TextOrEmpty(way) is { Length: > 0 } text ? text : throw Missing(string.Join('/', way));

    public string TextOrEmpty(params string[] way) => way.Aggregate((XElement?)element, (at, name) => at?.Element(name))?.Value.Trim() ?? string.Empty;

    public int Number(string name) => int.TryParse(Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong(name, Text(name));

    public int NumberOr(string name, int otherwise) => TextOrEmpty(name).Length == 0 ? otherwise : Number(name);

    public Guid Id(string text) => Guid.TryParse(text, out var id) ? id : throw Wrong("id", text);

    /// <summary>Names parted by commas, in ordinal order.</summary>
    public IReadOnlyList<string> Names(string name) =>
        TextOrEmpty(name).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Order(StringComparer.Ordinal).ToList();

    private DeployFailure Missing(string what) => new($"{path}: <{element.Name.LocalName}> has no {what}.", $"{path} : <{element.Name.LocalName}> n’a pas de {what}.");

    private DeployFailure Wrong(string what, string text) => new($"{path}: '{text}' cannot be read as {what}.", $"{path} : « {text} » ne peut être lu comme {what}.");
}
