using System.Globalization;
using System.Linq;

namespace Relance.Domain;

/// <summary>Suspends what a payment plan in good standing covers, and notes when one is completed, in default or restored (design rule 24).</summary>
internal static class Plans
{
    public static void Apply(Dossier dossier)
    {
        foreach (var plan in InOrder(dossier.Snapshot.Plans))
        {
            if (plan.State is not (PlanState.Accepted or PlanState.Defaulted))
            {
                continue;
            }

            var standing = plan.On(dossier.AsOf, dossier.Snapshot.Payments, CoversNothingOpen(dossier, plan));
            if (standing.State != plan.State || standing.Paid != plan.KnownPaid)
            {
                dossier.Effects.Add(new Effect.SettlePlan(plan.Id, standing.State, standing.Paid));
            }

            if (standing.State != plan.State)
            {
                dossier.DebtorReasons.Add(Turn(dossier, plan, standing));
            }

            if (standing.State == PlanState.Defaulted)
            {
                Tell(dossier, plan, standing);
            }
            else if (standing.State == PlanState.Accepted)
            {
                Suspend(dossier, plan, standing);
            }
        }
    }

    private static void Suspend(Dossier dossier, PaymentPlan plan, PlanStanding standing)
    {
        dossier.ReviewNotAfter(plan.AcceptedOn);
        dossier.ReviewNotAfter(standing.DefaultsOn);
        if (standing.DefaultsOn is null)
        {
            // Agreed for a later day.
            return;
        }

        foreach (var one in dossier.Cases)
        {
            if (plan.Covers(one.Invoice.Id))
            {
                one.Decide(Values(dossier, ReasonCode.InPlan, plan, standing) with { On = standing.DefaultsOn });
            }
        }
    }

    // Each missed instalment is a default of its own: a plan that was restored and fails again is told again.
    private static void Tell(Dossier dossier, PaymentPlan plan, PlanStanding standing)
    {
        if (!CoversNothingOpen(dossier, plan))
        {
            var missed = standing.InstalmentOn!.Value.ToString("uuuuMMdd", CultureInfo.InvariantCulture);
            dossier.Open($"plan|{plan.Id:N}|{missed}", TaskKind.PlanDefaulted, OwnerSide.Accounting, Turn(dossier, plan, standing));
        }
    }

    private static Reason Turn(Dossier dossier, PaymentPlan plan, PlanStanding standing) => Values(dossier, 
        standing.State switch
        {
            PlanState.Completed => ReasonCode.PlanCompleted,
            PlanState.Defaulted => ReasonCode.PlanDefaulted,
            _ => ReasonCode.PlanRestored,
        },
        plan,
        standing);

    private static Reason Values(Dossier dossier, ReasonCode code, PaymentPlan plan, PlanStanding standing) => new(code)
    {
        SourceId = plan.Id,
        Detail = plan.Number,
        Amount = code == ReasonCode.PlanDefaulted ? standing.Missing : standing.Paid,
        OfAmount = plan.Total,
        Currency = plan.Currency,
        Days = standing.InstalmentOn is { } day ? DayCount.Between(dossier.AsOf, day) : null,
    };

    private static bool CoversNothingOpen(Dossier dossier, PaymentPlan plan)
    {
        foreach (var one in dossier.Cases)
        {
            if (!one.IsSettled && plan.Covers(one.Invoice.Id))
            {
                return false;
            }
        }

        return true;
    }

    // Two plans on one invoice are refused when they are entered; which is named must still not depend on the order of rows.
    private static ValueList<PaymentPlan> InOrder(ValueList<PaymentPlan> plans) =>
        plans.Count < 2 ? plans : plans.OrderBy(plan => plan.Id).ToValueList();
}
