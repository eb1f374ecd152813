using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Relance.Domain;

namespace Relance.Local.Calculators;

/// <summary>One look at the debtor.</summary>
/// <param name="Before">The facts on which was decided.</param>
/// <param name="Decisions">The first one, and those that its own effects called for.</param>
/// <param name="After">The facts with all effects written.</param>
/// <param name="Outlook">The decision asked once more: it does nothing and knows the next days.</param>
internal sealed record DecideRun(DebtorSnapshot Before, IReadOnlyList<Decision> Decisions, DebtorSnapshot After, Decision Outlook)
{
    // A few are enough: proposed, approved and issued, hold placed, next day written.
    private const int Most = 10;

    public LocalDate On => Before.AsOf;

    public IEnumerable<Effect> Effects => Decisions.SelectMany(decision => decision.Effects);

    /// <summary>Carries the debtor through every day and decides on those of the runs, in <see cref="Dunning.Decide"/> alone.</summary>
    public static IEnumerable<DecideRun> All(DecideCase facts)
    {
        var rules = new ReplayRules(facts.Delivery, facts.Approval switch
        {
            Approval.NextDay => ReplayApproval.NextDay,
            Approval.RejectedNextDay => ReplayApproval.RejectedNextDay,
            _ => ReplayApproval.Never,
        });
        var snapshot = Happen(facts.Start, facts.Events.Where(one => one.On <= facts.Start.AsOf));
        foreach (var day in facts.RunDays)
        {
            while (snapshot.AsOf < day)
            {
                snapshot = Replay.NextDay(snapshot, rules);
                var today = snapshot.AsOf;
                snapshot = Happen(snapshot, facts.Events.Where(one => one.On == today));
            }

            var run = Decide(snapshot, rules, facts.Approval == Approval.SameDay);
            yield return run;
            snapshot = run.After;
        }
    }

    private static DebtorSnapshot Happen(DebtorSnapshot snapshot, IEnumerable<ReplayEvent> events) =>
        events.Aggregate(snapshot, (facts, one) => one.Change(facts));

    // What a decision changes is an event of its own in the app: it is asked again until nothing is left to do. A step that was
    // delivered today places its hold today, an approved message leaves today.
    private static DecideRun Decide(DebtorSnapshot before, ReplayRules rules, bool approves)
    {
        var decisions = new List<Decision>();
        var facts = before;
        while (decisions.Count < Most)
        {
            var decision = Dunning.Decide(facts);
            if (decision.Effects.IsEmpty && decisions.Count > 0)
            {
                return new DecideRun(before, decisions, facts, decision);
            }

            decisions.Add(decision);
            facts = Replay.Apply(facts, decision, rules);
            if (approves)
            {
                facts = facts with { History = facts.History.Select(Approved).ToValueList() };
            }
        }

        throw new InvalidOperationException("The decision of a day does not come to rest.");
    }

    private static Reminder Approved(Reminder reminder) => reminder.State == ReminderState.Proposed && reminder.RequiresApproval
        ? reminder with { State = ReminderState.Approved }
        : reminder;
}
