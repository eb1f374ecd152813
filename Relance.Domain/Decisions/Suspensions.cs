using System;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>Which invoices are out of dunning or suspended, by their own state or by an arrangement (design rules 4, 8 and 22 to 25).</summary>
internal static class Suspensions
{
    public static void Apply(Dossier dossier)
    {
        foreach (var one in dossier.Cases)
        {
            one.Asked = one.Due;
            if (OutOfDunning(dossier, one) is { } reason)
            {
                one.Decide(reason);
            }
            else if (one.Due < one.OpenBalance)
            {
                one.Besides = Ahead(one, dossier.AsOf);
            }
        }

        HandOvers.Apply(dossier);
        Limitations.Apply(dossier);
        foreach (var payment in dossier.Snapshot.Payments)
        {
            dossier.ReviewNotAfter(payment.ReceivedOn);
        }

        Plans.Apply(dossier);
        Promises(dossier);
        Pauses(dossier);
        Disputes(dossier);
        ControlGroup(dossier);
        foreach (var one in dossier.Cases)
        {
            one.IsChaseable = one.IsUndecided;
        }
    }

    // The part that lies ahead is asked from the day after its due date on.
    private static Reason Ahead(InvoiceCase one, LocalDate asOf)
    {
        var invoice = one.Invoice;
        return new Reason(ReasonCode.PartNotYetDue)
        {
            InvoiceId = invoice.Id,
            On = DueParts.After(invoice.Parts, invoice.Total - one.OpenBalance, asOf)?.PlusDays(1),
            Amount = one.OpenBalance - one.Due,
            OfAmount = one.OpenBalance,
            Currency = invoice.Currency,
        };
    }

    private static void ControlGroup(Dossier dossier)
    {
        if (dossier.Snapshot.Debtor.IsControl)
        {
            foreach (var one in dossier.Cases)
            {
                one.Decide(new Reason(ReasonCode.ControlGroup) { InvoiceId = one.Invoice.Id });
            }
        }
    }

    private static Reason? OutOfDunning(Dossier dossier, InvoiceCase one)
    {
        var invoice = one.Invoice;
        if (invoice.Stage != InvoiceStage.Issued)
        {
            return new Reason(invoice.Stage == InvoiceStage.Draft ? ReasonCode.NotIssued : ReasonCode.CancelledInvoice);
        }

        if (invoice.Kind != InvoiceKind.Invoice)
        {
            return new Reason(ReasonCode.NotChased) { Detail = invoice.Kind.ToString() };
        }

        if (one.IsSettled)
        {
            return new Reason(ReasonCode.Settled);
        }

        var effect = EInvoiceStatus.EffectOf(invoice.EInvoiceStatus);
        return EInvoiceStatus.Stops(effect) && !DisputeDuties.SpeakFor(dossier, invoice, effect)
            ? new Reason(ReasonCode.EInvoiceStopped) { Detail = invoice.EInvoiceStatus }
            : null;
    }

    private static void Promises(Dossier dossier)
    {
        foreach (var promise in InOrder(dossier.Snapshot.Promises))
        {
            if (promise.State != PromiseState.Open)
            {
                continue;
            }

            var standing = promise.On(dossier.AsOf, dossier.Snapshot.Payments, id => IsCovered(dossier, promise, id), CoversNothingOpen(dossier, promise));
            if (standing.State != PromiseState.Open)
            {
                Settle(dossier, promise, standing);
                continue;
            }

            // Even where another reason comes first: the day on which the promise is judged is a day of its own.
            dossier.ReviewNotAfter(standing.SuspendsUntil?.PlusDays(1));
            foreach (var one in dossier.Cases)
            {
                if (promise.Covers(one.Invoice))
                {
                    one.Decide(new Reason(ReasonCode.Promised)
                    {
                        InvoiceId = one.Invoice.Id,
                        SourceId = promise.Id,
                        On = standing.SuspendsUntil?.PlusDays(1),
                        Detail = promise.Number,
                        Amount = standing.Paid,
                        OfAmount = Total(promise),
                        Currency = promise.Currency,
                    });
                }
            }
        }
    }

    private static void Settle(Dossier dossier, Promise promise, PromiseStanding standing)
    {
        dossier.Effects.Add(new Effect.SettlePromise(promise.Id, standing.State, standing.Paid));
        var code = standing.State switch
        {
            PromiseState.Kept => ReasonCode.PromiseKept,
            PromiseState.PartlyKept => ReasonCode.PromisePartlyKept,
            _ => ReasonCode.PromiseBroken,
        };
        var reason = new Reason(code)
        {
            SourceId = promise.Id,
            Detail = promise.Number,
            Amount = standing.Paid,
            OfAmount = Total(promise),
            Currency = promise.Currency,
        };
        dossier.DebtorReasons.Add(reason);
        if (standing.State != PromiseState.Kept)
        {
            dossier.Open($"promise|{promise.Id:N}", TaskKind.PromiseBroken, OwnerSide.Accounting, reason);
        }
    }

    private static void Pauses(Dossier dossier)
    {
        foreach (var pause in InOrder(dossier.Snapshot.Pauses))
        {
            dossier.ReviewNotAfter(pause.StartsOn);
            dossier.ReviewNotAfter(End(pause));
            if (!pause.HoldsOn(dossier.AsOf))
            {
                continue;
            }

            foreach (var one in dossier.Cases)
            {
                if (pause.Covers(one.Invoice.Id))
                {
                    one.Decide(new Reason(ReasonCode.Paused) { InvoiceId = one.Invoice.Id, SourceId = pause.Id, On = End(pause), Detail = pause.Reason });
                }
            }
        }
    }

    private static LocalDate End(Pause pause) => pause.EndedOn <= pause.UntilOn ? pause.EndedOn.Value : pause.UntilOn.PlusDays(1);

    private static void Disputes(Dossier dossier)
    {
        foreach (var dispute in InOrder(dossier.Snapshot.Disputes))
        {
            var one = dossier.Find(dispute.InvoiceId);
            dossier.ReviewNotAfter(dispute.OpenedOn);
            dossier.ReviewNotAfter(dispute.ResolvedOn);
            var credited = DisputeDuties.CreditedSince(dossier, dispute);
            DisputeDuties.Follow(dossier, dispute, credited);
            if (one is null || !one.IsUndecided)
            {
                continue;
            }

            var standing = dispute.On(dossier.AsOf, one.OpenBalance, credited);
            if (standing.Suspended <= 0m)
            {
                continue;
            }

            var suspended = Math.Min(standing.Suspended, one.Asked);
            one.Asked -= suspended;
            var reason = new Reason(dispute.State == DisputeState.Open || standing.Until is not null ? ReasonCode.Disputed : ReasonCode.CreditNoteExpected)
            {
                InvoiceId = one.Invoice.Id,
                SourceId = dispute.Id,
                On = standing.Until?.PlusDays(1),
                Amount = suspended,
                OfAmount = one.OpenBalance,
                Currency = one.Invoice.Currency,
                Detail = dispute.Cause.ToString(),
                Days = DayCount.Between(dispute.OpenedOn, dossier.AsOf),
                Besides = one.Besides,
            };
            if (one.Asked <= 0m)
            {
                one.Decide(reason);
            }
            else
            {
                one.Besides = reason;
            }
        }
    }

    private static bool IsCovered(Dossier dossier, Promise promise, Guid invoiceId) =>
        promise.InvoiceIds.IsEmpty
            ? dossier.Find(invoiceId) is not { } one || promise.Covers(one.Invoice)
            : Contains(promise.InvoiceIds, invoiceId);

    private static bool CoversNothingOpen(Dossier dossier, Promise promise)
    {
        foreach (var one in dossier.Cases)
        {
            if (!one.IsSettled && promise.Covers(one.Invoice))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Contains(ValueList<Guid> ids, Guid wanted)
    {
        foreach (var id in ids)
        {
            if (id == wanted)
            {
                return true;
            }
        }

        return false;
    }

    private static decimal Total(Promise promise)
    {
        var sum = 0m;
        foreach (var instalment in promise.Instalments)
        {
            sum += instalment.Amount;
        }

        return sum;
    }

    // Two arrangements on one invoice: which of them is named must not depend on the order in which rows were read.
    private static ValueList<Promise> InOrder(ValueList<Promise> promises) =>
        promises.Count < 2 ? promises : promises.OrderBy(promise => promise.Id).ToValueList();

    private static ValueList<Dispute> InOrder(ValueList<Dispute> disputes) =>
        disputes.Count < 2 ? disputes : disputes.OrderBy(dispute => dispute.Id).ToValueList();

    private static ValueList<Pause> InOrder(ValueList<Pause> pauses) =>
        pauses.Count < 2 ? pauses : pauses.OrderByDescending(End).ThenBy(pause => pause.Id).ToValueList();
}
