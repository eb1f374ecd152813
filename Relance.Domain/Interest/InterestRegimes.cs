using System;
using System.Linq;

namespace Relance.Domain;

/// <summary>
/// The regimes that Relance knows, one for each country and kind of debtor. The rates themselves are configuration data. Where a law
/// does not say how a delay across two half-years is counted (Belgium, Spain, Italy, Luxembourg, the Netherlands) it is split.
/// </summary>
public static class InterestRegimes
{
    private static readonly CompensationScale FortyEuros = CompensationScale.Flat(40m, "EUR");

    /// <summary>The floor binds contracts only: without a contract the rate stays ECB + 10, even in 2024 when it was below the floor.</summary>
    public static InterestRegime FrenchBusiness { get; } = new(
        "FR-B2B",
        "Code de commerce L441-10 II, D441-5",
        Ecb(10m),
        RateMode.PerHalfYear,
        InterestStart.DayAfterDueDate)
    {
        ContractFloor = new RateRule.Published(RateSeries.FrenchLegalBusiness, Factor: 3m),
        Compensation = FortyEuros,
    };

    /// <summary>A waiver is void (L2192-14), so a lower contractual rate does not hold.</summary>
    public static InterestRegime FrenchPublicBody { get; } = new(
        "FR-PUBLIC",
        "Code de la commande publique R2192-31 à R2192-36, D2192-35",
        Ecb(8m),
        RateMode.FrozenAtStart,
        InterestStart.DayAfterDueDate)
    {
        ContractFloor = Ecb(8m),
        Compensation = FortyEuros,
    };

    /// <summary>Legal interest in the column of the creditor, who is a business: the low one.</summary>
    public static InterestRegime FrenchConsumer { get; } = new(
        "FR-B2C",
        "Code civil 1231-6, 1344-1",
        new RateRule.Published(RateSeries.FrenchLegalBusiness),
        RateMode.PerHalfYear,
        InterestStart.DayAfterFormalNotice);

    public static InterestRegime German { get; } = new(
        "DE-B2B",
        "BGB 247, 286, 288",
        new RateRule.Published(RateSeries.GermanBase, 9m),
        RateMode.PerHalfYear,
        InterestStart.DayAfterDueDate)
    {
        Compensation = FortyEuros,
    };

    public static InterestRegime GermanConsumer { get; } = new(
        "DE-B2C",
        "BGB 247, 286, 288",
        new RateRule.Published(RateSeries.GermanBase, 5m),
        RateMode.PerHalfYear,
        InterestStart.DayAfterFormalNotice);

    /// <summary>The published rates are rounded up to half points.</summary>
    public static InterestRegime Belgian { get; } = European("BE-B2B", "Loi du 2 août 2002, art. 5") with
    {
        Statutory = new RateRule.Published(RateSeries.EcbMainRefinancing, 8m) { RoundedUpTo = 0.5m },
    };

    public static InterestRegime Dutch { get; } = European("NL-B2B", "BW 6:119, 6:119a, 6:120") with { CompoundsYearly = true };

    public static InterestRegime Spanish { get; } = European("ES-B2B", "Ley 3/2004, art. 7, 8");

    public static InterestRegime Italian { get; } = European("IT-B2B", "D.Lgs. 231/2002, art. 5, 6");

    public static InterestRegime Luxembourgish { get; } = European("LU-B2B", "Loi modifiée du 18 avril 2004");

    /// <summary>40 EUR is the first tier of the Irish scale and the minimum of the directive; higher tiers are not claimed.</summary>
    public static InterestRegime Irish { get; } = European("IE-B2B", "S.I. No. 580/2012") with { Mode = RateMode.AtPayment };

    public static InterestRegime British { get; } = new(
        "GB-B2B",
        "Late Payment of Commercial Debts (Interest) Act 1998; SI 2002/1675, art. 4",
        new RateRule.Published(RateSeries.BankOfEngland, 8m),
        RateMode.FrozenAtStart,
        InterestStart.DayAfterDueDate)
    {
        Compensation = new CompensationScale("GBP", ValueList.Of(
            new CompensationBand(1000m, 40m),
            new CompensationBand(10000m, 70m),
            new CompensationBand(null, 100m))),
    };

    public static InterestRegime Swiss { get; } = new(
        "CH",
        "CO 102, 104",
        new RateRule.Constant(5m),
        RateMode.Fixed,
        InterestStart.DayAfterDueDate);

    public static ValueList<InterestRegime> All { get; } = ValueList.Of(
        FrenchBusiness, FrenchPublicBody, FrenchConsumer, German, GermanConsumer, Belgian, Dutch, Spanish, Italian, Luxembourgish, Irish, British, Swiss);

    /// <summary>Null = a regime that Relance does not know: no interest is computed for it.</summary>
    public static InterestRegime? Find(string code) => All.FirstOrDefault(regime => string.Equals(regime.Code, code, StringComparison.OrdinalIgnoreCase));

    /// <summary>The law of the creditor's country for a debtor of that kind; null = not known, which is the case of most consumers.</summary>
    public static InterestRegime? Of(string country, DebtorKind debtor)
    {
        var code = Guard.NotNull(country, nameof(country));
        return debtor switch
        {
            DebtorKind.Consumer => Find(code + "-B2C") ?? Find(code),
            DebtorKind.PublicBody => Find(code + "-PUBLIC") ?? Find(code + "-B2B") ?? Find(code),
            _ => Find(code + "-B2B") ?? Find(code),
        };
    }

    private static RateRule Ecb(decimal points) => new RateRule.Published(RateSeries.EcbMainRefinancing, points);

    private static InterestRegime European(string code, string law) =>
        new(code, law, Ecb(8m), RateMode.PerHalfYear, InterestStart.DayAfterDueDate) { Compensation = FortyEuros };
}
