using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Relance.Local.Solution;

/// <summary>The version of the product: that of the topmost released heading of CHANGELOG.md, <c>## 1.2.3</c> or <c>## [1.2.3] - date</c>.</summary>
public static partial class ChangelogVersion
{
    /// <returns>Four numbers; those that the heading does not give are 0.</returns>
    /// <exception cref="InvalidDataException">No heading carries a version.</exception>
    public static Version Read(string changelogPath)
    {
        var match = File.ReadLines(changelogPath).Select(line => Heading().Match(line)).FirstOrDefault(found => found.Success)
            ?? throw new InvalidDataException($"{changelogPath}: no heading such as '## 1.2.3' names a version.");
        var given = Version.Parse(match.Groups["version"].Value);
        return new Version(given.Major, given.Minor, Math.Max(given.Build, 0), Math.Max(given.Revision, 0));
    }

    [GeneratedRegex(@"^##\s+\[?v?(?<version>\d+\.\d+(\.\d+){0,2})\]?(\s|$)")]
    private static partial Regex Heading();
}
