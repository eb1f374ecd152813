using System;
using System.Collections.Generic;
using System.Linq;
using Relance.Domain;

namespace Relance.Tests.Diaries;

/// <summary>Expectations about how things stand, beside those about what a day brings.</summary>
internal static class Expectation
{
    private static readonly (LinePattern English, LinePattern French, Func<Decision, DiaryFacts, LineValues, string?> Fault)[] Kinds =
    [
        Kind("nothing for {number} because \"{why:text}\"", "rien pour {number} car \"{why:text}\"", Nothing),
        Kind("it says \"{why:text}\"", "il est dit \"{why:text}\"", Said),
        Kind("review on {day:day}", "prochain examen le {day:day}", (decision, _, line) =>
            decision.ReviewOn == line.Day("day") ? null : $"the next review is on {decision.ReviewOn?.ToString() ?? "no day"}"),
        Kind("no review", "aucun examen", (decision, _, _) => decision.ReviewOn is { } day ? $"the next review is on {day}" : null),
        Kind("credit on hold", "crédit bloqué", (_, facts, _) => facts.Snapshot.Hold is null ? "credit is free" : null),
        Kind("credit free", "crédit libre", (_, facts, _) => facts.Snapshot.Hold is null ? null : "credit is on hold"),
        Kind("claims of {number}: {amount:amount} open", "créances de {number} : {amount:amount} ouverts", (_, facts, line) =>
        {
            var open = facts.Snapshot.Claims.Where(claim => claim.InvoiceId == facts.Invoice(line.Text("number")).Id).Sum(claim => claim.Open.Amount);
            return open == line.Amount("amount") ? null : $"{open} is open";
        }),
        Kind("overdue {amount:amount}, oldest {days:count} days late", "échu {amount:amount}, retard maximal {days:count} jours", (decision, _, line) =>
            decision.Standing.Overdue == line.Amount("amount") && decision.Standing.OldestDaysLate == line.Count("days")
                ? null
                : $"{decision.Standing.Overdue} overdue, {decision.Standing.OldestDaysLate} days late"),
    ];

    /// <summary>English and French.</summary>
    public static IReadOnlyList<(string English, string French)> Forms => [.. Kinds.Select(kind => (kind.English.Form, kind.French.Form))];

    /// <summary>Whether the line is of this kind at all; if so, what is wrong with it, null = nothing.</summary>
    /// <param name="facts">As they are after the effects of the day.</param>
    public static (bool IsKnown, string? Fault) Check(string line, Decision decision, DiaryFacts facts)
    {
        foreach (var (english, french, fault) in Kinds)
        {
            if ((english.Read(line) ?? french.Read(line)) is { } values)
            {
                return (true, fault(decision, facts, values));
            }
        }

        return (false, null);
    }

    /// <summary>The reason as the person at the desk reads it.</summary>
    public static string Explain(Reason reason, DiaryFacts facts, bool french) =>
        LinePattern.Normal(Explainer.Explain(reason, ExplainContext.Of(facts.Snapshot), french ? TextCulture.FrenchFrance : TextCulture.EnglishBritain));

    private static string? Nothing(Decision decision, DiaryFacts facts, LineValues line)
    {
        var id = facts.Invoice(line.Text("number")).Id;
        var reason = decision.Reasons.First(one => one.InvoiceId == id);
        return reason.Code != ReasonCode.Reminded && Speaks(reason, facts, line.Text("why")) ? null : Explain(reason, facts, french: false);
    }

    private static string? Said(Decision decision, DiaryFacts facts, LineValues line) =>
        decision.Reasons.Any(reason => Speaks(reason, facts, line.Text("why")))
            ? null
            : string.Join(" | ", decision.Reasons.Select(reason => Explain(reason, facts, french: false)));

    private static bool Speaks(Reason reason, DiaryFacts facts, string fragment) =>
        Explain(reason, facts, french: false).Contains(fragment, StringComparison.OrdinalIgnoreCase)
        || Explain(reason, facts, french: true).Contains(fragment, StringComparison.OrdinalIgnoreCase);

    private static (LinePattern, LinePattern, Func<Decision, DiaryFacts, LineValues, string?>) Kind(string english, string french, Func<Decision, DiaryFacts, LineValues, string?> fault) =>
        (new LinePattern(english), new LinePattern(french), fault);
}
