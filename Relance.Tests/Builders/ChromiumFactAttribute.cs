using Xunit;

namespace Relance.Tests.Builders;

/// <summary>A test that drives Chromium from Node: skipped, saying so, where one of them is absent, and never skipped when RELANCE_REQUIRE_ALL is 1.</summary>
internal sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if ((Chromium is null || NodeFactAttribute.Node is null || NodeFactAttribute.Npm is null) && !ProgramOnPath.IsDemanded)
        {
            Skip = "Chromium, or Node.js 20 with npm, is not installed.";
        }
    }

    /// <summary>Full path of the program; null where there is none.</summary>
    public static string? Chromium { get; } = ProgramOnPath.Find("chromium", "chromium-browser", "google-chrome", "chrome.exe");
}
