using System;
using System.Linq;

namespace Relance.Domain;

/// <summary>
/// Invoices in the hands of an agency are not chased by us, nor those whose money it has until the case is closed; the case is called
/// back when nothing is open any more, and money that the agency keeps too long is asked for (design rule 27).
/// </summary>
internal static class HandOvers
{
    public static void Apply(Dossier dossier)
    {
        foreach (var facts in InOrder(dossier.Snapshot.Recovery.Cases))
        {
            var open = 0m;
            foreach (var id in facts.Case.InvoiceIds)
            {
                if (dossier.Find(id) is not { } one)
                {
                    continue;
                }

                open += one.IsReceivable ? one.OpenBalance : 0m;
                if (Why(facts, dossier) is { } reason)
                {
                    one.Decide(reason);
                }
            }

            if (facts.Case.MustBeRecalled(open))
            {
                var recall = new Reason(ReasonCode.CaseToRecall) { SourceId = facts.Case.Id, Detail = Named(facts) };
                dossier.Open($"recall|{facts.Case.Id:N}", TaskKind.RecallFromAgency, OwnerSide.Accounting, recall);
            }

            Payouts(dossier, facts);
        }
    }

    // The debtor who paid the agency in full owes nothing more, whatever our ledger says until the money is booked.
    private static Reason? Why(CaseFacts facts, Dossier dossier) => facts.Case switch
    {
        { IsWithAgency: true } => new Reason(ReasonCode.WithAgency)
        {
            SourceId = facts.Case.Id,
            Detail = facts.AgencyName,
            Days = Math.Max(0, DayCount.Between(facts.Case.PlacedOn, dossier.AsOf)),
        },
        { State: AgencyCaseState.Recovered } => new Reason(ReasonCode.RecoveredByAgency) { SourceId = facts.Case.Id, Detail = Named(facts) },
        _ => null,
    };

    private static void Payouts(Dossier dossier, CaseFacts facts)
    {
        foreach (var kept in facts.Case.LatePayouts(dossier.AsOf))
        {
            var reason = new Reason(ReasonCode.PayoutLate)
            {
                SourceId = facts.Case.Id,
                Detail = Named(facts),
                Amount = kept.Amount,
                Currency = facts.Case.Placed.Currency,
                On = kept.On,
            };
            dossier.Open($"payout|{kept.Id:N}", TaskKind.AccountingNotice, OwnerSide.Accounting, reason);
        }

        foreach (var kept in facts.Case.Recoveries)
        {
            dossier.ReviewNotAfter(kept.Direct || kept.PaidOutOn is not null ? null : kept.On.PlusMonths(1).PlusDays(1));
        }
    }

    private static ValueList<CaseFacts> InOrder(ValueList<CaseFacts> cases) =>
        cases.Count < 2 ? cases : cases.OrderBy(one => one.Case.Id).ToValueList();

    private static string Named(CaseFacts facts) => facts.Number + ", " + facts.AgencyName;
}
