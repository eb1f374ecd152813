using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Shipped;

/// <summary>A test that needs Mono: skipped, saying so, where it is absent, and never skipped when RELANCE_REQUIRE_ALL is 1.</summary>
public sealed class RequiresMonoFactAttribute : FactAttribute
{
    public RequiresMonoFactAttribute()
    {
        if (Program is null && !ProgramOnPath.IsDemanded)
        {
            Skip = "Mono is not installed (Debian: apt-get install mono-runtime libmono-system-servicemodel4.0a-cil libmono-system-runtime-serialization4.0-cil).";
        }
    }

    public static string? Program { get; } = ProgramOnPath.Find("mono");
}
