using System;
using System.Collections.Generic;
using System.Linq;
using Relance.Domain;

namespace Relance.Tests.Diaries;

/// <summary>Something that a day brought, as the lines that may expect it: in English, in French, and with more detail.</summary>
internal sealed record Outcome(IReadOnlyList<string> Lines)
{
    /// <summary>What a diary has to expect: every effect but what is written beside rows for views.</summary>
    public static IEnumerable<Outcome> Of(Decision decision, DebtorSnapshot facts) => decision.Effects
        .Where(effect => effect is not (Effect.SetNextStep or Effect.SetReadiness or Effect.SetExposure or Effect.SetExpected or Effect.SetRisk))
        .Select(effect => new Outcome(new[] { false, true }.SelectMany(french => Say(effect, facts, french)).Select(LinePattern.Normal).ToList()));

    public bool IsExpectedBy(string line) => Lines.Contains(line, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Say(Effect effect, DebtorSnapshot facts, bool french)
    {
        var text = new OutcomeText(facts, french);
        return effect switch
        {
            Effect.ProposeReminder propose => text.Proposed(propose),
            Effect.IssueReminder issue => [text.Issued(issue)],
            Effect.RetryReminder retry => [text.Retried(retry)],
            Effect.CancelReminder cancel => [text.Cancelled(cancel)],
            Effect.DemandClaim demand => [text.Demanded(demand)],
            Effect.DropClaim drop => [text.Dropped(drop)],
            Effect.OpenTask task => [text.Task(task)],
            Effect.PlaceHold place => [text.Hold(french ? "blocage pour" : "hold because", place.Causes)],
            Effect.ChangeHold change => [text.Hold(french ? "blocage désormais pour" : "hold now because", change.Causes)],
            Effect.ReleaseHold => [french ? "déblocage" : "hold released"],
            Effect.SetNoticeMissing lacking => [text.Noticed(lacking)],
            Effect.CompareRoutes compared => [text.Compared(compared)],
            Effect.SetLimitation limitation => [text.Limitation(limitation)],
            Effect.SettlePromise settle => [text.Settled(settle)],
            Effect.SettlePlan settle => [text.Settled(settle)],
            Effect.EscalateDispute escalate => [text.Escalated(escalate)],
            Effect.NoteCreditNote note => [text.Noted(note)],
            _ => throw new ArgumentOutOfRangeException(nameof(effect), effect, "An effect without a line."),
        };
    }
}
