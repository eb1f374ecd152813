using System.Linq;
using NodaTime;
using Relance.Domain;

namespace Relance.Tests.Builders;

/// <summary>What can happen to a debtor on a day of a made-up story.</summary>
internal enum StoryEventKind
{
    PayAll,
    PayHalf,
    PayUnapplied,
    Bounce,
    DisputeWhole,
    DisputePart,
    ResolveDisputes,
    PromiseAll,
    PromiseOne,
    PauseDebtor,
    PauseInvoice,
    EndPauses,
    LoseEmail,
    GetEmail,
    ExternalAlert,
    NewInvoice,
    PlanAll,
    PlanOne,
    CancelPlans,
}

/// <summary>A happening as data, so that a failing story can be printed and shrunk.</summary>
/// <param name="Days">Days after the first day of the story.</param>
/// <param name="Place">Which of the invoices, counted around.</param>
/// <param name="Number">Days, or whatever the kind needs.</param>
internal sealed record StoryEvent(int Days, StoryEventKind Kind, int Place, int Number)
{
    public ReplayEvent At(LocalDate start) => new(start.PlusDays(Days), Change);

    private DebtorSnapshot Change(DebtorSnapshot facts)
    {
        if (facts.Invoices.IsEmpty && Kind != StoryEventKind.NewInvoice)
        {
            return facts;
        }

        var invoice = facts.Invoices.IsEmpty ? null : facts.Invoices[Place % facts.Invoices.Count];
        var id = Replay.IdOf(ToString());
        return Kind switch
        {
            StoryEventKind.PayAll => Pay(facts, invoice!, invoice!.OpenBalance),
            StoryEventKind.PayHalf => Pay(facts, invoice!, decimal.Round(invoice!.OpenBalance / 2m, 2)),
            StoryEventKind.PayUnapplied => facts with { Payments = facts.Payments.With(new Payment(id, null, PaymentKind.Payment, 100m * Number, invoice!.Currency, facts.AsOf.PlusDays(Number % 4))) },
            StoryEventKind.Bounce => Bounce(facts, invoice!),
            StoryEventKind.DisputeWhole => Dispute(facts, invoice!, null),
            StoryEventKind.DisputePart => Dispute(facts, invoice!, 300m),
            StoryEventKind.ResolveDisputes => facts with { Disputes = facts.Disputes.Select(dispute => Resolve(facts, dispute)).ToValueList() },
            StoryEventKind.PromiseAll => Promise(facts, invoice!, ValueList<System.Guid>.Empty),
            StoryEventKind.PromiseOne => Promise(facts, invoice!, ValueList.Of(invoice!.Id)),
            StoryEventKind.PauseDebtor => Pause(facts, null),
            StoryEventKind.PauseInvoice => Pause(facts, invoice!.Id),
            StoryEventKind.EndPauses => facts with { Pauses = facts.Pauses.Select(pause => pause with { EndedOn = facts.AsOf.PlusDays(Number % 3) }).ToValueList() },
            StoryEventKind.LoseEmail => WithContacts(facts, contact => contact with { Email = null }),
            StoryEventKind.GetEmail => WithContacts(facts, contact => contact with { Email = "new@debtor.example" }),
            StoryEventKind.ExternalAlert => facts with { Debtor = facts.Debtor with { HasExternalAlert = !facts.Debtor.HasExternalAlert } },
            StoryEventKind.PlanAll => Plan(facts, facts.Invoices.Where(one => one.Currency == invoice!.Currency).ToList()),
            StoryEventKind.PlanOne => Plan(facts, [invoice!]),
            StoryEventKind.CancelPlans => facts with { Plans = facts.Plans.Select(plan => plan.State is PlanState.Accepted ? plan with { State = PlanState.Cancelled } : plan).ToValueList() },
            _ when facts.Invoices.Any(known => known.Id == A.Invoice(50 + Days).Id) => facts,
            _ => facts with { Invoices = facts.Invoices.With(A.Invoice(50 + Days) with { IssuedOn = facts.AsOf.PlusDays(-5), DueOn = facts.AsOf.PlusDays(Number - 10), Total = 700m }) },
        };
    }

    private DebtorSnapshot Pay(DebtorSnapshot facts, Invoice invoice, decimal amount) => amount <= 0m ? facts : facts with
    {
        Invoices = Replaced(facts, invoice with { Paid = invoice.Paid + amount }),
        Payments = facts.Payments.With(new Payment(Replay.IdOf(ToString()), invoice.Id, PaymentKind.Payment, amount, invoice.Currency, facts.AsOf)),
    };

    private static DebtorSnapshot Bounce(DebtorSnapshot facts, Invoice invoice)
    {
        var payment = facts.Payments.LastOrDefault(one => one.InvoiceId == invoice.Id && one.BouncedOn is null);
        if (payment is null)
        {
            return facts;
        }

        var open = invoice with { Paid = invoice.Paid - payment.Amount };
        var cycle = Invoice.CycleAfter(invoice.OpenBalance, open.OpenBalance, invoice.Cycle, facts.Policy.Reopening);
        return facts with
        {
            Invoices = Replaced(facts, open with { Cycle = cycle }),
            Payments = facts.Payments.Select(one => one.Id == payment.Id ? one with { BouncedOn = facts.AsOf } : one).ToValueList(),
        };
    }

    private DebtorSnapshot Dispute(DebtorSnapshot facts, Invoice invoice, decimal? amount) => facts with
    {
        Disputes = facts.Disputes.With(A.Dispute(amount) with
        {
            Id = Replay.IdOf(ToString()),
            InvoiceId = invoice.Id,
            OpenedOn = facts.AsOf,
            DeadlineOn = Number % 2 == 0 ? null : facts.AsOf.PlusDays(Number),
            GraceDays = Number % 6,
        }),
    };

    private Dispute Resolve(DebtorSnapshot facts, Dispute dispute) => dispute.State != DisputeState.Open ? dispute : dispute with
    {
        State = DisputeState.Resolved,
        Outcome = (DisputeOutcome)(Number % 3),
        AcceptedAmount = Number % 3 == (int)DisputeOutcome.Split ? 100m : null,
        ResolvedOn = facts.AsOf.PlusDays(Number % 2),
    };

    private DebtorSnapshot Promise(DebtorSnapshot facts, Invoice invoice, ValueList<System.Guid> ids) => facts with
    {
        Promises = facts.Promises.With(A.Promise(facts.AsOf.PlusDays(Number)) with
        {
            Id = Replay.IdOf(ToString()),
            PromisedOn = facts.AsOf,
            Currency = invoice.Currency,
            InvoiceIds = ids,
            GraceDays = Place % 3,
            Instalments = ValueList.Of(new PromiseInstalment(facts.AsOf.PlusDays(Number), 400m), new PromiseInstalment(facts.AsOf.PlusDays(Number + 7), 500m)),
        }),
    };

    // One plan in force per invoice, as the host makes sure.
    private DebtorSnapshot Plan(DebtorSnapshot facts, System.Collections.Generic.List<Invoice> invoices)
    {
        var owing = invoices.Where(one => !one.IsSettled && !facts.Plans.Any(plan => plan.State is PlanState.Accepted or PlanState.Defaulted && plan.Covers(one.Id))).ToList();
        if (owing.Count == 0)
        {
            return facts;
        }

        var owed = new Money(owing.Sum(one => one.OpenBalance), owing[0].Currency);
        var plan = new PaymentPlan
        {
            Id = Replay.IdOf(ToString()),
            Number = "PLN-" + Number,
            Currency = owed.Currency,
            InvoiceIds = owing.Select(one => one.Id).ToValueList(),
            Instalments = InstalmentSchedule.ByCount(owed, 1 + (Number % 3), facts.AsOf.PlusDays(Number), Rhythm.Weekly, Remainder.Last),
            AcceptedOn = facts.AsOf,
            DefaultDays = Place % 4,
            CureDays = Number % 2 == 0 ? 0 : 6,
            State = PlanState.Accepted,
            PaidBefore = facts.Payments.Where(one => one.ReceivedOn >= facts.AsOf && one.BouncedOn is null && one.Kind == PaymentKind.Payment && owing.Any(invoice => invoice.Id == one.InvoiceId)).Sum(one => one.Amount),
        };
        return facts with { Plans = facts.Plans.With(plan) };
    }

    private DebtorSnapshot Pause(DebtorSnapshot facts, System.Guid? invoiceId) => facts with
    {
        Pauses = facts.Pauses.With(new Pause(Replay.IdOf(ToString()), invoiceId, facts.AsOf.PlusDays(Place % 3), facts.AsOf.PlusDays((Place % 3) + Number), "accord")),
    };

    private static DebtorSnapshot WithContacts(DebtorSnapshot facts, System.Func<Contact, Contact> change) =>
        facts with { Debtor = facts.Debtor with { Contacts = facts.Debtor.Contacts.Select(change).ToValueList() } };

    private static ValueList<Invoice> Replaced(DebtorSnapshot facts, Invoice changed) =>
        facts.Invoices.Select(invoice => invoice.Id == changed.Id ? changed : invoice).ToValueList();
}
