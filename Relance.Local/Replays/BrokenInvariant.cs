using System;
using NodaTime;

namespace Relance.Local.Replays;

/// <summary>Something that must never happen did: the replay stops there.</summary>
public sealed class BrokenInvariant(LocalDate day, string rule, string what)
    : Exception($"{day:uuuu-MM-dd}: {rule}: {what}")
{
    public LocalDate Day { get; } = day;

    /// <summary>The rule in a few words: "never the same step twice".</summary>
    public string Rule { get; } = rule;
}
