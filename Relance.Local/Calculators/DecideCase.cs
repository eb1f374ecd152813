using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Relance.Domain;

namespace Relance.Local.Calculators;

/// <summary>What a case assumes of the approver, beside the answers that a replay knows.</summary>
internal enum Approval
{
    /// <summary>Approved on the day of the proposal: it leaves on that very day.</summary>
    SameDay,
    NextDay,
    Never,
    RejectedNextDay,
}

/// <summary>A debtor, a scenario, and the days on which somebody looked.</summary>
internal sealed record DecideCase(DebtorSnapshot Start, IReadOnlyList<LocalDate> RunDays, IReadOnlyList<ReplayEvent> Events, ReplayDelivery Delivery, Approval Approval)
{
    // Stands in for the first run of a case that has none, which was told.
    private static readonly LocalDate AnyDay = new(2000, 1, 1);

    public static DecideCase Read(Fields fields)
    {
        var currency = fields.Currency("currency", "EUR");
        var runs = fields.RequiredList("runs").Select(run => (Day: run.Day("date"), Fields: run)).ToList();
        for (var index = 1; index < runs.Count; index++)
        {
            if (runs[index].Day <= runs[index - 1].Day)
            {
                runs[index].Fields.RefuseField("date", ProblemCode.Contradiction, "The dates of the runs must rise.", "Les dates des passages doivent se suivre.");
            }
        }

        var first = runs.Count == 0 ? AnyDay : runs[0].Day;
        var scenarioFields = fields.Object("scenario");
        var scenario = ScenarioField.Read(scenarioFields, currency);
        var start = new DebtorSnapshot
        {
            AsOf = first,
            Debtor = DebtorField.Read(fields.OptionalObject("debtor")),
            Scenarios = ValueList.Of(scenario),
            Calendar = CalendarField.Read(fields, "calendar") ?? CalendarField.EveryDay,
            Policy = DebtorField.ReadPolicy(fields.OptionalObject("policy"), currency),
        };
        var events = new List<ReplayEvent>();
        foreach (var invoice in fields.List("invoices"))
        {
            start = OpeningInvoice.Add(start, invoice, currency, events);
        }

        InvoiceField.RefuseDuplicates(fields, "invoices", start.Invoices.Select(invoice => invoice.Number));
        var reader = new EventField(start.Invoices.Select(invoice => invoice.Number).ToHashSet(), currency);
        for (var index = 0; index < runs.Count; index++)
        {
            var (day, run) = runs[index];
            events.AddRange(Happenings(run, reader, index == 0 ? null : runs[index - 1].Day, day));
        }

        if (reader.HasOtherCurrency || start.Invoices.Any(invoice => invoice.Currency != currency))
        {
            ScenarioField.RefuseStrictMinimum(scenarioFields);
        }

        return new DecideCase(
            start,
            runs.Select(run => run.Day).ToList(),
            events,
            fields.Choice("delivery", ReplayDelivery.SameDay),
            fields.Choice("approval", Approval.SameDay));
    }

    private static IEnumerable<ReplayEvent> Happenings(Fields run, EventField reader, LocalDate? after, LocalDate until)
    {
        var events = new List<ReplayEvent>();
        foreach (var happening in run.List("events"))
        {
            var day = happening.OptionalDay("date") ?? until;
            if (day <= after || day > until)
            {
                happening.RefuseField("date", ProblemCode.Contradiction, "This lies outside the days since the run before.", "Cette date est hors des jours écoulés depuis le passage précédent.");
            }

            events.Add(reader.Read(happening, day));
        }

        return events;
    }
}
