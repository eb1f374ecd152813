using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Relance.Domain;

namespace Relance.Local.Calculators;

/// <summary>What can happen between two runs.</summary>
internal enum EventKind
{
    Payment,
    CreditNote,
    WriteOff,

    /// <summary>A payment taken back by the bank.</summary>
    Bounce,
    Promise,
    Dispute,
    ResolveDispute,
    Pause,
    EndPause,
    NewInvoice,
    CancelInvoice,
    ChangeDueDate,

    /// <summary>Somebody of ours wrote or spoke to the debtor.</summary>
    Contact,
    ExternalAlert,
}

/// <summary>Reads the happenings of a case; it knows the invoices that were named so far.</summary>
/// <param name="numbers">Numbers of the invoices at the start; new ones are added.</param>
internal sealed class EventField(HashSet<string> numbers, string currency)
{
    private int promises;

    /// <summary>A new invoice was in another currency than the case.</summary>
    public bool HasOtherCurrency { get; private set; }

    /// <summary>The change is made on its day, before the decision of that day.</summary>
    public ReplayEvent Read(Fields fields, LocalDate day)
    {
        var kind = fields.Choice<EventKind>("kind");
        var id = Replay.IdOf(fields.Path);
        return new ReplayEvent(day, kind switch
        {
            EventKind.Payment => Settle(fields, id, day, PaymentKind.Payment),
            EventKind.CreditNote => Settle(fields, id, day, PaymentKind.CreditNote),
            EventKind.WriteOff => Settle(fields, id, day, PaymentKind.WriteOff),
            EventKind.Bounce => Bounce(fields, day),
            EventKind.Promise => Promise(fields, day),
            EventKind.Dispute => Dispute(fields, id, day),
            EventKind.ResolveDispute => Resolve(fields, day),
            EventKind.Pause => Pause(fields, id, day),
            EventKind.EndPause => EndPause(fields, day),
            EventKind.NewInvoice => NewInvoice(fields, day),
            EventKind.CancelInvoice => OfInvoice(fields, invoice => invoice with { Stage = InvoiceStage.Cancelled }),
            EventKind.ChangeDueDate => DueDate(fields),
            EventKind.Contact => facts => facts with { Debtor = facts.Debtor with { LastContactOn = day } },
            _ => Alert(fields),
        });
    }

    private Func<DebtorSnapshot, DebtorSnapshot> Settle(Fields fields, Guid id, LocalDate day, PaymentKind kind)
    {
        var invoiceId = kind == PaymentKind.WriteOff ? Required(fields) : Optional(fields);
        var amount = fields.Number("amount", 0m);
        return facts => FactChange.Settle(facts, id, invoiceId, day, amount, kind, currency);
    }

    private Func<DebtorSnapshot, DebtorSnapshot> Bounce(Fields fields, LocalDate day)
    {
        var invoiceId = Required(fields);
        var amount = fields.OptionalNumber("amount", 0m);
        return facts => FactChange.Bounce(facts, invoiceId, day, amount, fields.Path);
    }

    private Func<DebtorSnapshot, DebtorSnapshot> Promise(Fields fields, LocalDate day)
    {
        var ids = fields.Texts("invoices").Select(number => Known(fields, "invoices", number)).ToValueList();
        var promise = PromiseField.Read(fields, fields.OptionalText("name") ?? $"{++promises}", currency, day) with { InvoiceIds = ids };
        return facts => facts with { Promises = facts.Promises.With(promise) };
    }

    private Func<DebtorSnapshot, DebtorSnapshot> Dispute(Fields fields, Guid id, LocalDate day)
    {
        var dispute = new Dispute
        {
            Id = id,
            Number = fields.OptionalText("name") ?? "",
            InvoiceId = Required(fields),
            Cause = fields.Choice("cause", DisputeCause.Other),
            Amount = fields.OptionalNumber("amount", 0.0001m),
            OpenedOn = day,
            DeadlineOn = fields.OptionalDay("deadlineDate"),
        };
        return facts => facts with { Disputes = facts.Disputes.With(dispute) };
    }

    private Func<DebtorSnapshot, DebtorSnapshot> Resolve(Fields fields, LocalDate day)
    {
        var invoiceId = Required(fields);
        var outcome = fields.Choice<DisputeOutcome>("outcome");
        var accepted = outcome == DisputeOutcome.Split ? fields.Number("acceptedAmount", 0m) : fields.OptionalNumber("acceptedAmount", 0m);
        var grace = fields.OptionalWhole("graceDays") ?? 0;
        return facts => facts with
        {
            Disputes = facts.Disputes
                .Select(dispute => dispute.InvoiceId != invoiceId || dispute.State != DisputeState.Open ? dispute : dispute with
                {
                    State = DisputeState.Resolved,
                    Outcome = outcome,
                    AcceptedAmount = accepted,
                    ResolvedOn = day,
                    GraceDays = grace,
                })
                .ToValueList(),
        };
    }

    private Func<DebtorSnapshot, DebtorSnapshot> Pause(Fields fields, Guid id, LocalDate day)
    {
        var pause = new Pause(id, Optional(fields), day, fields.Day("untilDate"), fields.OptionalText("reason") ?? "pause");
        if (pause.UntilOn < day)
        {
            fields.RefuseField("untilDate", ProblemCode.Contradiction, "The pause ends before it begins.", "La pause finit avant de commencer.");
        }

        return facts => facts with { Pauses = facts.Pauses.With(pause) };
    }

    private Func<DebtorSnapshot, DebtorSnapshot> EndPause(Fields fields, LocalDate day)
    {
        var invoiceId = Optional(fields);
        return facts => facts with
        {
            Pauses = facts.Pauses.Select(pause => pause.InvoiceId == invoiceId && pause.HoldsOn(day) ? pause with { EndedOn = day } : pause).ToValueList(),
        };
    }

    private Func<DebtorSnapshot, DebtorSnapshot> NewInvoice(Fields fields, LocalDate day)
    {
        var invoice = InvoiceField.Read(fields.Object("newInvoice"), day, currency, out var settlements);
        HasOtherCurrency |= invoice.Currency != currency;
        if (settlements.Any(one => one.On > day))
        {
            fields.RefuseField("newInvoice.payments", ProblemCode.Contradiction, "A later payment is a happening of its own.", "Un paiement ultérieur est un événement à part.");
        }

        if (!numbers.Add(invoice.Number))
        {
            fields.RefuseField("newInvoice.number", ProblemCode.Duplicate, $"The number {invoice.Number} is there twice.", $"Le numéro {invoice.Number} figure deux fois.");
        }

        return facts => facts with { Invoices = facts.Invoices.With(invoice) };
    }

    private Func<DebtorSnapshot, DebtorSnapshot> DueDate(Fields fields)
    {
        var dueOn = fields.Day("dueDate");
        return OfInvoice(fields, invoice => invoice with { DueOn = dueOn });
    }

    private static Func<DebtorSnapshot, DebtorSnapshot> Alert(Fields fields)
    {
        var stands = fields.Flag("stands", fallback: true);
        return facts => facts with { Debtor = facts.Debtor with { HasExternalAlert = stands } };
    }

    private Func<DebtorSnapshot, DebtorSnapshot> OfInvoice(Fields fields, Func<Invoice, Invoice> change)
    {
        var invoiceId = Required(fields);
        return facts => FactChange.Change(facts, invoiceId, change);
    }

    private Guid Required(Fields fields) => Known(fields, "invoice", fields.Text("invoice"));

    private Guid? Optional(Fields fields) => fields.OptionalText("invoice") is { } number ? Known(fields, "invoice", number) : null;

    private Guid Known(Fields fields, string name, string number)
    {
        if (!numbers.Contains(number))
        {
            fields.RefuseField(name, ProblemCode.UnknownReference, $"There is no invoice {number} yet.", $"Il n’y a pas encore de facture {number}.");
        }

        return InvoiceField.IdOf(number);
    }
}
