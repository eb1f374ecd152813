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
        var cases = dossier.Cases;
        var reasons = new Reason[cases.Length + dossier.DebtorReasons.Count];
        var isAhead = false;
        for (var index = 0; index < cases.Length; index++)
        {
            var one = cases[index];
            var reason = one.Reason!;
            reasons[index] = reason;
            for (var part = reason; part is not null; part = part.Besides)
            {
                dossier.ReviewNotAfter(part.On);
            }

            // Cases are in order of their due dates: the first that is not overdue becomes so before the others.
            if (!isAhead && !one.IsOverdue && !one.IsSettled)
            {
                isAhead = true;
                dossier.ReviewNotAfter(one.Invoice.DueOn.PlusDays(1));
            }

            if (one.Invoice.KnownNextStepOn != one.NextStepOn)
            {
                dossier.Effects.Add(new Effect.SetNextStep(one.Invoice.Id, one.NextStepOn));
            }
        }

        dossier.DebtorReasons.CopyTo(reasons, cases.Length);
        return new Decision(dossier.Effects.ToValueList(), ValueList<Reason>.Owning(reasons), dossier.ReviewOn, standing) { Exposure = exposure };
    }
}
