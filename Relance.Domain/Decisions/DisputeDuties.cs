namespace Relance.Domain;

/// <summary>What our own people have to do about a dispute: answer by its deadline, before the manager is told, and issue what was granted (design rule 23).</summary>
internal static class DisputeDuties
{
    public static void Follow(Dossier dossier, Dispute dispute, decimal credited)
    {
        if (dispute.State == DisputeState.Open && dispute.DeadlineOn is { } deadline)
        {
            dossier.ReviewNotAfter(deadline.PlusDays(1));
            if (dossier.AsOf > deadline)
            {
                var reason = About(ReasonCode.DisputeLate, dispute) with { On = deadline };
                dossier.Open($"dispute|{dispute.Id:N}", TaskKind.DisputeLate, dispute.Owner, reason);
            }

            Escalate(dossier, dispute, deadline);
        }
        else if (dispute.State == DisputeState.Resolved && dispute.CreditNoteOn is null && dossier.AsOf >= dispute.ResolvedOn)
        {
            AwaitCreditNote(dossier, dispute, credited);
        }
    }

    /// <summary>Credit notes received for the invoice from the day of the resolution on.</summary>
    public static decimal CreditedSince(Dossier dossier, Dispute dispute)
    {
        var sum = 0m;
        foreach (var payment in dossier.Snapshot.Payments)
        {
            if (payment.Kind == PaymentKind.CreditNote && payment.InvoiceId == dispute.InvoiceId && payment.ReceivedOn >= dispute.ResolvedOn && payment.StandsOn(dossier.AsOf))
            {
                sum += payment.Amount;
            }
        }

        return sum;
    }

    /// <summary>
    /// A buyer's objection that was opened as a dispute is suspended by that dispute: it knows the amount, and it ends when people
    /// settle it, although the platform may never say so.
    /// </summary>
    public static bool SpeakFor(Dossier dossier, Invoice invoice, EInvoiceEffect effect)
    {
        if (effect is not (EInvoiceEffect.Disputed or EInvoiceEffect.Refused))
        {
            return false;
        }

        foreach (var dispute in dossier.Snapshot.Disputes)
        {
            if (dispute.IsFromEInvoice && dispute.InvoiceId == invoice.Id && dispute.State != DisputeState.Cancelled)
            {
                return true;
            }
        }

        return false;
    }

    private static void Escalate(Dossier dossier, Dispute dispute, NodaTime.LocalDate deadline)
    {
        if (dispute.EscalatedOn is not null || dossier.Snapshot.Policy.DisputeEscalationDays is not { } days)
        {
            return;
        }

        dossier.ReviewNotAfter(deadline.PlusDays(days + 1));
        if (dossier.AsOf > deadline.PlusDays(days))
        {
            var reason = About(ReasonCode.DisputeEscalated, dispute) with { Days = DayCount.Between(deadline, dossier.AsOf) };
            dossier.Effects.Add(new Effect.EscalateDispute(dispute.Id, dispute.Owner));
            dossier.DebtorReasons.Add(reason with { InvoiceId = null });
            dossier.Open($"escalated|{dispute.Id:N}", TaskKind.DisputeEscalated, dispute.Owner, reason);
        }
    }

    private static void AwaitCreditNote(Dossier dossier, Dispute dispute, decimal credited)
    {
        var one = dossier.Find(dispute.InvoiceId);
        var expected = dispute.ExpectedCredit(one?.OpenBalance ?? 0m, credited);
        if (expected <= 0m)
        {
            return;
        }

        if (credited >= expected)
        {
            dossier.Effects.Add(new Effect.NoteCreditNote(dispute.Id));
            dossier.DebtorReasons.Add(About(ReasonCode.CreditNoteReceived, dispute) with { InvoiceId = null, Amount = credited, Currency = one?.Invoice.Currency });
        }
        else if (one is not null)
        {
            var reason = About(ReasonCode.CreditNoteMissing, dispute) with { Amount = expected - credited, OfAmount = expected, Currency = one.Invoice.Currency };
            dossier.Open($"creditnote|{dispute.Id:N}", TaskKind.CreditNoteExpected, OwnerSide.Accounting, reason);
        }
    }

    private static Reason About(ReasonCode code, Dispute dispute) => new(code)
    {
        InvoiceId = dispute.InvoiceId,
        SourceId = dispute.Id,
        Detail = dispute.Number,
    };
}
