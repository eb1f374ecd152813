using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml;
using System.Xml.Linq;

namespace Relance.Local.Solution;

/// <summary>
/// Lays a packed solution out as the tree it was packed from, as far as a host needs it: tables, choices, roles, relationships, profiles,
/// web resources, steps, and the folders that are packed as they are. So one set of readers serves the tree and the zip. Forms, views and
/// charts stay inside the file of their table.
/// </summary>
public static class SolutionUnpacking
{
    private static readonly string[] AsTheyAre = { "customapis/", "pluginpackages/", "environmentvariabledefinitions/" };

    /// <param name="zip">The bytes of the zip.</param>
    /// <param name="folder">An empty folder; gets <c>src/</c>.</param>
    /// <exception cref="InvalidDataException">The zip is no solution; the message says what is missing or wrong.</exception>
    public static void Write(byte[] zip, string folder)
    {
        using var archive = Open(zip);
        var source = Path.GetFullPath(Path.Combine(folder, "src"));
        var solution = Load(archive, "solution.xml");
        var root = Load(archive, "customizations.xml");
        Save(source, "Other/Solution.xml", solution);
        foreach (var table in Under(root, "Entities"))
        {
            Save(source, $"Entities/{Name(table.Element("Name")?.Value, table)}/Entity.xml", table);
        }

        Each(source, root, "optionsets", "OptionSets", node => (string?)node.Attribute("Name"));
        Each(source, root, "Roles", "Roles", node => (string?)node.Attribute("name"));
        Each(source, root, "SdkMessageProcessingSteps", "SdkMessageProcessingSteps", node => (string?)node.Attribute("SdkMessageProcessingStepId"));
        Relationships(source, root);
        if (Under(root, "FieldSecurityProfiles").Any())
        {
            Save(source, "Other/FieldSecurityProfiles.xml", root.Element("FieldSecurityProfiles")!);
        }

        foreach (var resource in Under(root, "WebResources"))
        {
            var name = Name(resource.Element("Name")?.Value, resource);
            Save(source, $"WebResources/{name}.data.xml", resource);
            Copy(archive, source, Name(resource.Element("FileName")?.Value, resource).TrimStart('/'), $"WebResources/{name}");
        }

        foreach (var entry in archive.Entries.Where(entry => !entry.FullName.EndsWith('/') && AsTheyAre.Any(start => entry.FullName.StartsWith(start, StringComparison.Ordinal))))
        {
            Copy(archive, source, entry.FullName, entry.FullName);
        }
    }

    private static ZipArchive Open(byte[] zip)
    {
        try
        {
            return new ZipArchive(new MemoryStream(zip), ZipArchiveMode.Read);
        }
        catch (InvalidDataException problem)
        {
            throw new InvalidDataException($"The solution is no zip: {problem.Message}", problem);
        }
    }

    private static XElement Load(ZipArchive archive, string name)
    {
        using var stream = Entry(archive, name).Open();
        try
        {
            return XDocument.Load(stream).Root!;
        }
        catch (XmlException problem)
        {
            throw new InvalidDataException($"{name} of the solution: {problem.Message}", problem);
        }
    }

    private static ZipArchiveEntry Entry(ZipArchive archive, string name) =>
        archive.GetEntry(name) ?? throw new InvalidDataException($"The zip is no solution: there is no {name} in it.");

    private static IEnumerable<XElement> Under(XElement root, string node) => root.Elements(node).Elements();

    private static void Each(string source, XElement root, string node, string folder, Func<XElement, string?> nameOf)
    {
        foreach (var item in Under(root, node))
        {
            Save(source, $"{folder}/{Name(nameOf(item), item)}.xml", item);
        }
    }

    // One file for each table that is pointed to, and the list of all names, as in the tree.
    private static void Relationships(string source, XElement root)
    {
        var all = Under(root, "EntityRelationships").ToList();
        foreach (var group in all.GroupBy(node => Name((string?)node.Element("ReferencedEntityName"), node), StringComparer.Ordinal))
        {
            Save(source, $"Other/Relationships/{group.Key}.xml", new XElement("EntityRelationships", group));
        }

        Save(source, "Other/Relationships.xml", new XElement("EntityRelationships", all.Select(node => new XElement("EntityRelationship", node.Attribute("Name")))));
    }

    private static string Name(string? name, XElement node) =>
        name is { Length: > 0 } ? name : throw new InvalidDataException($"customizations.xml of the solution has a <{node.Name.LocalName}> without a name.");

    private static void Save(string source, string path, XElement root) => new XDocument(root).Save(Target(source, path));

    private static void Copy(ZipArchive archive, string source, string part, string path)
    {
        using var from = Entry(archive, part).Open();
        using var to = File.Create(Target(source, path));
        from.CopyTo(to);
    }

    // A name in a zip is somebody else's word: it must not lead out of the folder.
    private static string Target(string source, string path)
    {
        var target = Path.GetFullPath(Path.Combine(source, path));
        if (!target.StartsWith(source + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new InvalidDataException($"The solution has a part that lies outside it: {path}");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        return target;
    }
}
