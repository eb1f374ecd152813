using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Relance.Local.Host;

namespace Relance.Local.Replays;

/// <summary>What one kind of event costs, everything it causes included.</summary>
/// <param name="Requests">Sent from outside and made by plug-ins, on average.</param>
/// <param name="Milliseconds">On average, on the machine that measured.</param>
public sealed record EventCostFigures(string Event, int Count, double Requests, double Milliseconds);

/// <summary>Counts requests and time by kind of event; what is done between two measurements is in none.</summary>
internal sealed class EventCost(RequestCounter counter)
{
    private readonly Dictionary<string, (int Count, long Requests, long Ticks)> tallies = [];

    public IReadOnlyList<EventCostFigures> Figures => tallies.Select(tally => new EventCostFigures(
        tally.Key,
        tally.Value.Count,
        Math.Round((double)tally.Value.Requests / tally.Value.Count, 1),
        Math.Round(tally.Value.Ticks * 1000.0 / Stopwatch.Frequency / tally.Value.Count, 2))).ToList();

    public void Measure(string kind, Action work)
    {
        var requests = counter.TopLevel + counter.FromPlugins;
        var start = Stopwatch.GetTimestamp();
        work();
        var ticks = Stopwatch.GetTimestamp() - start;
        var (count, allRequests, allTicks) = tallies.GetValueOrDefault(kind);
        tallies[kind] = (count + 1, allRequests + counter.TopLevel + counter.FromPlugins - requests, allTicks + ticks);
    }
}
