using System.Linq;
using Relance.Domain;

namespace Relance.Local.Calculators;

/// <summary>
/// The law of a case: a known regime by its code, each part of which the case may replace; or none, and the case says the rate and
/// the mode itself.
/// </summary>
internal static class RegimeField
{
    private static readonly InterestRegime OfTheCase =
        new("case", "", new RateRule.Constant(0m), RateMode.Fixed, InterestStart.DayAfterDueDate);

    public static InterestRegime Read(Fields fields)
    {
        var known = Known(fields);
        var rate = RateTable.Rule(fields, "rate");
        var mode = fields.OptionalChoice<RateMode>("rateMode");
        if (known is null && rate is null)
        {
            fields.RefuseField("rate", ProblemCode.MissingField, "Name a regime, or give the rate.", "Nommez un régime, ou donnez le taux.");
        }

        if (known is null && rate is RateRule.Published && mode is null)
        {
            fields.RefuseField("rateMode", ProblemCode.MissingField, $"A published rate needs its mode: {ChoiceNames.All<RateMode>()}.", $"Un taux publié demande son mode : {ChoiceNames.All<RateMode>()}.");
        }

        var regime = known ?? OfTheCase;
        return regime with
        {
            Statutory = rate ?? regime.Statutory,
            Mode = mode ?? regime.Mode,
            Start = fields.Choice("interestStart", regime.Start),
            Basis = fields.Choice("dayCount", regime.Basis),
            ContractFloor = fields.Flag("contractFloorApplies", fallback: true) ? RateTable.Rule(fields, "contractFloor") ?? regime.ContractFloor : null,
            CompoundsYearly = fields.Flag("compoundsYearly", regime.CompoundsYearly),
        };
    }

    /// <summary>Null = none is named, or an unknown one, which was told.</summary>
    public static InterestRegime? Known(Fields fields)
    {
        if (fields.OptionalText("regime") is not { } code)
        {
            return null;
        }

        if (InterestRegimes.Find(code) is { } regime)
        {
            return regime;
        }

        var codes = string.Join(", ", InterestRegimes.All.Select(one => one.Code));
        fields.RefuseField("regime", ProblemCode.UnknownValue, $"“{code}” is not one of: {codes}.", $"« {code} » ne figure pas parmi : {codes}.");
        return OfTheCase;
    }
}
