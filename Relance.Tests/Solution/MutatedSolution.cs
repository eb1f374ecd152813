using System;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace Relance.Tests.Solution;

/// <summary>A copy of the repository's solution that a test may spoil.</summary>
internal sealed class MutatedSolution : IDisposable
{
    private readonly ScratchFolder folder = new();

    public MutatedSolution()
    {
        folder.Take(Repository.Solution, "src");
        folder.Take(Repository.Solution, "registration");
        folder.Take(Repository.Solution, "data");
    }

    public string Path => folder.Path;

    /// <summary>Replaces a piece of text that must occur in the file.</summary>
    public void Replace(string file, string before, string after)
    {
        var text = File.ReadAllText(Full(file));
        Assert.Contains(before, text, StringComparison.Ordinal);
        var at = text.IndexOf(before, StringComparison.Ordinal);
        File.WriteAllText(Full(file), text[..at] + after + text[(at + before.Length)..]);
    }

    public void Edit(string file, Action<XElement> change)
    {
        var document = XDocument.Load(Full(file));
        change(document.Root!);
        document.Save(Full(file));
    }

    /// <summary>Edits one column of a table.</summary>
    public void EditColumn(string table, string column, Action<XElement> change) =>
        Edit($"src/Entities/{table}/Entity.xml", root => change(root.Descendants("attribute").Single(node => (string?)node.Attribute("PhysicalName") == column)));

    public void Delete(string file) => File.Delete(Full(file));

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Full(file))!);
        File.WriteAllText(Full(file), text);
    }

    public void Copy(string file, string to) => File.Copy(Full(file), Full(to));

    public void Move(string file, string to) => File.Move(Full(file), Full(to));

    public void Dispose() => folder.Dispose();

    private string Full(string file) => System.IO.Path.Combine(Path, file);
}
