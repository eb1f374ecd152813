using System;
using NodaTime;

namespace Relance.Domain;

/// <summary>The words of the monthly report in one language, and how it writes figures.</summary>
internal sealed class MonthReportWords(TextCulture culture)
{
    private readonly bool french = culture.Language == "fr";

    public TextCulture Culture => culture;

    public string Title => In("Monthly receivables report", "Rapport mensuel du poste clients");

    public string Figures => In("Figures of the month", "Indicateurs du mois");

    public string Changes => In("What changed", "Ce qui a changé");

    public string NoChange => In("No figure moved by 5% or more.", "Aucun indicateur n’a varié de 5 % ou plus.");

    public string NoBefore => In("The month before was not kept: there is nothing to compare with.", "Le mois précédent n’a pas été conservé : rien à comparer.");

    public string Figure => In("Figure", "Indicateur");

    public string Before => In("Month before", "Mois précédent");

    public string Change => In("Change", "Évolution");

    public string Ageing => In("Ageing", "Balance âgée");

    public string Dso => In("DSO month by month", "DSO mois par mois");

    public string DsoCaption => In("DSO, accounting method, over 3 months, in days", "DSO, méthode comptable, sur 3 mois, en jours");

    public string Causes => In("Causes", "Causes");

    public string DelayCauses => In("Why invoices that fell due in the month were late", "Pourquoi les factures échues dans le mois ont été payées en retard");

    public string DisputeCauses => In("Disputes open at month end", "Litiges ouverts en fin de mois");

    public string Cause => In("Cause", "Cause");

    public string Invoices => In("Invoices", "Factures");

    public string Amount => In("Amount", "Montant");

    public string ShareOfDelay => In("Share of the delay", "Part du retard");

    public string ShareOfOpen => In("Share of receivables", "Part de l’encours client");

    public string NoDelay => In("No invoice that fell due in the month was late.", "Aucune facture échue dans le mois n’a été en retard.");

    public string NoDispute => In("No dispute is open.", "Aucun litige n’est ouvert.");

    public string Recovery => In("What reminders brought in", "Ce que les relances ont rapporté");

    public string RecoveryNote => In(
        $"Twelve months; payments within {MonthFigures.WindowDays} days after a step. Days gained and paid anyway are measured against the control group.",
        $"Douze mois ; paiements reçus dans les {MonthFigures.WindowDays} jours suivant une étape. Les jours gagnés et la part payée de toute façon se mesurent contre le groupe témoin.");

    public string NoRecovery => In("No step has been followed for long enough yet.", "Aucune étape n’a encore assez de recul.");

    public string Step => In("Step", "Étape");

    public string Channel => In("Channel", "Canal");

    public string Segment => In("Segment", "Segment");

    public string Contacts => In("Contacts", "Contacts");

    public string Asked => In("Asked", "Demandé");

    public string Recovered => In("Recovered", "Recouvré");

    public string RecoveryPercent => In("Share", "Part");

    public string DaysToPay => In("Days to payment", "Jours avant paiement");

    public string Controls => In("Control group", "Groupe témoin");

    public string Anyway => In("Paid anyway", "Payé de toute façon");

    public string DaysGained => In("Days gained", "Jours gagnés");

    public string Collectors => In("By collector", "Par chargé de recouvrement");

    public string Collector => In("Collector", "Chargé de recouvrement");

    public string Nobody => In("nobody", "personne");

    public string Agencies => In("By agency", "Par intervenant externe");

    public string Agency => In("Agency", "Intervenant");

    public string Cases => In("Cases", "Dossiers");

    public string Ended => In("Ended", "Clos");

    public string Placed => In("Placed", "Transmis");

    public string Fees => In("Fees", "Honoraires");

    public string Proposals => In("Proposals", "Propositions");

    public string NoProposal => In("The figures of the month call for no proposal.", "Les indicateurs du mois n’appellent aucune proposition.");

    public string Priority => In("Priority", "Priorité");

    public string Proposal => In("Proposal and reason", "Proposition et motif");

    public string Effect => In("Expected effect", "Effet attendu");

    public string NothingKept => In("No figures were kept for this month.", "Aucun indicateur n’a été conservé pour ce mois.");

    public string Footer => In(
        "Amounts include tax; currencies are never added. Effects are upper bounds: what there is to gain, not what is certain. People decide.",
        "Montants TTC ; les devises ne sont jamais additionnées. Les effets sont des maximums : ce qu’il y a à gagner, non ce qui est certain. La décision appartient à chacun.");

    public string InCurrency(string currency) => In($"Amounts in {currency}", $"Montants en {currency}");

    public string AgeingCaption(decimal total, string currency) =>
        In($"Open at month end: {culture.Money(total, currency)}", $"Encours client en fin de mois : {culture.Money(total, currency)}");

    /// <param name="index">Of the standard buckets.</param>
    public string Bucket(int index)
    {
        var bounds = AgeingBuckets.Standard.Bounds;
        return index == 0 ? In("Not due", "Non échu")
            : index == bounds.Count ? In($"over {bounds[index - 1]} days", $"plus de {bounds[index - 1]} jours")
            : In($"{bounds[index - 1] + 1} to {bounds[index]} days", $"{bounds[index - 1] + 1} à {bounds[index]} jours");
    }

    public string Written(Kpi kpi, decimal? value, string currency) => KpiTexts.Written(new KpiValue(kpi, value), currency, culture);

    /// <summary>"+2.3 days, worse"; shares differ by points.</summary>
    public string Difference(KpiChange change, string currency)
    {
        if (change.Difference is not { } exact)
        {
            return "–";
        }

        // Of the figures as they are written, so that the reader who subtracts finds the same.
        var unit = KpiTexts.UnitOf(change.Kpi);
        var difference = unit == KpiUnit.Amount ? exact : Short(change.Now!.Value) - Short(change.Before!.Value);
        var text = (difference > 0m ? "+" : "") + (unit == KpiUnit.Percent ? Number(difference) + TextCulture.NoBreakSpace + Points(difference) : Written(change.Kpi, difference, currency));
        return change.Tendency switch
        {
            Tendency.Better => text + In(", better", ", mieux"),
            Tendency.Worse => text + In(", worse", ", moins bien"),
            _ => text,
        };
    }

    public string Sentence(KpiChange change, string currency) => In(
        $"{KpiTexts.NameOf(change.Kpi, culture)}: {Written(change.Kpi, change.Now, currency)}, against {Written(change.Kpi, change.Before, currency)} ({Difference(change, currency)}).",
        $"{KpiTexts.NameOf(change.Kpi, culture)} : {Written(change.Kpi, change.Now, currency)}, contre {Written(change.Kpi, change.Before, currency)} ({Difference(change, currency)}).");

    /// <summary>Without "Expected effect:", which the head of its column says.</summary>
    public string EffectOf(Recommendation recommendation, string currency)
    {
        var text = RecommendationTexts.Effect(recommendation, currency, culture);
        var effect = text.Substring(text.IndexOf(':') + 1).Trim();
        return char.ToUpperInvariant(effect[0]) + effect.Substring(1);
    }

    public string Money(decimal amount, string currency) => culture.Money(amount, currency);

    public string Count(int count) => culture.Number(count);

    public string Percent(decimal? percent) => percent is { } value ? culture.Share(Short(value)) : "–";

    public string Number(decimal? number) => number is { } value ? culture.Number(Short(value)) : "–";

    public string Month(LocalDate day) => culture.Month(day);

    public string ShortMonth(LocalDate day) => culture.Date(day).Substring(3);

    private static decimal Short(decimal value) => Math.Round(value, 1, MidpointRounding.AwayFromZero);

    // Zero is plural in English and singular in French, and so is 1.5.
    private string Points(decimal count) => (french ? Math.Abs(count) < 2m : Math.Abs(count) == 1m) ? "point" : "points";

    private string In(string english, string frenchText) => french ? FrenchTypography.Of(frenchText) : english;
}
