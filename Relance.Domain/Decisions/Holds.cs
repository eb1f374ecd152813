using System;
using System.Collections.Generic;
using System.Linq;

namespace Relance.Domain;

/// <summary>A credit hold exists exactly when it has a cause (design rule 31).</summary>
internal static class Holds
{
    public static void Decide(Dossier dossier, Exposure exposure)
    {
        var causes = CausesOf(dossier, exposure);
        var hold = dossier.Snapshot.Hold;
        if (hold is { IsForced: true })
        {
            causes.Add(new HoldCause(HoldCauseKind.Manual));
        }

        if (hold is null)
        {
            if (causes.Count > 0)
            {
                dossier.Effects.Add(new Effect.PlaceHold(causes.ToValueList()));
                dossier.DebtorReasons.Add(About(ReasonCode.HoldPlaced, causes));
            }

            return;
        }

        if (causes.Count == 0)
        {
            dossier.Effects.Add(new Effect.ReleaseHold(hold.Id));
            dossier.DebtorReasons.Add(new Reason(ReasonCode.HoldReleased) { SourceId = hold.Id, Days = DayCount.Between(hold.PlacedOn, dossier.AsOf) });
            return;
        }

        var changed = !HaveSameCauses(hold.Causes, causes);
        if (changed)
        {
            dossier.Effects.Add(new Effect.ChangeHold(hold.Id, causes.ToValueList()));
        }

        var code = changed ? ReasonCode.HoldChanged : hold.IsForced && causes.Count == 1 ? ReasonCode.HoldForced : ReasonCode.HoldKept;
        dossier.DebtorReasons.Add(About(code, causes) with { SourceId = hold.Id, Days = DayCount.Between(hold.PlacedOn, dossier.AsOf) });
    }

    private static Reason About(ReasonCode code, List<HoldCause> causes)
    {
        // Nearly every hold has one kind of cause: no list is made for it.
        var kinds = causes[0].Kind.ToString();
        if (causes.Exists(cause => cause.Kind != causes[0].Kind))
        {
            kinds = string.Join(",", causes.Select(cause => cause.Kind).Distinct());
        }

        return new Reason(code) { Detail = kinds, Amount = causes.Count };
    }

    // Figures grow every day; only another kind or another invoice is a change worth writing.
    private static bool HaveSameCauses(ValueList<HoldCause> known, List<HoldCause> causes)
    {
        if (known.Count != causes.Count)
        {
            return false;
        }

        foreach (var cause in causes)
        {
            var found = false;
            foreach (var one in known)
            {
                found |= one.Kind == cause.Kind && one.InvoiceId == cause.InvoiceId;
            }

            if (!found)
            {
                return false;
            }
        }

        return true;
    }

    private static List<HoldCause> CausesOf(Dossier dossier, Exposure exposure)
    {
        var causes = new List<HoldCause>();
        if (IsWhollyPaused(dossier) || HoldExemption.Holds(dossier))
        {
            return causes;
        }

        var rules = dossier.Snapshot.Policy.Holds;
        Overdue(dossier, rules, causes);
        if (rules.OnExposure && exposure.IsAboveLimit)
        {
            causes.Add(new HoldCause(HoldCauseKind.Exposure, Amount: exposure.Total - exposure.Limit));
        }

        BrokenPromises(dossier, rules, causes);
        if (rules.OnExternalAlert && dossier.Snapshot.Debtor.HasExternalAlert)
        {
            causes.Add(new HoldCause(HoldCauseKind.ExternalAlert));
        }

        return causes;
    }

    private static bool IsWhollyPaused(Dossier dossier)
    {
        foreach (var pause in dossier.Snapshot.Pauses)
        {
            if (pause.InvoiceId is null && pause.HoldsOn(dossier.AsOf))
            {
                return true;
            }
        }

        return false;
    }

    private static void Overdue(Dossier dossier, HoldRules rules, List<HoldCause> causes)
    {
        var isTooMuch = rules.OverdueAmount is { } most && TotalOverdue(dossier) >= most;
        var daysLate = rules.DaysLate is { } days ? Math.Max(1, days) : int.MaxValue;
        var isLookedFor = rules.DaysLate is not null;
        foreach (var one in dossier.Cases)
        {
            if (!one.IsChaseable)
            {
                continue;
            }

            var late = one.DaysLate;
            if (late >= daysLate)
            {
                causes.Add(new HoldCause(HoldCauseKind.DaysLate, one.Invoice.Id, DaysLate: late));
            }
            else if (isLookedFor)
            {
                // Cases are in order of their due dates: the first that is not late enough becomes so before the others.
                isLookedFor = false;
                dossier.ReviewNotAfter(one.Invoice.DueOn.PlusDays(daysLate));
            }

            if (late > 0 && isTooMuch)
            {
                causes.Add(new HoldCause(HoldCauseKind.OverdueAmount, one.Invoice.Id, dossier.InBase(one.Invoice, one.Asked), late));
            }

            if (one.LastStep is not null && HasHoldingStep(one))
            {
                causes.Add(new HoldCause(HoldCauseKind.StepEffect, one.Invoice.Id, DaysLate: late));
            }
        }
    }

    private static decimal TotalOverdue(Dossier dossier)
    {
        var total = 0m;
        foreach (var one in dossier.Cases)
        {
            total += one.IsChaseable && one.IsOverdue ? dossier.InBase(one.Invoice, one.Asked) ?? 0m : 0m;
        }

        return total;
    }

    private static bool HasHoldingStep(InvoiceCase one)
    {
        foreach (var step in one.LastVersion!.Steps)
        {
            if (step.PlacesHold && step.Order <= one.LastStep!.Order)
            {
                return true;
            }
        }

        return false;
    }

    private static void BrokenPromises(Dossier dossier, HoldRules rules, List<HoldCause> causes)
    {
        if (rules.BrokenPromises is not { } least)
        {
            return;
        }

        var broken = 0;
        foreach (var promise in dossier.Snapshot.Promises)
        {
            broken += IsBroken(dossier, promise) && CoversOpenInvoice(dossier, promise) ? 1 : 0;
        }

        if (broken >= least && broken > 0)
        {
            causes.Add(new HoldCause(HoldCauseKind.BrokenPromises, Count: broken));
        }
    }

    private static bool IsBroken(Dossier dossier, Promise promise)
    {
        if (promise.State == PromiseState.Broken)
        {
            return true;
        }

        foreach (var effect in dossier.Effects)
        {
            if (effect is Effect.SettlePromise { State: PromiseState.Broken } settled && settled.PromiseId == promise.Id)
            {
                return true;
            }
        }

        return false;
    }

    private static bool CoversOpenInvoice(Dossier dossier, Promise promise)
    {
        foreach (var one in dossier.Cases)
        {
            if (one.IsChaseable && promise.Covers(one.Invoice))
            {
                return true;
            }
        }

        return false;
    }
}
