using Xunit;

namespace Relance.Tests.Builders;

/// <summary>A test that runs Node with packages of npm: skipped, saying so, where one of them is absent, and never skipped when RELANCE_REQUIRE_ALL is 1.</summary>
internal sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        if ((Node is null || Npm is null) && !ProgramOnPath.IsDemanded)
        {
            Skip = "Node.js 20 with npm is not installed.";
        }
    }

    /// <summary>Full path of the program; null where there is none.</summary>
    public static string? Node { get; } = ProgramOnPath.Find("node", "node.exe");

    /// <summary>Full path of the program; null where there is none.</summary>
    public static string? Npm { get; } = ProgramOnPath.Find("npm", "npm.cmd");
}
