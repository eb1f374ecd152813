using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Relance.Tests.Solution;

namespace Relance.Tests.Architecture;

/// <summary>A file of the repository as the guards look at it. What is built or restored is not looked at.</summary>
internal sealed record SourceFile(string Path, string FullPath)
{
    private static readonly HashSet<string> Passed = ["bin", "obj", "node_modules", "dist", "out", "TestResults", "artifacts"];
    private static readonly HashSet<string> Pictures = [".snk", ".png", ".zip", ".dll", ".jpg", ".ico", ".nupkg", ".db"];

    public string[] Lines => File.ReadAllLines(FullPath);

    public string Text => File.ReadAllText(FullPath);

    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>Lines of code: no comments, no documentation.</summary>
    public IEnumerable<string> Code => Lines.Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal));

    /// <summary>C# files of a project.</summary>
    public static IEnumerable<SourceFile> Of(string project) => All().Where(file => file.Path.StartsWith(project + "/", StringComparison.Ordinal) && file.Path.EndsWith(".cs", StringComparison.Ordinal));

    /// <summary>Every text file.</summary>
    public static IEnumerable<SourceFile> All() => Under(new DirectoryInfo(Repository.Root));

    private static IEnumerable<SourceFile> Under(DirectoryInfo folder)
    {
        foreach (var file in folder.EnumerateFiles().Where(file => file.Name != ".git" && !Pictures.Contains(file.Extension)))
        {
            yield return new SourceFile(System.IO.Path.GetRelativePath(Repository.Root, file.FullName).Replace('\\', '/'), file.FullName);
        }

        foreach (var inner in folder.EnumerateDirectories().Where(inner => !Passed.Contains(inner.Name) && (inner.Name == ".ci" || inner.Name[0] != '.')))
        {
            foreach (var file in Under(inner))
            {
                yield return file;
            }
        }
    }
}
