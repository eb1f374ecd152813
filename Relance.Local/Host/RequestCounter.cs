using System;
using System.Collections.Generic;
using System.Linq;

namespace Relance.Local.Host;

/// <summary>How often one message reached one table, and how long that took (nested requests included).</summary>
public sealed record RequestCount(string Message, string Table, bool FromPlugin, int Count, TimeSpan Time);

/// <summary>
/// Counts every request the host executes, split into those sent from outside and those made by plug-ins:
/// the evidence for the budget of requests per event (design section 9).
/// </summary>
public sealed class RequestCounter
{
    private readonly Dictionary<(string Message, string Table, bool FromPlugin), Tally> tallies = new();

    /// <summary>All counts since the last reset, in order of message, table and origin.</summary>
    public IReadOnlyList<RequestCount> Counts => tallies
        .Select(pair => new RequestCount(pair.Key.Message, pair.Key.Table, pair.Key.FromPlugin, pair.Value.Count, TimeSpan.FromTicks(pair.Value.Ticks)))
        .OrderBy(count => count.Message, StringComparer.Ordinal)
        .ThenBy(count => count.Table, StringComparer.Ordinal)
        .ThenBy(count => count.FromPlugin)
        .ToList();

    /// <summary>Requests sent from outside.</summary>
    public int TopLevel => Sum(fromPlugin: false);

    /// <summary>Requests made by plug-ins.</summary>
    public int FromPlugins => Sum(fromPlugin: true);

    /// <summary>Requests of one message, and of one table when it is named, whatever their origin.</summary>
    public int Of(string message, string? table = null) => tallies
        .Where(pair => pair.Key.Message == message && (table is null || pair.Key.Table == table))
        .Sum(pair => pair.Value.Count);

    public void Reset() => tallies.Clear();

    internal void Record(string message, string table, bool fromPlugin, TimeSpan time)
    {
        var key = (message, table, fromPlugin);
        if (!tallies.TryGetValue(key, out Tally? tally))
        {
            tallies[key] = tally = new Tally();
        }

        tally.Count++;
        tally.Ticks += time.Ticks;
    }

    private int Sum(bool fromPlugin) => tallies.Where(pair => pair.Key.FromPlugin == fromPlugin).Sum(pair => pair.Value.Count);

    private sealed class Tally
    {
        public int Count { get; set; }

        public long Ticks { get; set; }
    }
}
