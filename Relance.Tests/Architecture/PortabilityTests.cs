using System;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace Relance.Tests.Architecture;

/// <summary>The repository builds on any machine: no path and no package source of the one on which it was written.</summary>
public sealed partial class PortabilityTests
{
    [Fact]
    public void File_Any_NamesNoFolderOfAMachine()
    {
        var found =
            from file in SourceFile.All()
            where !file.Path.StartsWith("Relance.Tests/Architecture/", StringComparison.Ordinal)
            from line in file.Lines
            where MachinePath().IsMatch(line)
            select $"{file.Path}: {line.Trim()}";
        Assert.Empty(found);
    }

    [Fact]
    public void PackageFile_Any_NamesNoSource()
    {
        var found =
            from file in SourceFile.All()
            where file.Name.Equals("nuget.config", StringComparison.OrdinalIgnoreCase) || file.Name is "package-lock.json" or "package.json" or ".npmrc" or "packages.lock.json"
            from line in file.Lines
            where line.Contains("resolved", StringComparison.Ordinal) || line.Contains("registry", StringComparison.Ordinal) || line.Contains("<add ", StringComparison.Ordinal)
            from Match host in Host().Matches(line)
            select $"{file.Path}: {host.Value}";
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("/home/anna/relance/x.cs", true)]
    [InlineData("C:\\Users\\anna\\x.cs", true)]
    [InlineData("/root/.nuget", true)]
    [InlineData("/srv/build/x", true)]
    [InlineData("cd ./srv/data", false)]
    [InlineData("<href>/home</href>", false)]
    public void MachinePath_KnownPaths_AreFound(string line, bool isFound) => Assert.Equal(isFound, MachinePath().IsMatch(line));

    [GeneratedRegex(@"(?<![\w.])/(home|Users)/\w|(?<![\w.])/(root|srv|mnt)/|[A-Z]:\\Users\\")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"https?://[^/""'\s]+")]
    private static partial Regex Host();
}
