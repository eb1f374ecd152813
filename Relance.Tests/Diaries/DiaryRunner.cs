using System;
using System.Collections.Generic;
using System.Linq;
using Relance.Domain;

namespace Relance.Tests.Diaries;

/// <summary>Lives a diary day by day, from its first to its last, and compares what each day brings with what it expects.</summary>
internal static class DiaryRunner
{
    private static readonly ReplayRules NothingByItself = new(ReplayDelivery.Unknown, ReplayApproval.Never);

    /// <exception cref="DiaryMistake">A line is wrong, something happened that no line expects, or something expected did not happen.</exception>
    public static void Run(Diary diary)
    {
        var facts = diary.Given.Aggregate(DiaryFacts.Before(diary.Days[0].On), (before, line) => Happen(diary, before, line));
        var days = diary.Days.ToDictionary(day => day.On);
        for (var on = diary.Days[0].On; on <= diary.Days[^1].On; on = on.PlusDays(1))
        {
            facts = facts.With(snapshot => snapshot with { AsOf = on });
            var day = days.GetValueOrDefault(on) ?? new DiaryDay(on, [], []);
            facts = day.Happenings.Aggregate(facts, (before, line) => Happen(diary, before, line));
            CheckSettings(diary, facts);
            facts = facts.SilentUntil > on ? Silent(diary, facts, day) : Evaluate(diary, facts, day);
        }
    }

    private static DiaryFacts Happen(Diary diary, DiaryFacts facts, DiaryLine line)
    {
        try
        {
            return line.Change!(facts);
        }
        catch (DiaryMistake mistake)
        {
            throw new DiaryMistake($"{diary.Name}, line {line.Number}: {mistake.Message}");
        }
    }

    private static DiaryFacts Silent(Diary diary, DiaryFacts facts, DiaryDay day) => day.Expectations.Count == 0
        ? facts
        : throw new DiaryMistake($"{diary.Name}, line {day.Expectations[0].Number}: nobody evaluates on {day.On:uuuu-MM-dd}.");

    private static DiaryFacts Evaluate(Diary diary, DiaryFacts facts, DiaryDay day)
    {
        var (first, last, outcomes, after) = Live(facts);
        var open = day.Expectations.ToList();
        var faults = new List<string>();
        foreach (var outcome in outcomes)
        {
            if (open.FirstOrDefault(line => outcome.IsExpectedBy(line.Text)) is { } met)
            {
                open.Remove(met);
            }
            else
            {
                faults.Add("not expected; the line would be:\n    expect " + outcome.Lines[0]);
            }
        }

        foreach (var line in open)
        {
            var (isKnown, fault) = Expectation.Check(line.Text, first with { ReviewOn = last.ReviewOn }, after);
            if (!isKnown || fault is not null)
            {
                faults.Add($"line {line.Number} did not come true: {line.Text}" + (fault is null ? "" : $"\n    but: {fault}"));
            }
        }

        return faults.Count == 0 ? after : throw new DiaryMistake(Message(diary, day, first, facts, faults));
    }

    // Every event evaluates, and so does an arrival: the day goes on until a second look at the same facts brings nothing more.
    private static (Decision First, Decision Last, List<Outcome> Outcomes, DiaryFacts After) Live(DiaryFacts facts)
    {
        var first = Dunning.Decide(facts.Snapshot);
        var outcomes = new List<Outcome>();
        for (var decision = first; ;)
        {
            outcomes.AddRange(Outcome.Of(decision, facts.Snapshot));
            facts = facts with { Snapshot = Replay.Apply(facts.Snapshot, decision, NothingByItself) };
            decision = Dunning.Decide(facts.Snapshot);
            outcomes.AddRange(Outcome.Of(decision, facts.Snapshot).Select(outcome => outcome with { Lines = ["done twice on one day: " + outcome.Lines[0]] }));
            if (Arrive(facts) is var after && after.Snapshot == facts.Snapshot)
            {
                return (first, decision, outcomes, facts);
            }

            facts = after;
            decision = Dunning.Decide(facts.Snapshot);
        }
    }

    // An e-mail counts when the server of the debtor took it; people tell when they called or posted a letter.
    private static DiaryFacts Arrive(DiaryFacts facts) => facts.CountsWhenTold ? facts : facts.With(snapshot => snapshot with
    {
        History = snapshot.History
            .Select(reminder => reminder is { State: ReminderState.Issued, Channel: Channel.Email } && reminder.IssuedOn == snapshot.AsOf
                ? reminder with { State = ReminderState.Delivered, CountedOn = snapshot.AsOf }
                : reminder)
            .ToValueList(),
    });

    // A story about settings that nobody could publish would prove nothing.
    private static void CheckSettings(Diary diary, DiaryFacts facts)
    {
        var failures = facts.Snapshot.Scenarios.SelectMany(version => new ScenarioVersionValidator().Validate(version).Errors)
            .Concat(new PolicyValidator().Validate(facts.Snapshot.Policy).Errors)
            .Select(failure => failure.ErrorMessage)
            .ToList();
        if (failures.Count > 0)
        {
            throw new DiaryMistake($"{diary.Name}, {facts.AsOf:uuuu-MM-dd}: {string.Join(" ", failures)}");
        }
    }

    private static string Message(Diary diary, DiaryDay day, Decision decision, DiaryFacts facts, List<string> faults) => string.Join(
        Environment.NewLine,
        faults
            .Select(fault => "  - " + fault)
            .Prepend($"{diary.Name}, {day.On:uuuu-MM-dd}:")
            .Append("  On that day:")
            .Concat(decision.Reasons.Select(reason => "    " + Number(reason, facts) + Expectation.Explain(reason, facts, french: false))));

    private static string Number(Reason reason, DiaryFacts facts) =>
        facts.Snapshot.Invoices.FirstOrDefault(invoice => invoice.Id == reason.InvoiceId) is { } invoice ? invoice.Number + ": " : "";
}
