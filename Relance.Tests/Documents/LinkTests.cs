using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Documents;

/// <summary>What documents point to is there: files, headings, pictures.</summary>
public sealed class LinkTests
{
    private const int LargestPicture = 120 * 1024;

    private static string Pictures => Path.Combine(Repository.Root, "docs", "pictures");

    [Fact]
    public void Links_WithinTheRepository_LeadSomewhere() => Assert.Empty(
        from document in MarkdownFile.All
        from link in document.Links
        where !link.Contains("://", StringComparison.Ordinal) && !link.StartsWith('#')
        where !File.Exists(document.PathOf(link)) && !Directory.Exists(document.PathOf(link))
        select $"{document.Name}: {link}");

    [Fact]
    public void Links_ToAHeading_FindIt() => Assert.Empty(
        from document in MarkdownFile.All
        from link in document.Links
        where link.Contains('#') && !link.Contains("://", StringComparison.Ordinal)
        let target = link.StartsWith('#') ? document : new MarkdownFile(document.PathOf(link))
        where !target.Anchors.Contains(link.Split('#')[1])
        select $"{document.Name}: {link}");

    [Fact]
    public void Pictures_AreSmallAndEachIsShownWithWords()
    {
        var shown = MarkdownFile.All.SelectMany(document => Regex.Matches(document.Text, @"!\[([^\]]{20,})\]\(([^)]+)\)").Select(match => document.PathOf(match.Groups[2].Value))).ToHashSet();

        Assert.All(Directory.GetFiles(Pictures), picture =>
        {
            Assert.Contains(picture, shown);
            Assert.InRange(new FileInfo(picture).Length, 1, LargestPicture);
        });
    }

    [Theory]
    [InlineData("docs/glossary.md")]
    [InlineData("docs/apis.md")]
    [InlineData("docs/local-host.md")]
    [InlineData("docs/deployment.md")]
    [InlineData("docs/hooks.md")]
    [InlineData("docs/tasks.md")]
    public void Tables_NameNothingTwice(string path)
    {
        var first = File.ReadAllLines(Path.Combine(Repository.Root, path))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(line => Regex.Match(line, @"^\| `?([^`|]+)").Groups[1].Value.Trim())
            .ToList();

        Assert.Empty(first.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => group.Key));
    }
}
