using System;
using System.IO;
using Relance.Local.Solution;
using Xunit;

namespace Relance.Tests.Solution;

public sealed class ChangelogVersionTests
{
    [Theory]
    [InlineData("# Changelog\n\n## 1.4.2.7\n\n- x\n\n## 1.4.1\n", "1.4.2.7")]
    [InlineData("# Changelog\n\n## Unreleased\n\n## [2.0.1] - 2026-11-22\n", "2.0.1.0")]
    [InlineData("## v1.3\n", "1.3.0.0")]
    public void ChangelogVersion_OfATopHeading_HasFourNumbers(string text, string version)
    {
        using var folder = new ScratchFolder();
        var path = Path.Combine(folder.Path, "CHANGELOG.md");
        File.WriteAllText(path, text);

        Assert.Equal(Version.Parse(version), ChangelogVersion.Read(path));
    }

    [Fact]
    public void ChangelogVersion_WithoutVersion_IsRefused()
    {
        using var folder = new ScratchFolder();
        var path = Path.Combine(folder.Path, "CHANGELOG.md");
        File.WriteAllText(path, "# Changelog\n\n## Unreleased\n");

        Assert.Throws<InvalidDataException>(() => ChangelogVersion.Read(path));
    }

    [Fact]
    public void ChangelogVersion_OfTheRepository_IsThatOfTheSolution()
    {
        var tree = SolutionTree.Load(Repository.Solution);

        var version = (string)tree.Find("src/Other/Solution.xml")!.Root.Element("SolutionManifest")!.Element("Version")!;

        Assert.Equal(ChangelogVersion.Read(Path.Combine(Repository.Root, "CHANGELOG.md")), Version.Parse(version));
    }
}
