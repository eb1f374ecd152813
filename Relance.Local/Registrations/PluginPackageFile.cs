using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml;
using System.Xml.Linq;

namespace Relance.Local.Registrations;

/// <summary>What a plug-in package (a NuGet package) says about itself, and the assemblies in it that hold plug-in types.</summary>
/// <param name="Id">Id of the NuGet package.</param>
public sealed record PluginPackageFile(string Id, string Version, IReadOnlyList<PluginAssemblyFile> Assemblies)
{
    /// <summary>Reads the bytes of a .nupkg. Nothing of it is loaded or run.</summary>
    /// <exception cref="InvalidDataException">It is no NuGet package, or holds no plug-in type.</exception>
    public static PluginPackageFile Read(byte[] content)
    {
        using var zip = Open(content);
        var nuspec = zip.Entries.FirstOrDefault(entry => entry.FullName.EndsWith(".nuspec", StringComparison.OrdinalIgnoreCase) && !entry.FullName.Contains('/', StringComparison.Ordinal))
            ?? throw new InvalidDataException("The plug-in package has no .nuspec at its root.");
        var metadata = Metadata(nuspec);
        var assemblies = zip.Entries
            .Where(entry => entry.FullName.StartsWith("lib/", StringComparison.OrdinalIgnoreCase) && entry.FullName.EndsWith(".dll", StringComparison.OrdinalIgnoreCase))
            .OrderBy(entry => entry.FullName, StringComparer.Ordinal)
            .Select(entry => PluginAssemblyFile.Read(entry.FullName, Bytes(entry)))
            .Where(assembly => assembly.Types.Count > 0)
            .ToList();
        return assemblies.Count > 0
            ? new PluginPackageFile(Text(metadata, "id"), Text(metadata, "version"), assemblies)
            : throw new InvalidDataException("No assembly under lib/ of the plug-in package has a public class that implements IPlugin.");
    }

    private static ZipArchive Open(byte[] content)
    {
        try
        {
            return new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
        }
        catch (InvalidDataException problem)
        {
            throw new InvalidDataException($"The plug-in package is no zip: {problem.Message}", problem);
        }
    }

    private static XElement Metadata(ZipArchiveEntry nuspec)
    {
        using var stream = nuspec.Open();
        try
        {
            return XDocument.Load(stream).Root!.Elements().FirstOrDefault(element => element.Name.LocalName == "metadata")
                ?? throw new InvalidDataException($"{nuspec.FullName} has no <metadata>.");
        }
        catch (XmlException problem)
        {
            throw new InvalidDataException($"{nuspec.FullName}: {problem.Message}", problem);
        }
    }

    private static string Text(XElement metadata, string name) =>
        metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value.Trim() is { Length: > 0 } text
            ? text
            : throw new InvalidDataException($"The .nuspec of the plug-in package has no <{name}>.");

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
