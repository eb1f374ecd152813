using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Relance.Domain;

namespace Relance.Local.Demo;

/// <summary>The invoices of one debtor and how it deals with them.</summary>
internal sealed class DemoPlanner(DemoDebtor debtor, Random random)
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.With(KnownHolidays.Find("FR")!);

    private int TermDays => debtor switch
    {
        { IsLarge: true } => 45,
        { Kind: DebtorKind.Consumer } => 15,
        _ => 30,
    };

    private (int Least, int Most) Range => debtor switch
    {
        { IsLarge: true } => (4_000, 26_000),
        { Kind: DebtorKind.Consumer } => (90, 780),
        { Kind: DebtorKind.PublicBody } => (1_200, 11_000),
        _ => (350, 4_200),
    };

    public IEnumerable<DemoEvent> Events()
    {
        var invoices = Invoices().ToList();
        return invoices.SelectMany((invoice, rank) => Story(invoice, rank).Prepend(new DemoEvent.Invoice(invoice.IssuedOn, debtor, invoice)));
    }

    private IEnumerable<DemoInvoice> Invoices()
    {
        var interval = debtor switch { { IsLarge: true } => 21, { Kind: DebtorKind.Consumer } => 40, _ => 27 };
        var rank = 0;
        for (var day = DemoPlan.FirstDay.PlusDays(random.Next(0, 15)); day <= DemoPlan.LastDay; day = day.PlusDays(interval + random.Next(-3, 4)))
        {
            var issuedOn = Working(day);
            var amount = random.Next(Range.Least, Range.Most) + (random.Next(0, 20) * 5 / 100m);
            var order = debtor.Kind == DebtorKind.Consumer ? null : $"BC-{random.Next(10_000, 99_999)}";
            yield return new DemoInvoice($"{debtor.Key}-{++rank}", issuedOn, issuedOn.PlusDays(TermDays), amount, order);
        }
    }

    private IEnumerable<DemoEvent> Story(DemoInvoice invoice, int rank) => debtor.Behaviour switch
    {
        Behaviour.Punctual => Paid(invoice, random.Next(-6, 1)),
        Behaviour.LateAWeek => Paid(invoice, random.Next(3, 9)),
        Behaviour.LateTwoWeeks => Paid(invoice, random.Next(9, 18)),
        Behaviour.LateAMonth => Paid(invoice, random.Next(24, 40)),
        Behaviour.PaysInParts => InParts(invoice),
        Behaviour.Bounces when rank % 3 == 1 => Bounced(invoice),
        Behaviour.KeepsPromises => Promised(invoice, keeps: true),
        Behaviour.BreaksPromises when rank % 2 == 0 => Promised(invoice, keeps: false),
        Behaviour.Disputes when rank % 2 == 1 => Disputed(invoice, rank),
        Behaviour.StopsPaying when invoice.IssuedOn >= DemoPlan.FirstDay.PlusDays(45) => [],
        _ => Paid(invoice, random.Next(0, 7)),
    };

    private IEnumerable<DemoEvent> Paid(DemoInvoice invoice, int daysFromDue)
    {
        yield return new DemoEvent.Payment(Working(invoice.DueOn.PlusDays(daysFromDue)), debtor, invoice, invoice.Amount);
    }

    private IEnumerable<DemoEvent> InParts(DemoInvoice invoice)
    {
        var first = decimal.Round(invoice.Amount * 0.6m, 2);
        yield return new DemoEvent.Payment(Working(invoice.DueOn.PlusDays(random.Next(0, 4))), debtor, invoice, first);
        yield return new DemoEvent.Payment(Working(invoice.DueOn.PlusDays(random.Next(22, 34))), debtor, invoice, invoice.Amount - first);
    }

    private IEnumerable<DemoEvent> Bounced(DemoInvoice invoice)
    {
        var received = Working(invoice.DueOn.PlusDays(1));
        yield return new DemoEvent.Payment(received, debtor, invoice, invoice.Amount);
        yield return new DemoEvent.Bounce(Working(received.PlusDays(5)), debtor, invoice, received);
        yield return new DemoEvent.Payment(Working(received.PlusDays(26)), debtor, invoice, invoice.Amount);
    }

    // The broken promise is followed, long after, by the money: most debtors pay in the end.
    private IEnumerable<DemoEvent> Promised(DemoInvoice invoice, bool keeps)
    {
        var given = Working(invoice.DueOn.PlusDays(random.Next(6, 14)));
        var promised = Working(given.PlusDays(random.Next(7, 15)));
        yield return new DemoEvent.Promise(given, debtor, invoice, promised);
        yield return new DemoEvent.Payment(keeps ? promised : Working(promised.PlusDays(random.Next(45, 70))), debtor, invoice, invoice.Amount);
    }

    private IEnumerable<DemoEvent> Disputed(DemoInvoice invoice, int rank)
    {
        var amount = decimal.Round(invoice.Amount * 0.3m, 2);
        var (cause, text) = rank % 4 == 1
            ? (DisputeCause.Price, "Le prix remisé du devis n’a pas été repris")
            : (DisputeCause.Delivery, "Un plateau manquait à la livraison");
        var opened = Working(invoice.IssuedOn.PlusDays(12));
        var resolved = Working(invoice.DueOn.PlusDays(random.Next(14, 26)));
        yield return new DemoEvent.Dispute(opened, debtor, invoice, amount, cause, text);
        yield return new DemoEvent.Payment(Working(invoice.DueOn.PlusDays(random.Next(8, 13))), debtor, invoice, invoice.Amount - amount - 100m);
        yield return new DemoEvent.Resolution(resolved, debtor, invoice, amount);
        yield return new DemoEvent.Payment(Working(resolved.PlusDays(8)), debtor, invoice, 100m);
    }

    private static LocalDate Working(LocalDate day) => SendWindow.Always.Next(day, Calendar)!.Value;
}
