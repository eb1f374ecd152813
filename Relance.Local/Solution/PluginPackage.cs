using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace Relance.Local.Solution;

/// <summary>
/// The plug-in package of the solution: a NuGet package of the assemblies that ship. The NuGet client gives every package other bytes (times, a random
/// name inside), so it is written here; the same assemblies give the same bytes.
/// </summary>
internal static class PluginPackage
{
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Properties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Nuspec = "http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd";

    /// <summary>Adds to the solution's parts the package that each <c>pluginpackage.xml</c> of the tree names.</summary>
    /// <param name="source">The folder <c>src</c>.</param>
    /// <param name="assemblies">Folder of the assemblies that ship: Relance.Plugin and what it depends on, built for net462.</param>
    /// <exception cref="InvalidDataException">The folder holds no assembly.</exception>
    public static void AddTo(IDictionary<string, byte[]> parts, string source, string assemblies)
    {
        foreach (var path in SourceFile.In(source, "pluginpackages", "pluginpackage.xml", deep: true))
        {
            var root = SourceFile.Load(source, path);
            var name = (string?)root.Attribute("uniquename") ?? throw new InvalidDataException($"{path}: no uniquename.");
            var file = (string?)root.Element("package") ?? throw new InvalidDataException($"{path}: names no package.");
            parts[$"{path[..path.LastIndexOf('/')]}/package/{file}"] = Build(name, (string?)root.Element("version") ?? throw new InvalidDataException($"{path}: no version."), assemblies);
        }
    }

    private static byte[] Build(string id, string version, string assemblies)
    {
        var files = Directory.Exists(assemblies) ? Directory.GetFiles(assemblies, "*.dll") : Array.Empty<string>();
        if (files.Length == 0)
        {
            throw new InvalidDataException($"There is no assembly in {assemblies}. Build first: dotnet build Relance.Plugin -c Release -f net462");
        }

        var libraries = files.OrderBy(file => Path.GetFileName(file), StringComparer.Ordinal)
            .Select(file => KeyValuePair.Create("lib/net462/" + Path.GetFileName(file), File.ReadAllBytes(file)))
            .ToList();
        var properties = $"package/services/metadata/core-properties/{Digest(libraries)}.psmdcp";
        var parts = new List<KeyValuePair<string, byte[]>>
        {
            Part("[Content_Types].xml", Types()),
            Part("_rels/.rels", Relationships(id + ".nuspec", properties)),
            Part(id + ".nuspec", Manifest(id, version)),
        };
        parts.AddRange(libraries);
        parts.Add(Part(properties, CoreProperties(id, version)));
        using var stream = new MemoryStream();
        ReproducibleZip.Write(stream, parts);
        return stream.ToArray();
    }

    private static XElement Manifest(string id, string version)
    {
        XNamespace name = Nuspec;
        return new XElement(
            name + "package",
            new XElement(
                name + "metadata",
                new XElement(name + "id", id),
                new XElement(name + "version", version),
                new XElement(name + "authors", "Relance"),
                new XElement(name + "description", "Plug-ins of Relance for Dataverse."),
                new XElement(name + "dependencies", new XElement(name + "group", new XAttribute("targetFramework", ".NETFramework4.6.2")))));
    }

    private static XElement Types()
    {
        XNamespace name = ContentTypes;
        XElement Default(string extension, string type) => new(name + "Default", new XAttribute("Extension", extension), new XAttribute("ContentType", type));
        return new XElement(
            name + "Types",
            Default("rels", "application/vnd.openxmlformats-package.relationships+xml"),
            Default("psmdcp", "application/vnd.openxmlformats-package.core-properties+xml"),
            Default("dll", "application/octet"),
            Default("nuspec", "application/octet"));
    }

    private static XElement Relationships(string manifest, string properties)
    {
        XNamespace name = Relations;
        XElement Relation(string type, string target, string id) =>
            new(name + "Relationship", new XAttribute("Type", type), new XAttribute("Target", "/" + target), new XAttribute("Id", id));
        return new XElement(
            name + "Relationships",
            Relation("http://schemas.microsoft.com/packaging/2010/07/manifest", manifest, "R1"),
            Relation("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", properties, "R2"));
    }

    private static XElement CoreProperties(string id, string version)
    {
        XNamespace name = Properties;
        XNamespace dublinCore = "http://purl.org/dc/elements/1.1/";
        return new XElement(
            name + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "dc", dublinCore),
            new XElement(dublinCore + "creator", "Relance"),
            new XElement(dublinCore + "identifier", id),
            new XElement(name + "version", version));
    }

    private static string Digest(IEnumerable<KeyValuePair<string, byte[]>> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, content) in parts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            hash.AppendData(content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..32];
    }

    private static KeyValuePair<string, byte[]> Part(string name, XElement content) =>
        KeyValuePair.Create(name, Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + content.ToString(SaveOptions.DisableFormatting)));
}
