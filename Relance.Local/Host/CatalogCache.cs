using System;
using System.Collections.Concurrent;
using System.IO;
using Relance.Local.Metadata;

namespace Relance.Local.Host;

/// <summary>A catalog is immutable and takes long to read: each folder is read once in a process.</summary>
internal static class CatalogCache
{
    private static readonly ConcurrentDictionary<string, Lazy<Catalog>> Loaded = new(StringComparer.Ordinal);

    private static readonly Lazy<Catalog> OfThePlatform = new(Catalog.Standard);

    /// <summary>The standard tables alone.</summary>
    public static Catalog Standard => OfThePlatform.Value;

    public static Catalog Load(string folder) => Loaded.GetOrAdd(Path.GetFullPath(folder), path => new Lazy<Catalog>(() => Catalog.Load(path))).Value;
}
