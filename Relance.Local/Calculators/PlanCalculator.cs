using System;
using System.Collections.Generic;
using System.Linq;
using Relance.Domain;
using Relance.Local.Commands;

namespace Relance.Local.Calculators;

/// <summary>The instalments of a payment plan, and how it stands on a day (design rule 24).</summary>
internal static class PlanCalculator
{
    public static Calculator Calculator { get; } = new(
        "plan",
        new Wording("the instalments of a payment plan, and how it stands", "les échéances d’un échéancier, et sa situation"),
        Compute);

    private static Answer Compute(Fields fields)
    {
        var currency = fields.Currency("currency", "EUR");
        var instalments = Instalments(fields, currency);
        var judged = fields.OptionalObject("evaluate");
        Func<ValueList<PlanInstalment>, PlanStanding>? judge = judged is null ? null : Judge(judged, currency);
        fields.EndReading();
        var plan = instalments();
        var standing = judge?.Invoke(plan);
        return new Answer(
            new
            {
                currency,
                total = plan.Sum(instalment => instalment.Amount),
                instalments = plan.Select(instalment => new { dueDate = instalment.DueOn, amount = instalment.Amount }).ToList(),
                standing = standing is { } known ? new { state = known.State, paid = known.Paid, missing = known.Missing, defaultsOn = known.DefaultsOn } : null,
            },
            culture => Explain(culture, plan, currency, standing));
    }

    private static Func<ValueList<PlanInstalment>> Instalments(Fields fields, string currency)
    {
        if (fields.Has("instalments"))
        {
            var given = fields.RequiredList("instalments").Select(one => new PlanInstalment(one.Day("dueDate"), one.Number("amount", 0m))).ToValueList();
            if (given.Zip(given.Skip(1)).Any(pair => pair.First.DueOn >= pair.Second.DueOn))
            {
                fields.RefuseField("instalments", ProblemCode.Contradiction, "The dates must rise.", "Les dates doivent se suivre.");
            }

            return () => given;
        }

        var total = new Money(fields.Number("amount", 0m), currency);
        var first = fields.Day("firstDate");
        var rhythm = fields.Choice("rhythm", Rhythm.Monthly);
        var remainder = fields.Choice("remainder", Remainder.Last);
        if (fields.Has("instalmentAmount"))
        {
            var part = fields.Number("instalmentAmount", 0m);
            return () => InstalmentSchedule.ByAmount(total, part, first, rhythm, remainder);
        }

        var count = fields.Whole("count", 1, 520);
        return () => InstalmentSchedule.ByCount(total, count, first, rhythm, remainder);
    }

    // Payments are those for the invoices of the plan; before the acceptance they do not count.
    private static Func<ValueList<PlanInstalment>, PlanStanding> Judge(Fields fields, string currency)
    {
        var invoice = Replay.IdOf("invoice");
        var asOf = fields.Day("asOf");
        var accepted = fields.Day("acceptedDate");
        var defaultDays = fields.OptionalWhole("defaultDays") ?? 0;
        var cureDays = fields.OptionalWhole("cureDays") ?? 0;
        var payments = fields.List("payments")
            .Select(Settlement.Read)
            .Select((one, index) => new Payment(Replay.IdOf($"payment|{index}"), invoice, one.Kind, one.Amount, currency, one.On, one.BouncedOn <= asOf ? one.BouncedOn : null))
            .ToValueList();
        return instalments => new PaymentPlan
        {
            Id = Replay.IdOf("plan"),
            Currency = currency,
            InvoiceIds = ValueList.Of(invoice),
            Instalments = instalments,
            AcceptedOn = accepted,
            DefaultDays = defaultDays,
            CureDays = cureDays,
            State = PlanState.Accepted,
        }.On(asOf, payments);
    }

    private static IEnumerable<string> Explain(TextCulture culture, ValueList<PlanInstalment> plan, string currency, PlanStanding? standing)
    {
        foreach (var instalment in plan)
        {
            yield return Answer.Say(
                culture,
                $"{culture.LongDate(instalment.DueOn)}: {culture.Money(instalment.Amount, currency)}",
                $"{culture.LongDate(instalment.DueOn)} : {culture.Money(instalment.Amount, currency)}");
        }

        if (standing is { } known)
        {
            var (english, french) = known.State switch
            {
                PlanState.Completed => ("The plan is paid to the end.", "L’échéancier est entièrement payé."),
                PlanState.Defaulted => ("The plan is in default: the whole balance is due again.", "L’échéancier est rompu : tout le solde est de nouveau exigible."),
                _ => ("The plan is in good standing.", "L’échéancier est respecté."),
            };
            yield return Answer.Say(
                culture,
                $"{english} Received: {culture.Money(known.Paid, currency)}, missing: {culture.Money(known.Missing, currency)}.",
                $"{french} Reçu : {culture.Money(known.Paid, currency)}, manquant : {culture.Money(known.Missing, currency)}.");
        }
    }
}
