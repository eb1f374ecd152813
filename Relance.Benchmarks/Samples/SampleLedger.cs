using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Relance.Domain;

namespace Relance.Benchmarks.Samples;

/// <summary>
/// Debtors with their open invoices, as a nightly run finds them: what the day before decided has been written. A third of the
/// invoices is overdue; 6 % of the debtors have promised, 5 % dispute an invoice, 3 % are paused, one in twenty owes in dollars too.
/// </summary>
internal static class SampleLedger
{
    private const int Seed = 20261118;
    private const int InvoicesPerDebtor = 10;

    /// <summary>Ten invoices a debtor on average, one to nineteen each.</summary>
    public static DebtorSnapshot[] Make(int invoices)
    {
        var random = new Random(Seed);
        var debtors = new List<DebtorSnapshot>(invoices / InvoicesPerDebtor);
        for (var left = invoices; left > 0;)
        {
            var count = Math.Min(left, random.Next(1, 2 * InvoicesPerDebtor));
            debtors.Add(Settled(Debtor(random, debtors.Count, count)));
            left -= count;
        }

        return [.. debtors];
    }

    // The evening before: its decision is written, holds are in force, reminders have left.
    private static DebtorSnapshot Settled(DebtorSnapshot morning)
    {
        var rules = new ReplayRules();
        return Replay.NextDay(Replay.Apply(morning, Dunning.Decide(morning), rules), rules);
    }

    private static DebtorSnapshot Debtor(Random random, int number, int count)
    {
        var asOf = SampleSettings.AsOf.PlusDays(-1);
        var debtorId = NewId(random);
        var invoices = Enumerable.Range(0, count).Select(index => InvoiceOf(random, (number * 20) + index, asOf)).ToValueList();
        return new DebtorSnapshot
        {
            AsOf = asOf,
            Debtor = DebtorOf(random, debtorId, number),
            Invoices = invoices,
            Payments = Chance(random, 4) ? ValueList.Of(new Payment(NewId(random), null, PaymentKind.Payment, random.Next(50, 3000), "EUR", asOf.PlusDays(-random.Next(20)))) : ValueList<Payment>.Empty,
            Segments = SampleSettings.Segments,
            Scenarios = SampleSettings.Scenarios,
            Promises = Chance(random, 6) ? ValueList.Of(PromiseOf(random, invoices, asOf)) : ValueList<Promise>.Empty,
            Disputes = Chance(random, 5) ? ValueList.Of(DisputeOf(random, invoices, asOf)) : ValueList<Dispute>.Empty,
            Pauses = Chance(random, 3) ? ValueList.Of(new Pause(NewId(random), null, asOf.PlusDays(-3), asOf.PlusDays(random.Next(1, 30)), "Contact is away")) : ValueList<Pause>.Empty,
            History = invoices.SelectMany(invoice => Past(random, invoice, asOf)).ToValueList(),
            Calendar = SampleSettings.Calendar,
            Policy = SampleSettings.Policy,
        };
    }

    private static Debtor DebtorOf(Random random, Guid id, int number) => new()
    {
        Id = id,
        Name = $"Client {number}",
        Kind = Chance(random, 8) ? DebtorKind.PublicBody : DebtorKind.Company,
        Country = "FR",
        RiskClass = "ABCDE"[random.Next(5)].ToString(),
        CreditLimit = Chance(random, 40) ? random.Next(5, 80) * 1000m : null,
        Contacts = ValueList.Of(
            new Contact(NewId(random), "Claire Besson", RecipientRole.Accounting, Email: $"compta@client{number}.example", PostalAddress: "3, rue des Lilas, 69003 Lyon"),
            new Contact(id, $"Client {number}", Email: Chance(random, 90) ? $"contact@client{number}.example" : null, PostalAddress: "3, rue des Lilas, 69003 Lyon")),
    };

    private static Invoice InvoiceOf(Random random, int number, LocalDate asOf)
    {
        var dueOn = asOf.PlusDays(Chance(random, 67) ? random.Next(0, 60) : -random.Next(1, 90));
        var total = random.Next(20, 9000) + (random.Next(100) / 100m);
        var isForeign = Chance(random, 2);
        return new Invoice
        {
            Id = NewId(random),
            Number = $"F-{number:0000000}",
            IssuedOn = dueOn.PlusDays(-30),
            DueOn = dueOn,
            Currency = isForeign ? "USD" : "EUR",
            ExchangeRate = isForeign ? 1.08m : null,
            Total = total,
            Paid = Chance(random, 7) ? decimal.Round(total / 3m, 2) : 0m,
        };
    }

    private static Promise PromiseOf(Random random, ValueList<Invoice> invoices, LocalDate asOf) => new()
    {
        Id = NewId(random),
        Number = "PRO-000001",
        PromisedOn = asOf.PlusDays(-random.Next(1, 8)),
        Instalments = ValueList.Of(new PromiseInstalment(asOf.PlusDays(random.Next(0, 20)), invoices[0].OpenBalance)),
        InvoiceIds = ValueList.Of(invoices[0].Id),
        Currency = invoices[0].Currency,
        GraceDays = 2,
    };

    private static Dispute DisputeOf(Random random, ValueList<Invoice> invoices, LocalDate asOf) => new()
    {
        Id = NewId(random),
        InvoiceId = invoices[random.Next(invoices.Count)].Id,
        Cause = DisputeCause.Price,
        Amount = Chance(random, 50) ? 100m : null,
        OpenedOn = asOf.PlusDays(-random.Next(1, 40)),
        DeadlineOn = asOf.PlusDays(random.Next(-10, 20)),
    };

    // What a standard scenario has sent by then, for four overdue invoices in five.
    private static IEnumerable<Reminder> Past(Random random, Invoice invoice, LocalDate asOf)
    {
        if (Chance(random, 20))
        {
            yield break;
        }

        foreach (var step in SampleSettings.Scenarios[0].Steps)
        {
            var day = invoice.DueOn.PlusDays(step.DaysFromDue!.Value);
            if (day < asOf)
            {
                yield return new Reminder
                {
                    Id = NewId(random),
                    State = ReminderState.Delivered,
                    StepId = step.Id,
                    Channel = step.Channels[0],
                    ProposedOn = day,
                    IssuedOn = day,
                    CountedOn = day,
                    IsFormalNotice = step.IsFormalNotice,
                    Lines = ValueList.Of(new ReminderLine(invoice.Id, step.Id, 1, 0, invoice.OpenBalance, invoice.OpenBalance, step.DaysFromDue!.Value)),
                };
            }
        }
    }

    private static bool Chance(Random random, int percent) => random.Next(100) < percent;

    private static Guid NewId(Random random)
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }
}
