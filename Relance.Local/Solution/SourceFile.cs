using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;

namespace Relance.Local.Solution;

/// <summary>Files of the tree, read for packing.</summary>
internal static class SourceFile
{
    /// <summary>Root of an XML file, detached so that it can be put elsewhere.</summary>
    public static XElement Load(string source, string path)
    {
        try
        {
            var root = XDocument.Load(Path.Combine(source, path)).Root!;
            root.Remove();
            return root;
        }
        catch (Exception fault) when (fault is XmlException or FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InvalidDataException($"{path}: {fault.Message}", fault);
        }
    }

    /// <summary>Files of a folder, below the source and with forward slashes, in an order that no machine's language changes.</summary>
    public static IReadOnlyList<string> In(string source, string folder, string pattern, bool deep = false)
    {
        var full = Path.Combine(source, folder);
        if (!Directory.Exists(full))
        {
            return Array.Empty<string>();
        }

        return Directory.EnumerateFiles(full, pattern, deep ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly)
            .Select(file => Path.GetRelativePath(source, file).Replace(Path.DirectorySeparatorChar, '/'))
            .OrderBy(file => file, StringComparer.OrdinalIgnoreCase)
            .ThenBy(file => file, StringComparer.Ordinal)
            .ToList();
    }
}
