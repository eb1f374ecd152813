using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;

namespace Relance.Local.Solution;

/// <summary>
/// The unpacked solution as it lies on disk: every XML file of <c>src/</c> and <c>registration/</c>, read once.
/// A file that is not well-formed is listed in <see cref="Broken"/> and left out of the rest.
/// </summary>
public sealed class SolutionTree
{
    private readonly SortedDictionary<string, XDocument> documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> broken = new(StringComparer.Ordinal);

    private readonly Lazy<TableDirectory> directory;

    private SolutionTree(string folder)
    {
        Folder = folder;
        directory = new Lazy<TableDirectory>(() => new TableDirectory(this));
    }

    /// <summary>Full path of the folder that holds <c>src/</c> and <c>registration/</c>.</summary>
    public string Folder { get; }

    /// <summary>Documents by their path below <see cref="Folder"/>, with forward slashes, in ordinal order.</summary>
    public IReadOnlyDictionary<string, XDocument> Documents => documents;

    /// <summary>Files that are not well-formed, with the parser's message.</summary>
    public IReadOnlyDictionary<string, string> Broken => broken;

    public IEnumerable<TableFile> Tables =>
        Under("src/Entities/").Where(file => file.Path.EndsWith("/Entity.xml", StringComparison.Ordinal)).Select(file => new TableFile(file));

    public IEnumerable<SolutionFile> Choices => Under("src/OptionSets/");

    public IEnumerable<SolutionFile> Roles => Under("src/Roles/");

    public IEnumerable<SolutionFile> Apis => Under("src/customapis/").Where(file => file.Root.Name == "customapi");

    public IEnumerable<SolutionFile> Steps => Under("registration/steps/").Concat(Under("src/SdkMessageProcessingSteps/"));

    /// <summary>The bodies of all relationships.</summary>
    public IEnumerable<RelationshipNode> Relationships =>
        Under("src/Other/Relationships/").SelectMany(file => file.Root.Elements("EntityRelationship").Select(node => new RelationshipNode(file.Path, node)));

    /// <summary>Tables and columns that exist once this solution is imported.</summary>
    public TableDirectory Directory => directory.Value;

    /// <exception cref="DirectoryNotFoundException">The folder has no <c>src/</c>.</exception>
    public static SolutionTree Load(string folder)
    {
        var tree = new SolutionTree(Path.GetFullPath(folder));
        if (!System.IO.Directory.Exists(Path.Combine(tree.Folder, "src")))
        {
            throw new DirectoryNotFoundException($"'{tree.Folder}' holds no solution: there is no folder 'src' in it.");
        }

        foreach (var part in new[] { "src", "registration" })
        {
            tree.Read(Path.Combine(tree.Folder, part));
        }

        return tree;
    }

    public SolutionFile? Find(string path) =>
        documents.TryGetValue(path, out var document) ? new SolutionFile(path, document.Root!) : null;

    public IEnumerable<SolutionFile> Under(string prefix) =>
        documents.Where(entry => entry.Key.StartsWith(prefix, StringComparison.Ordinal))
            .Select(entry => new SolutionFile(entry.Key, entry.Value.Root!));

    private void Read(string folder)
    {
        if (!System.IO.Directory.Exists(folder))
        {
            return;
        }

        foreach (var file in System.IO.Directory.EnumerateFiles(folder, "*.xml", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(Folder, file).Replace(Path.DirectorySeparatorChar, '/');
            try
            {
                documents.Add(path, XDocument.Load(file));
            }
            catch (XmlException fault)
            {
                broken.Add(path, fault.Message);
            }
        }
    }
}

/// <summary>One XML file of the solution.</summary>
public record SolutionFile(string Path, XElement Root);

/// <summary>The body of a one-to-many relationship and the file that holds it.</summary>
public sealed record RelationshipNode(string Path, XElement Node)
{
    public string Name => (string?)Node.Attribute("Name") ?? string.Empty;

    public string Referencing => (string?)Node.Element("ReferencingEntityName") ?? string.Empty;

    public string Referenced => (string?)Node.Element("ReferencedEntityName") ?? string.Empty;

    public string Column => (string?)Node.Element("ReferencingAttributeName") ?? string.Empty;
}
