using System;
using System.Linq;

namespace Relance.Domain;

/// <summary>How large a company is (Code de commerce D123-200 and decree 2008-1354 draw the lines in France; the caller knows which).</summary>
public enum CompanySize
{
    Micro,
    Small,
    Medium,
    Large,
}

/// <summary>What is known when an account is opened (design rule 44); null = not known.</summary>
public sealed record OpeningFacts
{
    public DebtorKind Kind { get; init; }

    public bool IsSoleTrader { get; init; }

    public CompanySize? Size { get; init; }

    /// <summary>0 (worst) to 100 (best), of a business information service, brought to this scale by the caller.</summary>
    public int? ExternalScore { get; init; }

    /// <summary>Insolvency proceedings are open.</summary>
    public bool HasInsolvencyNotice { get; init; }

    /// <summary>Own history, for somebody who comes back.</summary>
    public RiskAssessment? History { get; init; }

    /// <summary>Expected purchases per month, tax included, in base currency.</summary>
    public decimal? MonthlyPurchases { get; init; }

    /// <summary>Longest lawful term in days; null = none.</summary>
    public int? LegalCeilingDays { get; init; }

    public string BaseCurrency { get; init; } = "EUR";
}

/// <summary>The grid for new accounts.</summary>
public sealed record OpeningSettings
{
    /// <summary>Least external score of class A, B, C and D, each included; below the last one is E.</summary>
    public ValueList<int> ScoreFrom { get; init; } = ValueList.Of(80, 60, 40, 20);

    /// <summary>Class of a company of which nothing is known: prudent, not a judgement.</summary>
    public RiskClass UnknownClass { get; init; } = RiskClass.C;

    /// <summary>Terms in days by class, A to E.</summary>
    public ValueList<int> TermsDays { get; init; } = ValueList.Of(45, 30, 30, 15, 0);

    public int PublicBodyTermsDays { get; init; } = 30;

    /// <summary>Limit of a first order by size, micro to large, in base currency.</summary>
    public ValueList<decimal> LimitBySize { get; init; } = ValueList.Of(1_000m, 5_000m, 20_000m, 50_000m);

    /// <summary>Size that is taken when it is not known.</summary>
    public CompanySize UnknownSize { get; init; } = CompanySize.Micro;

    public CreditAdviceSettings Advice { get; init; } = new();
}

/// <summary>Class, limit and terms proposed for a new account. A person decides; nothing is applied by itself.</summary>
/// <param name="Limit">In base currency; null = no limit.</param>
/// <param name="TermsDays">0 = paid before delivery.</param>
/// <param name="IsAdvisoryOnly">About a natural person: no decision without a person (GDPR article 22).</param>
public sealed record OpeningProposal(RiskClass Class, decimal? Limit, int TermsDays, bool IsAdvisoryOnly, ValueList<CodedReason<CreditReason>> Reasons);

/// <summary>Proposes how to open an account.</summary>
public static class CustomerOpening
{
    /// <summary>Insolvency counts before own history, own history before an external score, a score before the kind of debtor.</summary>
    public static OpeningProposal Propose(OpeningFacts facts, OpeningSettings settings)
    {
        var (riskClass, why) = ClassOf(Guard.NotNull(facts, nameof(facts)), settings);
        var reasons = ValueList.Of(why);
        var isNatural = facts.Kind == DebtorKind.Consumer || facts.IsSoleTrader;
        if (riskClass == RiskClass.E)
        {
            return new OpeningProposal(riskClass, 0m, 0, isNatural, reasons);
        }

        if (facts.Kind == DebtorKind.PublicBody)
        {
            var terms = Math.Min(settings.PublicBodyTermsDays, facts.LegalCeilingDays ?? int.MaxValue);
            return new OpeningProposal(riskClass, null, terms, isNatural, WithOnce(reasons, new(CreditReason.PublicBody)));
        }

        if (facts.Kind == DebtorKind.Consumer)
        {
            return new OpeningProposal(riskClass, 0m, 0, isNatural, WithOnce(reasons, new(CreditReason.Consumer)));
        }

        var days = settings.TermsDays[(int)riskClass];
        if (days > facts.LegalCeilingDays)
        {
            days = facts.LegalCeilingDays.Value;
            reasons = reasons.With(new(CreditReason.LegalCeiling) { Value = days });
        }

        var (limit, limitReason) = LimitOf(facts, riskClass, days, settings);
        return new OpeningProposal(riskClass, limit, days, isNatural, reasons.With(limitReason));
    }

    private static (RiskClass Class, CodedReason<CreditReason> Why) ClassOf(OpeningFacts facts, OpeningSettings settings)
    {
        if (facts.HasInsolvencyNotice)
        {
            return (RiskClass.E, new(CreditReason.Insolvency));
        }

        if (facts.History is { Class: { } known } history)
        {
            return (known, new(CreditReason.RiskClass) { Detail = known.ToString(), Value = history.Score });
        }

        if (facts.ExternalScore is { } score)
        {
            var better = settings.ScoreFrom.Count(from => score < from);
            return ((RiskClass)better, new(CreditReason.ExternalScore) { Value = score });
        }

        return facts.Kind switch
        {
            DebtorKind.PublicBody => (RiskClass.B, new(CreditReason.PublicBody)),
            DebtorKind.Consumer => (settings.UnknownClass, new(CreditReason.Consumer)),
            _ when facts.History is { } few => (settings.UnknownClass, new(CreditReason.NoHistory) { Value = few.Invoices }),
            _ => (settings.UnknownClass, new(CreditReason.NothingKnown)),
        };
    }

    private static (decimal Limit, CodedReason<CreditReason> Why) LimitOf(OpeningFacts facts, RiskClass riskClass, int days, OpeningSettings settings)
    {
        var share = settings.Advice.NeedPercents[(int)riskClass] / 100m;
        if (facts.MonthlyPurchases is { } purchases)
        {
            return (
                settings.Advice.RoundedUp(purchases * days / 30m * share),
                new(CreditReason.Purchases) { Value = purchases, Currency = facts.BaseCurrency });
        }

        var size = facts.Size ?? settings.UnknownSize;
        var basis = settings.LimitBySize[(int)size];
        return (
            settings.Advice.RoundedUp(basis * share),
            new(CreditReason.Size) { Detail = facts.Size?.ToString(), Value = basis, Currency = facts.BaseCurrency });
    }

    private static ValueList<CodedReason<CreditReason>> WithOnce(ValueList<CodedReason<CreditReason>> reasons, CodedReason<CreditReason> reason) =>
        reasons.Any(one => one.Code == reason.Code) ? reasons : reasons.With(reason);
}
