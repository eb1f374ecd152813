using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Relance.Local.Solution;
using Xunit;

namespace Relance.Tests.Solution;

public sealed partial class PluginSourceTests
{
    [Fact]
    public void PluginSource_NamesOnlyWhatTheSolutionHas()
    {
        var known = Names(SolutionTree.Load(Repository.Solution)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var plugin = Path.Combine(Repository.Root, "Relance.Plugin");

        var unknown = Directory.EnumerateFiles(plugin, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(plugin, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "Tables"))
            .SelectMany(file => Literal().Matches(File.ReadAllText(file)).SelectMany(literal => Name().Matches(literal.Value))
                .Select(name => name.Value).Where(name => !known.Contains(name)).Select(name => $"{Path.GetRelativePath(plugin, file)}: {name}"))
            .ToList();

        Assert.Empty(unknown);
    }

    [Theory]
    [InlineData("Create(\"relance_payment\", x)", "relance_payment")]
    [InlineData("$\"{id} of relance_payment\"", "relance_payment")]
    public void Literal_HoldsTheNameInQuotes(string source, string name) =>
        Assert.Equal(name, Assert.Single(Literal().Matches(source).SelectMany(literal => Name().Matches(literal.Value))).Value);

    private static IEnumerable<string> Names(SolutionTree tree) =>
        tree.Tables.SelectMany(table => table.Columns.Select(TableFile.LogicalNameOf)
                .Concat(table.Keys.Select(key => (string)key.Element("LogicalName")!))
                .Append(table.LogicalName).Append((string?)table.Entity.Element("EntitySetName") ?? table.LogicalName))
            .Concat(tree.Choices.Concat(tree.Apis).Select(file => (string?)file.Root.Attribute("Name") ?? (string)file.Root.Attribute("uniquename")!))
            .Concat(tree.Relationships.Select(relationship => relationship.Name));

    [GeneratedRegex("\"[^\"\\n]*\"")]
    private static partial Regex Literal();

    [GeneratedRegex("relance_[A-Za-z0-9_]+")]
    private static partial Regex Name();
}
