using System;
using Relance.Local.Host;

namespace Relance.Tests.Builders;

/// <summary>Local hosts in memory, at a fixed instant. The catalog is read once; a further host opens in a few milliseconds.</summary>
internal static class Hosts
{
    /// <summary>A Monday morning; in France the calendar day is the same.</summary>
    public static DateTime Start { get; } = new(2026, 11, 23, 8, 0, 0, DateTimeKind.Utc);

    /// <summary>The tables and roles of the solution with its plug-ins at work.</summary>
    public static LocalDataverse WithPlugins() => LocalDataverse.Open(new LocalOptions { Clock = HostClock.At(Start) });

    /// <summary>The tables and roles of the solution alone, for tests of the platform's own rules.</summary>
    public static LocalDataverse Bare() => LocalDataverse.Open(new LocalOptions { Clock = HostClock.At(Start), RunsSolutionPlugins = false });

    /// <summary>As <see cref="Bare()"/>, with options of the test's own on the fixed clock.</summary>
    public static LocalDataverse Bare(Func<LocalOptions, LocalOptions> with) =>
        LocalDataverse.Open(with(new LocalOptions { Clock = HostClock.At(Start), RunsSolutionPlugins = false }));
}
