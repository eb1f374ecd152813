using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;

namespace Relance.Local.Solution;

/// <summary>Writes zips in which only names, order and contents count: the same parts give the same bytes.</summary>
internal static class ReproducibleZip
{
    // An entry must have a time; the first that the format can hold says that it means nothing.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="parts">Names and contents, in the order in which they are written.</param>
    public static void Write(Stream target, IEnumerable<KeyValuePair<string, byte[]>> parts)
    {
        using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, content) in parts)
        {
            var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
            entry.LastWriteTime = NoTime;
            entry.ExternalAttributes = 0;
            using var stream = entry.Open();
            stream.Write(content);
        }
    }
}
