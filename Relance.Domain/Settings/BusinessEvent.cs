using System;
using System.Collections.Generic;
using System.Linq;

namespace Relance.Domain;

/// <summary>What others may listen to: the name of the event in the host is "relance_On" and the name here. Never renamed, never reused.</summary>
public enum BusinessEvent
{
    ReminderProposed,
    ReminderIssued,
    ReminderDelivered,
    ReminderFailed,
    FormalNoticeIssued,
    HoldPlaced,
    HoldReleased,
    PromiseKept,
    PromiseBroken,
    DisputeOpened,
    DisputeResolved,
    ScenarioExhausted,
    HandOver,
    CasePlaced,
    CaseEnded,
    WriteOffApproved,
    WriteOffReversed,
    PlanAccepted,
    PlanCompleted,
    PlanDefaulted,
    ClaimDemanded,
    ClaimWaived,
    ClaimReversed,
}

/// <summary>The events that somebody listens to, as the policy lists them: each raised event costs a request, so none is raised in vain.</summary>
public static class RaisedEvents
{
    /// <summary>In place of names: every event.</summary>
    public const string Every = "all";

    /// <summary>Reads names separated by commas, semicolons or line ends, in any case; "all" = every one; empty = none.</summary>
    /// <param name="failures">One for each name that is no event.</param>
    public static ValueList<BusinessEvent> Read(string? text, out ValueList<SettingFailure> failures)
    {
        var names = (text ?? "").Split(',', ';', '\n', '\r').Select(name => name.Trim()).Where(name => name.Length > 0).ToList();
        var events = new List<BusinessEvent>();
        var wrong = new List<SettingFailure>();
        foreach (var name in names)
        {
            if (string.Equals(name, Every, StringComparison.OrdinalIgnoreCase))
            {
                events.AddRange(All);
            }
            else if (All.Where(one => string.Equals(one.ToString(), name, StringComparison.OrdinalIgnoreCase)).ToList() is { Count: 1 } found)
            {
                events.Add(found[0]);
            }
            else
            {
                wrong.Add(new SettingFailure("POL012", "RaisedEvents", ValueList.Of(name)));
            }
        }

        failures = wrong.ToValueList();
        return events.Distinct().ToValueList();
    }

    private static IEnumerable<BusinessEvent> All => Enum.GetValues(typeof(BusinessEvent)).Cast<BusinessEvent>();
}
