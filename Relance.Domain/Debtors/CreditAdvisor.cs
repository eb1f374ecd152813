using System;
using System.Collections.Generic;
using System.Linq;

namespace Relance.Domain;

/// <summary>What is looked at to advise on terms and limit.</summary>
/// <param name="TermsDays">Days agreed now.</param>
/// <param name="Limit">In base currency; null = no limit.</param>
/// <param name="MonthlyPurchases">Average per month, tax included, in base currency; null = not known: no advice on the limit.</param>
/// <param name="LegalCeilingDays">Longest lawful term; null = none.</param>
public sealed record CreditPosition(RiskAssessment Risk, int TermsDays, decimal? Limit, decimal? MonthlyPurchases, int? LegalCeilingDays, string BaseCurrency = "EUR");

/// <summary>How advice is made.</summary>
public sealed record CreditAdviceSettings
{
    /// <summary>The terms that are in use, in days, rising; 0 = paid before delivery.</summary>
    public ValueList<int> TermsInUse { get; init; } = ValueList.Of(0, 15, 30, 45, 60);

    /// <summary>Invoices that must all have been paid in time before longer terms are advised, this number included.</summary>
    public int InTimeInvoices { get; init; } = 12;

    /// <summary>Percent of the need that each class is granted, A to E.</summary>
    public ValueList<int> NeedPercents { get; init; } = ValueList.Of(125, 110, 100, 50, 0);

    /// <summary>Limits are rounded up to a multiple of this amount.</summary>
    public decimal LimitStep { get; init; } = 500m;

    /// <summary>No advice for a change of the limit smaller than this percentage; exactly so much is advised.</summary>
    public decimal LeastChangePercent { get; init; } = 10m;

    public decimal RoundedUp(decimal amount) => Math.Ceiling(amount / LimitStep) * LimitStep;
}

/// <summary>Advises on terms and limits: longer for those who always pay in time, stricter for risky ones.</summary>
public static class CreditAdvisor
{
    /// <summary>Empty when nothing should change, or when the class is not known: then there is no ground for advice.</summary>
    public static ValueList<CreditAdvice> Of(CreditPosition position, CreditAdviceSettings settings)
    {
        if (Guard.NotNull(position, nameof(position)).Risk.Class is not { } riskClass)
        {
            return ValueList<CreditAdvice>.Empty;
        }

        var advice = new List<CreditAdvice>();
        var days = TermsFor(position, riskClass, settings);
        if (days != position.TermsDays)
        {
            advice.Add(new CreditAdvice(CreditAdviceKind.Terms, position.TermsDays, days, days < position.TermsDays, TermsReasons(position, riskClass, days)));
        }

        if (position.MonthlyPurchases is { } purchases && LimitFor(position, riskClass, purchases, days, settings) is { } limit)
        {
            advice.Add(limit);
        }

        return advice.ToValueList();
    }

    private static int TermsFor(CreditPosition position, RiskClass riskClass, CreditAdviceSettings settings)
    {
        var now = position.TermsDays;
        if (riskClass == RiskClass.E)
        {
            return 0;
        }

        if (riskClass == RiskClass.D)
        {
            return settings.TermsInUse.Where(days => days < now).DefaultIfEmpty(now).Max();
        }

        return riskClass == RiskClass.A && IsAlwaysInTime(position.Risk) && position.Risk.Invoices >= settings.InTimeInvoices
            ? settings.TermsInUse.Where(days => days > now && !(days > position.LegalCeilingDays)).DefaultIfEmpty(now).Min()
            : now;
    }

    private static CreditAdvice? LimitFor(CreditPosition position, RiskClass riskClass, decimal purchases, int termsDays, CreditAdviceSettings settings)
    {
        var percent = settings.NeedPercents[(int)riskClass];
        if (position.Limit is null && riskClass <= RiskClass.B)
        {
            return null;
        }

        // Purchases stay open for the term and for the delay that this payer usually takes on top.
        var delay = Math.Max(0m, position.Risk.Part(RiskPartKind.AverageDelay).Value ?? 0m);
        var daysOpen = termsDays + delay;
        var limit = settings.RoundedUp(purchases * daysOpen / 30m * percent / 100m);
        if (position.Limit is { } now && Math.Abs(limit - now) * 100m < now * settings.LeastChangePercent)
        {
            return null;
        }

        if (limit == position.Limit)
        {
            return null;
        }

        var reasons = ValueList.Of(
            ClassReason(position.Risk, riskClass),
            new CodedReason<CreditReason>(CreditReason.Purchases) { Value = purchases, Currency = position.BaseCurrency },
            new CodedReason<CreditReason>(CreditReason.DaysOpen) { Value = daysOpen },
            new CodedReason<CreditReason>(CreditReason.ClassShare) { Value = percent });
        return new CreditAdvice(CreditAdviceKind.Limit, position.Limit, limit, position.Limit is null || limit < position.Limit, reasons);
    }

    private static ValueList<CodedReason<CreditReason>> TermsReasons(CreditPosition position, RiskClass riskClass, int days)
    {
        var reasons = ValueList.Of(ClassReason(position.Risk, riskClass));
        if (position.Risk.IsByAlert)
        {
            reasons = reasons.With(new CodedReason<CreditReason>(CreditReason.ExternalAlert));
        }

        if (days > position.TermsDays)
        {
            reasons = reasons.With(new CodedReason<CreditReason>(CreditReason.AlwaysInTime) { Value = position.Risk.Invoices });
            return position.LegalCeilingDays is { } ceiling
                ? reasons.With(new CodedReason<CreditReason>(CreditReason.LegalCeiling) { Value = ceiling })
                : reasons;
        }

        return position.Risk.Part(RiskPartKind.AverageDelay).Value is > 0m and var delay
            ? reasons.With(new CodedReason<CreditReason>(CreditReason.PaysLate) { Value = delay })
            : reasons;
    }

    private static bool IsAlwaysInTime(RiskAssessment risk) =>
        risk.Part(RiskPartKind.ShareLate).Value == 0m && risk.Part(RiskPartKind.AverageDelay).Value <= 0m && !(risk.Part(RiskPartKind.OverdueShare).Value > 0m);

    private static CodedReason<CreditReason> ClassReason(RiskAssessment risk, RiskClass riskClass) =>
        new(CreditReason.RiskClass) { Detail = riskClass.ToString(), Value = risk.Score };
}
