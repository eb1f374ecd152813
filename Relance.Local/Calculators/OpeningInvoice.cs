using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Relance.Domain;

namespace Relance.Local.Calculators;

/// <summary>An invoice as it stands at the first run, with the reminders that it had before.</summary>
internal static class OpeningInvoice
{
    /// <param name="facts">So far.</param>
    /// <param name="fields">Of the invoice.</param>
    /// <param name="currency">Where the invoice names none.</param>
    /// <param name="events">Gets the payments that come after the first run.</param>
    public static DebtorSnapshot Add(DebtorSnapshot facts, Fields fields, string currency, List<ReplayEvent> events)
    {
        var invoice = InvoiceField.Read(fields, facts.AsOf, currency, out var settlements) with { Cycle = fields.OptionalWhole("cycle", 1, 1000) ?? 1 };
        facts = facts with { Invoices = facts.Invoices.With(invoice) };
        for (var index = 0; index < settlements.Count; index++)
        {
            var one = settlements[index];
            var id = Replay.IdOf($"{fields.Path}.payments[{index}]");
            if (one.On <= facts.AsOf)
            {
                facts = one.StandsOn(facts.AsOf)
                    ? facts with { Payments = facts.Payments.With(new Payment(id, invoice.Id, one.Kind, one.Amount, invoice.Currency, one.On)) }
                    : facts;
            }
            else
            {
                events.Add(new ReplayEvent(one.On, now => FactChange.Settle(now, id, invoice.Id, one.On, one.Amount, one.Kind, invoice.Currency)));
            }

            if (one.BouncedOn is { } bounced && bounced > facts.AsOf)
            {
                events.Add(new ReplayEvent(bounced, now => FactChange.Bounce(now, invoice.Id, bounced, one.Amount, fields.Path)));
            }
        }

        return facts with { History = facts.History.Concat(Reminders(fields, facts, invoice)).ToValueList() };
    }

    private static IEnumerable<Reminder> Reminders(Fields fields, DebtorSnapshot facts, Invoice invoice)
    {
        var reminders = new List<Reminder>();
        foreach (var past in fields.List("reminders"))
        {
            var day = past.Day("date");
            var level = past.Whole("level", 1, 1000);
            if (facts.Scenarios[0].StepById(StepField.IdOf(level)) is not { } step)
            {
                past.RefuseField("level", ProblemCode.UnknownReference, $"The scenario has no step {level}.", $"Le scénario n’a pas d’étape {level}.");
                continue;
            }

            if (day > facts.AsOf)
            {
                past.RefuseField("date", ProblemCode.Contradiction, "A reminder before the first run lies after it.", "Une relance antérieure au premier passage lui est postérieure.");
            }

            reminders.Add(Delivered(past.Path, day, step, invoice, reminders.Count(known => known.StepId == step.Id)));
        }

        return reminders;
    }

    private static Reminder Delivered(string key, LocalDate day, Step step, Invoice invoice, int occurrence) => new()
    {
        Id = Replay.IdOf(key),
        State = ReminderState.Delivered,
        StepId = step.Id,
        Channel = step.Channels[0],
        ProposedOn = day,
        IssuedOn = day,
        CountedOn = day,
        IsFormalNotice = step.IsFormalNotice,
        Lines = ValueList.Of(new ReminderLine(invoice.Id, step.Id, invoice.Cycle, occurrence, invoice.OpenBalance, invoice.OpenBalance, Math.Max(0, invoice.DaysLate(day)))),
    };
}
