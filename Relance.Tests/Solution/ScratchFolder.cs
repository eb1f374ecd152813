using System;
using System.IO;

namespace Relance.Tests.Solution;

/// <summary>An empty folder that is gone after the test.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public ScratchFolder() => Path = Directory.CreateTempSubdirectory("relance-").FullName;

    public string Path { get; }

    /// <summary>Copies a part of a folder, with all that is in it, to the same place in this one.</summary>
    public void Take(string folder, string part)
    {
        foreach (var file in Directory.EnumerateFiles(System.IO.Path.Combine(folder, part), "*", SearchOption.AllDirectories))
        {
            var copy = System.IO.Path.Combine(Path, System.IO.Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
