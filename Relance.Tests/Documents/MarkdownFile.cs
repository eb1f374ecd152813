using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Relance.Tests.Solution;

namespace Relance.Tests.Documents;

/// <summary>A document of the repository, as far as its links and code matter.</summary>
internal sealed partial class MarkdownFile(string path)
{
    /// <summary>The documents that are written for people: those of the root, of docs/ and of solution/.</summary>
    public static IEnumerable<MarkdownFile> All => Directory.GetFiles(Repository.Root, "*.md")
        .Concat(Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories))
        .Append(Path.Combine(Repository.Root, "solution", "README.md"))
        .Order(StringComparer.Ordinal)
        .Select(path => new MarkdownFile(path));

    public string Name => Path.GetRelativePath(Repository.Root, path);

    public string Text { get; } = File.ReadAllText(path);

    /// <summary>Targets of links and pictures, without those of fenced code.</summary>
    public IEnumerable<string> Links => Link().Matches(Fence().Replace(Text, "")).Select(match => match.Groups[1].Value);

    /// <summary>Lines of fenced code, and code within a sentence.</summary>
    public IEnumerable<string> Code => Fence().Matches(Text).SelectMany(match => match.Groups[1].Value.Split('\n'))
        .Concat(Span().Matches(Fence().Replace(Text, "")).Select(match => match.Groups[1].Value));

    /// <summary>The names under which its headings can be linked to, as GitHub makes them.</summary>
    public IEnumerable<string> Anchors => Heading().Matches(Fence().Replace(Text, ""))
        .Select(match => NotInAnchors().Replace(match.Groups[1].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    /// <summary>Where a link leads that stays in the repository.</summary>
    public string PathOf(string link) => Path.GetFullPath(Uri.UnescapeDataString(link.Split('#')[0]), Path.GetDirectoryName(path)!);

    [GeneratedRegex(@"```[a-z]*\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"`([^`\n]+)`")]
    private static partial Regex Span();

    [GeneratedRegex(@"^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchors();
}
