using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Relance.Local.Solution;

/// <summary>
/// Packs the unpacked tree and the plug-ins into an unmanaged solution zip, laid out as an export of the platform is: <c>[Content_Types].xml</c>,
/// <c>customizations.xml</c>, <c>solution.xml</c>, then the files that stay files. The same tree and version give the same bytes.
/// </summary>
public static class SolutionPackage
{
    /// <param name="folder">Folder that holds <c>src/</c>.</param>
    /// <param name="zipPath">File to write; an existing one is replaced.</param>
    /// <param name="version">Four numbers, see <see cref="ChangelogVersion"/>; stands in <c>solution.xml</c> in place of the tree's.</param>
    /// <param name="assemblies">Folder of the assemblies that ship, see <see cref="PluginPackage"/>.</param>
    /// <exception cref="InvalidDataException">The tree cannot be packed; the message names the file and what is wrong.</exception>
    public static void Write(string folder, string zipPath, Version version, string assemblies)
    {
        var parts = Parts(folder, version, assemblies);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(zipPath))!);
        using var file = File.Create(zipPath);
        ReproducibleZip.Write(file, Ordered(parts));
    }

    /// <summary>The content of the package by path inside the zip.</summary>
    public static IReadOnlyDictionary<string, byte[]> Parts(string folder, Version version, string assemblies)
    {
        var source = Path.Combine(folder, "src");
        var parts = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        parts["customizations.xml"] = Customizations(folder, parts, GeneratedFiles.Of(folder));
        parts["solution.xml"] = Serialize(Manifest(source, version));
        foreach (var file in PlainFolders.Files(source))
        {
            parts[file] = File.ReadAllBytes(Path.Combine(source, file));
        }

        PluginPackage.AddTo(parts, source, assemblies);
        parts["[Content_Types].xml"] = ContentTypes(parts.Keys);
        return parts;
    }

    /// <summary>The file <c>customizations.xml</c> alone.</summary>
    internal static byte[] Customizations(string folder) => Customizations(folder, new Dictionary<string, byte[]>(), GeneratedFiles.Empty);

    private static byte[] Customizations(string folder, IDictionary<string, byte[]> parts, IReadOnlyDictionary<string, Lazy<byte[]>> generated) =>
        Serialize(CustomizationsFile.Build(Path.Combine(folder, "src"), parts, generated));

    private static IEnumerable<KeyValuePair<string, byte[]>> Ordered(IReadOnlyDictionary<string, byte[]> parts)
    {
        var first = new[] { "[Content_Types].xml", "customizations.xml", "solution.xml" };
        return parts.OrderBy(part => Array.IndexOf(first, part.Key) is var rank and >= 0 ? rank : first.Length)
            .ThenBy(part => part.Key, StringComparer.Ordinal);
    }

    private static XElement Manifest(string source, Version version)
    {
        var root = SourceFile.Load(source, "Other/Solution.xml");
        var manifest = root.Element("SolutionManifest") ?? throw new InvalidDataException("Other/Solution.xml: no <SolutionManifest>.");
        manifest.SetElementValue("Version", version.ToString(4));
        manifest.SetElementValue("Managed", "0");
        return root;
    }

    // Exports have neither a byte order mark nor a declaration in these two files.
    private static byte[] Serialize(XElement root)
    {
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",
            OmitXmlDeclaration = true,
            NamespaceHandling = NamespaceHandling.OmitDuplicates,
        };
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, settings))
        {
            root.Save(writer);
        }

        return stream.ToArray();
    }

    private static byte[] ContentTypes(IEnumerable<string> paths)
    {
        XNamespace types = "http://schemas.openxmlformats.org/package/2006/content-types";
        var type = new XAttribute("ContentType", "application/octet-stream");
        var names = paths.OrderBy(path => path, StringComparer.Ordinal).ToList();
        var extensions = names.Select(name => Path.GetExtension(name).TrimStart('.')).Where(extension => extension.Length > 0).Distinct();
        var root = new XElement(
            types + "Types",
            extensions.Select(extension => new XElement(types + "Default", new XAttribute("Extension", extension), type)),
            names.Where(name => Path.GetExtension(name).Length == 0)
                .Select(name => new XElement(types + "Override", new XAttribute("PartName", "/" + name), type)));
        const string declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";
        var text = declaration + root.ToString(SaveOptions.DisableFormatting);
        return Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(text)).ToArray();
    }
}
