using System;
using System.Linq;

namespace Relance.Domain;

/// <summary>
/// The limitation periods that Relance knows. A country and kind of debtor that is not here is refused, never guessed. Special short
/// periods (transport: one year in France) are not here: they depend on the contract.
/// </summary>
public static class LimitationRules
{
    private static readonly ValueList<InterruptionKind> ActsOnly =
        ValueList.Of(InterruptionKind.Acknowledgement, InterruptionKind.CourtClaim, InterruptionKind.EnforcementAct);

    private static readonly ValueList<InterruptionKind> DemandsToo = ActsOnly.With(InterruptionKind.WrittenDemand);

    public static ValueList<LimitationRule> All { get; } = ValueList.Of(
        new LimitationRule("FR", DebtorKind.Company, 5, false, ActsOnly, true, "Code de commerce L110-4; Code civil 2224, 2231, 2240 à 2244, 2254", LimitationConfidence.Stated)
        {
            Caveat = "Shorter in some sectors, such as transport.",
        },
        new LimitationRule("FR", DebtorKind.Consumer, 2, false, ActsOnly, false, "Code de la consommation L218-1, L218-2", LimitationConfidence.Stated),
        new LimitationRule("FR", DebtorKind.PublicBody, 4, true, DemandsToo, false, "Loi 68-1250 du 31 décembre 1968, art. 1 à 3", LimitationConfidence.Stated)
        {
            Caveat = "For the State, local authorities and public establishments with a public accountant; other public bodies follow the rule of companies.",
        },
        new LimitationRule("CH", DebtorKind.Company, 5, false, ActsOnly, false, "CO 127, 128, 129, 135", LimitationConfidence.Stated)
        {
            Caveat = "Ten years where article 128 does not apply; five are counted here to be safe.",
        },
        new LimitationRule("CH", DebtorKind.Consumer, 5, false, ActsOnly, false, "CO 127, 128, 129, 135", LimitationConfidence.Stated)
        {
            Caveat = "Ten years where article 128 does not apply; five are counted here to be safe.",
        },
        German(DebtorKind.Company),
        German(DebtorKind.Consumer),
        new LimitationRule("NL", DebtorKind.Company, 5, false, DemandsToo, false, "BW 3:307, 3:317 (Bierens, limitation periods)", LimitationConfidence.Secondary),
        new LimitationRule("BE", DebtorKind.Company, 10, false, ActsOnly, false, "Code civil 2262bis (TCM Belgium, prescription)", LimitationConfidence.Secondary)
        {
            Caveat = "Five years for periodic deliveries and for interest.",
        },
        new LimitationRule("IT", DebtorKind.Company, 10, false, DemandsToo, false, "Codice civile 2943, 2946 (Bierens, limitation periods)", LimitationConfidence.Secondary),
        new LimitationRule("GB", DebtorKind.Company, 6, false, ValueList.Of(InterruptionKind.Acknowledgement), false, "Limitation Act 1980, s. 5, 29 (Bierens, limitation periods)", LimitationConfidence.Secondary)
        {
            Caveat = "England and Wales; five years in Scotland. A court claim stops the period without starting it afresh: enter it as a suspension.",
        });

    /// <summary>Null = not known.</summary>
    public static LimitationRule? Find(string country, DebtorKind kind) => All.FirstOrDefault(rule =>
        rule.Kind == kind && string.Equals(rule.Country, Guard.NotNull(country, nameof(country)), StringComparison.OrdinalIgnoreCase));

    private static LimitationRule German(DebtorKind kind) =>
        new("DE", kind, 3, true, ValueList.Of(InterruptionKind.Acknowledgement, InterruptionKind.EnforcementAct), false, "BGB 195, 199, 212", LimitationConfidence.Secondary)
        {
            Caveat = "A court claim suspends without starting afresh (BGB 204): enter it as a suspension.",
        };
}
