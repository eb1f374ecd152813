using System;

namespace Relance.Domain;

/// <summary>The names of figures and how their values are written.</summary>
public static class KpiTexts
{
    private static readonly CodedTexts<Kpi> Names = new(new()
    {
        [Kpi.SalesOfMonthAmount] = new("Sales of the month", "Ventes du mois"),
        [Kpi.CollectedInMonthAmount] = new("Collected in the month", "Encaissements du mois"),
        [Kpi.ReceivablesAtMonthEndAmount] = new("Receivables at month end", "Encours client en fin de mois"),
        [Kpi.OverdueAtMonthEndAmount] = new("Overdue at month end", "Montant échu en fin de mois"),
        [Kpi.DisputedAtMonthEndAmount] = new("Disputed at month end", "Montant en litige en fin de mois"),
        [Kpi.DsoAccountingOver3MonthsDays] = new("DSO, accounting method, over 3 months", "DSO, méthode comptable, sur 3 mois"),
        [Kpi.DsoCountBackAtMonthEndDays] = new("DSO, count-back method, at month end", "DSO, méthode par épuisement, en fin de mois"),
        [Kpi.BestPossibleDsoOver3MonthsDays] = new("Best possible DSO over 3 months", "Meilleur DSO possible sur 3 mois"),
        [Kpi.AverageDaysDelinquentOver3MonthsDays] = new("Average days delinquent over 3 months", "Retard moyen de l’encours (ADD) sur 3 mois"),
        [Kpi.AverageDelayWeightedOver12MonthsDays] = new(
            "Average delay of payments over 12 months, weighted by amount",
            "Retard moyen de paiement sur 12 mois, pondéré par les montants"),
        [Kpi.AverageDelayByCountOver12MonthsDays] = new(
            "Average delay of payments over 12 months, per invoice",
            "Retard moyen de paiement sur 12 mois, par facture"),
        [Kpi.CollectionEffectivenessOfMonthPercent] = new("Collection effectiveness of the month (CEI)", "Efficacité du recouvrement du mois (CEI)"),
        [Kpi.OverdueAtMonthEndPercent] = new("Overdue share at month end", "Part échue en fin de mois"),
        [Kpi.DisputedAtMonthEndPercent] = new("Disputed share at month end, by amount", "Part en litige en fin de mois, en montant"),
        [Kpi.DisputedByCountAtMonthEndPercent] = new(
            "Disputed share at month end, by number of invoices",
            "Part en litige en fin de mois, en nombre de factures"),
        [Kpi.PromisesKeptOfMonthPercent] = new("Promises kept in the month", "Promesses tenues dans le mois"),
    });

    public static string NameOf(Kpi kpi, TextCulture culture) => Names.Of(kpi, culture);

    /// <summary>The unit is the end of the name.</summary>
    public static KpiUnit UnitOf(Kpi kpi)
    {
        var name = kpi.ToString();
        return name.EndsWith("Amount", StringComparison.Ordinal)
            ? KpiUnit.Amount
            : name.EndsWith("Percent", StringComparison.Ordinal) ? KpiUnit.Percent : KpiUnit.Days;
    }

    /// <summary>With its unit, rounded to one decimal, amounts to the minor unit.</summary>
    /// <returns>"not defined" where there is no value.</returns>
    public static string Written(KpiValue value, string currency, TextCulture culture)
    {
        if (value.Value is not { } number)
        {
            return culture.Language == "fr" ? "non défini" : "not defined";
        }

        var reason = new CodedReason<KpiUnit>(UnitOf(value.Kpi)) { Value = number, Currency = currency };
        return Units.Of(reason, culture);
    }

    private static readonly CodedTexts<KpiUnit> Units = new(new()
    {
        [KpiUnit.Days] = new("{days}", "{days}"),
        [KpiUnit.Percent] = new("{percent}", "{percent}"),
        [KpiUnit.Amount] = new("{amount}", "{amount}"),
    });
}
