using System.Collections.Generic;

namespace Relance.Domain;

/// <summary>Decides what to do for one debtor on one day.</summary>
/// <remarks>
/// Ageing, holds and reviews are computed from the facts each time; messages advance one step at a time and are remembered in the
/// history. The function is pure and total: equal snapshots give equal decisions, whatever the order of their lists, and a decision
/// whose effects were written gives an empty one when it is asked again on the same day.
/// </remarks>
public static class Dunning
{
    public static Decision Decide(DebtorSnapshot snapshot)
    {
        var dossier = new Dossier(Guard.NotNull(snapshot, nameof(snapshot)));
        var standing = Standings.Of(dossier);
        Suspensions.Apply(dossier);
        Notices.Follow(dossier);
        Versions.Choose(dossier, standing.SegmentId);
        PastSteps.Recall(dossier);
        PendingReminders.Review(dossier);
        Schedule.Advance(dossier);
        Thresholds.Apply(dossier);
        Courtesy.Apply(dossier);
        Proposals.Make(dossier);
        Claiming.Complete(dossier);
        var exposure = Exposures.Of(dossier, standing);
        Holds.Decide(dossier, exposure);
        LimitAlerts.Watch(dossier, exposure);
        RiskReviews.Decide(dossier, exposure);
        Readiness.Check(dossier, SegmentChoice.Find(snapshot.Segments, standing.SegmentId));
        TaskClosing.Apply(dossier, exposure);
        return Close(dossier, standing, snapshot.Credit is null ? null : exposure);
    }

    private static Decision Close(Dossier dossier, Standing standing, Exposure? exposure)
    {
        dossier.Effects.AddRange(dossier.Tasks);
        var reasons = new List<Reason>(dossier.Cases.Length + dossier.DebtorReasons.Count);
        foreach (var one in dossier.Cases)
        {
            var reason = one.Reason!;
            reasons.Add(reason);
            for (var part = reason; part is not null; part = part.Besides)
            {
                dossier.ReviewNotAfter(part.On);
            }

            if (!one.IsSettled && !one.IsOverdue)
            {
                dossier.ReviewNotAfter(one.Invoice.DueOn.PlusDays(1));
            }

            if (one.Invoice.KnownNextStepOn != one.NextStepOn)
            {
                dossier.Effects.Add(new Effect.SetNextStep(one.Invoice.Id, one.NextStepOn));
            }
        }

        reasons.AddRange(dossier.DebtorReasons);
        return new Decision(dossier.Effects.ToValueList(), reasons.ToValueList(), dossier.ReviewOn, standing) { Exposure = exposure };
    }
}
