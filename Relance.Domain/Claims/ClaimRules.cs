namespace Relance.Domain;

/// <summary>What the creditor decided about interest and fixed compensation; what it leaves open is as the law of its country has it.</summary>
public sealed record ClaimRules
{
    /// <summary>ISO 3166-1 alpha-2 code: the law of the creditor applies, as terms of sale say.</summary>
    public string CreditorCountry { get; init; } = "FR";

    /// <summary>Late-payment rate of the terms of sale in percent; null = the statutory rate. It never applies to consumers.</summary>
    public decimal? ContractPercent { get; init; }

    /// <summary>Null = the mode of the law. Not for consumers.</summary>
    public RateMode? Mode { get; init; }

    /// <summary>Null = the day count of the law. Not for consumers.</summary>
    public DayCountBasis? Basis { get; init; }

    /// <summary>What money pays first once interest, compensation or a fee was asked for (design rule 38).</summary>
    public ImputationOrder Order { get; init; } = ImputationOrder.PrincipalFirst;

    /// <summary>The law for a debtor of this kind, with the modes that the creditor chose; null = Relance does not know it.</summary>
    public InterestRegime? RegimeFor(DebtorKind debtor)
    {
        if (InterestRegimes.Of(CreditorCountry, debtor) is not { } law || debtor == DebtorKind.Consumer)
        {
            return InterestRegimes.Of(CreditorCountry, debtor);
        }

        return law with { Mode = Mode ?? law.Mode, Basis = Basis ?? law.Basis };
    }

    /// <summary>The rate agreed with the debtor, else that of the terms of sale; null = none: the statutory rate holds.</summary>
    public RateRule? ContractWith(Debtor debtor)
    {
        var own = Guard.NotNull(debtor, nameof(debtor)).ContractPercent;
        var percent = debtor.Kind == DebtorKind.Consumer ? own : own ?? ContractPercent;
        return percent is { } agreed ? new RateRule.Constant(agreed) : null;
    }
}
