using System;
using System.Linq;
using Relance.Domain;

namespace Relance.Tests.Diaries;

/// <summary>Lines about payment plans. They are checked as the host checks what people enter.</summary>
internal static class PlanLines
{
    public static LineRule[] All { get; } =
    [
        new("plan {plan} for {number}: {count:count} instalments from {first:day}, default after {days:count} days[, cure {cure:count} days]",
            "échéancier {plan} pour {number} : {count:count} échéances à partir du {first:day}, défaut après {days:count} jours[, régularisation {cure:count} jours]",
            Accept),
        new("plan {plan} is rescheduled", "échéancier {plan} rééchelonné", (facts, line) => With(facts, line, PlanState.Rescheduled)),
        new("plan {plan} is cancelled", "échéancier {plan} annulé", (facts, line) => With(facts, line, PlanState.Cancelled)),
    ];

    private static DiaryFacts Accept(DiaryFacts facts, LineValues line)
    {
        var invoice = facts.Invoice(line.Text("number"));
        var owed = new Money(invoice.OpenBalance, invoice.Currency);
        var plan = new PaymentPlan
        {
            Id = Replay.IdOf("plan " + line.Text("plan")),
            Number = line.Text("plan"),
            Currency = invoice.Currency,
            InvoiceIds = ValueList.Of(invoice.Id),
            Instalments = InstalmentSchedule.ByCount(owed, line.Count("count"), line.Day("first"), Rhythm.Monthly, Remainder.Last),
            AcceptedOn = facts.AsOf,
            DefaultDays = line.Count("days"),
            CureDays = line.CountOr("cure", 0),
            State = PlanState.Accepted,
        };
        var failures = new PaymentPlanValidator(facts.AsOf, owed.Amount).Validate(plan).Errors;
        return failures.Count == 0
            ? facts.With(snapshot => snapshot with { Plans = snapshot.Plans.With(plan) })
            : throw new DiaryMistake(string.Join(" ", failures.Select(failure => failure.ErrorMessage)));
    }

    private static DiaryFacts With(DiaryFacts facts, LineValues line, PlanState state) => facts.Snapshot.Plans.Any(plan => plan.Number == line.Text("plan"))
        ? facts.With(snapshot => snapshot with
        {
            Plans = snapshot.Plans.Select(plan => plan.Number == line.Text("plan") ? plan with { State = state } : plan).ToValueList(),
        })
        : throw new DiaryMistake($"There is no plan {line.Text("plan")}.");
}
