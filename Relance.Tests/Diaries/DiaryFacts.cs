using System;
using System.Linq;
using NodaTime;
using Relance.Domain;

namespace Relance.Tests.Diaries;

/// <summary>What is known on a day of a diary. Ids are made of the names that the diary uses.</summary>
/// <param name="CountsWhenTold">E-mails count only once the diary says that they arrived; otherwise on the day they leave.</param>
/// <param name="SilentUntil">Nobody evaluates before this day; null = every day is evaluated.</param>
internal sealed record DiaryFacts(DebtorSnapshot Snapshot, bool CountsWhenTold = false, LocalDate? SilentUntil = null)
{
    public LocalDate AsOf => Snapshot.AsOf;

    public static DiaryFacts Before(LocalDate firstDay) => new(new DebtorSnapshot
    {
        AsOf = firstDay,
        Debtor = new Debtor { Id = Replay.IdOf("debtor"), Name = "", ScenarioId = ScenarioId("Standard") },
        Policy = new Policy { DefaultLanguage = "en" },
    });

    public static Guid ScenarioId(string name) => Replay.IdOf("scenario " + name);

    public DiaryFacts With(Func<DebtorSnapshot, DebtorSnapshot> change) => this with { Snapshot = change(Snapshot) };

    public DiaryFacts WithPolicy(Func<Policy, Policy> change) => With(facts => facts with { Policy = change(facts.Policy) });

    public DiaryFacts WithHolds(Func<HoldRules, HoldRules> change) => WithPolicy(policy => policy with { Holds = change(policy.Holds) });

    public DiaryFacts WithDebtor(Func<Debtor, Debtor> change) => With(facts => facts with { Debtor = change(facts.Debtor) });

    public Invoice Invoice(string number) =>
        Snapshot.Invoices.FirstOrDefault(invoice => invoice.Number == number) ?? throw new DiaryMistake($"There is no invoice {number} yet.");

    public DiaryFacts WithInvoice(string number, Func<Invoice, Invoice> change)
    {
        var old = Invoice(number);
        return With(facts => facts with { Invoices = facts.Invoices.Select(invoice => invoice == old ? change(invoice) : invoice).ToValueList() });
    }

    /// <summary>Changes what was applied to an invoice; one that is settled and open again starts a new cycle, by policy.</summary>
    public DiaryFacts WithBalance(string number, Func<Invoice, Invoice> change) => WithInvoice(number, invoice =>
    {
        var changed = change(invoice);
        var reopening = Snapshot.Policy.Reopening;
        var cycle = Relance.Domain.Invoice.CycleAfter(invoice.OpenBalance, changed.OpenBalance, invoice.Cycle, reopening);
        return changed.InParts(changed.Parts) with
        {
            Cycle = cycle != invoice.Cycle
                ? cycle
                : Relance.Domain.Invoice.CycleOfParts(changed.Parts, invoice.Total - invoice.OpenBalance, changed.Total - changed.OpenBalance, AsOf, cycle, reopening),
        };
    });

    public DiaryFacts WithReminder(string number, Func<Reminder, bool> which, Func<Reminder, Reminder> change)
    {
        var id = Invoice(number).Id;
        var found = Snapshot.History.LastOrDefault(reminder => which(reminder) && reminder.Lines.Any(line => line.InvoiceId == id))
            ?? throw new DiaryMistake($"No reminder of {number} is in a state in which this can happen to it.");
        return With(facts => facts with { History = facts.History.Select(reminder => reminder == found ? change(reminder) : reminder).ToValueList() });
    }
}
