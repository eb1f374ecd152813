using System.Linq;

namespace Relance.Domain;

/// <summary>Risk in words: each part with its value and points.</summary>
public static class RiskTexts
{
    private static readonly CodedTexts<RiskPartKind> Parts = new(new()
    {
        [RiskPartKind.AverageDelay] = new("Average delay over 12 months[: {days}|: not known]", "Retard moyen sur 12 mois[ : {days}| : inconnu]"),
        [RiskPartKind.ShareLate] = new("Share of invoices paid clearly late[: {percent}|: not known]", "Part des factures payées nettement en retard[ : {percent}| : inconnue]"),
        [RiskPartKind.Trend] = new("Change of the delay in the last 3 months[: {days}|: not known]", "Évolution du retard sur les 3 derniers mois[ : {days}| : inconnue]"),
        [RiskPartKind.OverdueShare] = new("Overdue share of the open balance[: {percent}|: nothing is open]", "Part échue de l’encours[ : {percent}| : aucun encours]"),
        [RiskPartKind.BrokenPromises] = new("Broken promises over 12 months[: {count}|: no promise was due]", "Promesses non tenues sur 12 mois[ : {count}| : aucune promesse échue]"),
        [RiskPartKind.UnfoundedDisputes] = new("Unfounded disputes over 12 months[: {count}]", "Litiges non fondés sur 12 mois[ : {count}]"),
        [RiskPartKind.PartialPayments] = new("Share of invoices paid in parts[: {percent}|: nothing was paid]", "Part des factures payées en plusieurs fois[ : {percent}| : aucun paiement]"),
        [RiskPartKind.ExternalAlert] = new("Alerts from outside[: {count}]", "Alertes externes[ : {count}]"),
    });

    private static readonly CodedTexts<RiskUnknown> Unknowns = new(new()
    {
        [RiskUnknown.None] = new("Risk class {detail}, {count} points of 100.", "Classe de risque {detail}, {count} points sur 100."),
        [RiskUnknown.NotEnoughHistory] = new(
            "[Risk class {detail} by an alert from outside; no score|No risk class]: too few invoices were paid or are overdue ({count}).",
            "[Classe de risque {detail} en raison d’une alerte externe ; pas de score|Pas de classe de risque] : trop peu de factures payées ou échues ({count})."),
    });

    private static readonly CodedTexts<ExpectedPaymentBasis> Bases = new(new()
    {
        [ExpectedPaymentBasis.NotEnoughHistory] = new(
            "No expected payment date: only {count} paid invoices are known.",
            "Pas de date de paiement prévisible : factures payées connues, {count} seulement."),
        [ExpectedPaymentBasis.Promise] = new("Payment expected on {on}, as promised.", "Paiement attendu le {on}, comme promis."),
        [ExpectedPaymentBasis.WeightedAverage] = new(
            "Payment expected on {on}: {ofdays} from the due date on average over the last {count} invoices.",
            "Paiement attendu le {on} : {ofdays} par rapport à l’échéance, en moyenne sur les {count} dernières factures."),
        [ExpectedPaymentBasis.Median] = new(
            "Payment expected on {on}: {ofdays} from the due date, the median of the last {count} invoices.",
            "Paiement attendu le {on} : {ofdays} par rapport à l’échéance, médiane des {count} dernières factures."),
    });

    /// <summary>"Average delay over 12 months: 12.4 days". The points stand beside it.</summary>
    public static string Of(RiskPart part, TextCulture culture) =>
        Parts.Of(new CodedReason<RiskPartKind>(part.Kind) { Value = part.Value }, culture);

    /// <summary>The class and the score, or why there is none.</summary>
    public static string Of(RiskAssessment assessment, TextCulture culture) => Unknowns.Of(
        new CodedReason<RiskUnknown>(assessment.Unknown)
        {
            Detail = assessment.Class?.ToString(),
            Value = assessment.Score ?? assessment.Invoices,
        },
        culture);

    public static string Of(ExpectedPayment expected, TextCulture culture) => Bases.Of(
        new CodedReason<ExpectedPaymentBasis>(expected.Basis)
        {
            On = expected.On,
            Value = expected.Invoices,
            Of = expected.Basis == ExpectedPaymentBasis.Median ? expected.MedianDays : expected.AverageDays,
        },
        culture);

    /// <summary>The parts that rose, in one line.</summary>
    public static string Of(RiskWarning warning, TextCulture culture)
    {
        var french = culture.Language == "fr";
        var rises = string.Join(", ", warning.Rises.Select(rise =>
            $"{NameOf(rise.Kind, french)} {culture.Number(rise.Before)} → {culture.Number(rise.After)}"));
        var classes = warning.Before is { } before && before != warning.After
            ? french ? $"Risque en hausse, classe {before} → {warning.After}" : $"Risk is rising, class {before} → {warning.After}"
            : french ? $"Risque en hausse, classe {warning.After}" : $"Risk is rising, class {warning.After}";
        var end = rises.Length == 0 ? "." : (french ? FrenchTypography.Of(" : ") : ": ") + rises + ".";
        return classes + end;
    }

    private static string NameOf(RiskPartKind kind, bool french) => kind switch
    {
        RiskPartKind.AverageDelay => french ? "retard moyen" : "average delay",
        RiskPartKind.ShareLate => french ? "part payée en retard" : "share paid late",
        RiskPartKind.Trend => french ? "évolution du retard" : "change of the delay",
        RiskPartKind.OverdueShare => french ? "part échue" : "overdue share",
        RiskPartKind.BrokenPromises => french ? "promesses non tenues" : "broken promises",
        RiskPartKind.UnfoundedDisputes => french ? "litiges non fondés" : "unfounded disputes",
        RiskPartKind.PartialPayments => french ? "paiements partiels" : "partial payments",
        _ => french ? "alerte externe" : "external alert",
    };
}
