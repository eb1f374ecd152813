using System;
using System.Globalization;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>
/// The last day on which each open invoice can be claimed, its alert, and what is not asked for any more once it is over (design rule
/// 28). A payment of a part counts as an acknowledgement where the law of the debtor says so (Code civil 2240).
/// </summary>
internal static class Limitations
{
    /// <summary>The shortest period that is known is two years: younger invoices need no look where nobody watches them.</summary>
    private const int TooYoungDays = 365;

    public static void Apply(Dossier dossier)
    {
        foreach (var one in dossier.Cases)
        {
            if (one.IsReceivable && (dossier.Snapshot.Policy.LimitationAlertDays is not null || one.DaysLate > TooYoungDays))
            {
                Look(dossier, one);
            }
        }
    }

    private static void Look(Dossier dossier, InvoiceCase one)
    {
        if (LimitationPeriod.Of(CaseOf(dossier, one.Invoice)) is not ActOutcome<Limitation>.Done { Value: var limitation })
        {
            return;
        }

        one.LastDayToClaim = limitation.LastDay;
        var watched = dossier.Snapshot.Policy.LimitationAlertDays;
        var state = limitation.On(dossier.AsOf, watched ?? 0);
        if (watched is { } alertDays)
        {
            Watch(dossier, one, limitation, state, alertDays);
        }

        dossier.ReviewNotAfter(limitation.LastDay?.PlusDays(1));
        if (state == LimitationState.Passed)
        {
            Passed(dossier, one, limitation.LastDay);
        }
    }

    private static void Watch(Dossier dossier, InvoiceCase one, Limitation limitation, LimitationState state, int alertDays)
    {
        var mark = new LimitationMark(limitation.LastDay, state);
        if (one.Invoice.KnownLimitation != mark)
        {
            dossier.Effects.Add(new Effect.SetLimitation(one.Invoice.Id, mark.LastDay, mark.State));
        }

        dossier.ReviewNotAfter(limitation.AlertOn(alertDays));
        if (state == LimitationState.Near)
        {
            var day = limitation.LastDay!.Value;
            dossier.Open(
                $"limitation|{one.Invoice.Id:N}|{day.ToString("uuuuMMdd", CultureInfo.InvariantCulture)}",
                TaskKind.LimitationNear,
                OwnerSide.Accounting,
                new Reason(ReasonCode.LimitationNear)
                {
                    InvoiceId = one.Invoice.Id,
                    On = day,
                    Days = DayCount.Between(dossier.AsOf, day),
                    Amount = one.OpenBalance,
                    Currency = one.Invoice.Currency,
                });
        }
    }

    // A company may still be asked, since what it pays it paid for good (Code civil 2249), but a person looks at the words first. A
    // consumer would be led to believe that payment can be enforced (Code de la consommation L121-2), and against a French public body
    // the debt itself is extinct (loi 68-1250, art. 1).
    private static void Passed(Dossier dossier, InvoiceCase one, LocalDate? day)
    {
        if (dossier.Snapshot.Debtor.Kind == DebtorKind.Company)
        {
            one.NeedsApproval = true;
        }
        else
        {
            one.Decide(new Reason(ReasonCode.LimitationPassed) { Detail = day?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) });
        }
    }

    // A debtor without a country in its address is taken for one of the creditor's country: the policy says which.
    private static string LawOf(DebtorSnapshot snapshot) =>
        snapshot.Debtor.Country.Length > 0 ? snapshot.Debtor.Country : snapshot.Policy.Claims.CreditorCountry;

    private static LimitationCase CaseOf(Dossier dossier, Invoice invoice)
    {
        var acts = dossier.Snapshot.Recovery.Interruptions;
        return new LimitationCase
        {
            Country = LawOf(dossier.Snapshot),
            Kind = dossier.Snapshot.Debtor.Kind,
            // In parts: of the earliest one that is not paid, which errs on the early side for the others.
            DueOn = invoice.DueOn,
            CompletedOn = invoice.DeliveredOn,
            Interruptions = acts.IsEmpty && invoice.PaymentDays.IsEmpty
                ? ValueList<Interruption>.Empty
                : acts.Where(act => act.InvoiceId == invoice.Id && act.Interruption is not null)
                    .Select(act => act.Interruption!)
                    .Concat(invoice.PaymentDays.Select(day => new Interruption(InterruptionKind.Acknowledgement, day)))
                    .ToValueList(),
            Suspensions = acts.IsEmpty
                ? ValueList<Suspension>.Empty
                : acts.Where(act => act.InvoiceId == invoice.Id && act.Suspension is not null).Select(act => act.Suspension!).ToValueList(),
        };
    }
}
