using NodaTime;
using Relance.Domain;

namespace Relance.Local.Reports;

/// <summary>The words of a report in one language, and how it writes figures.</summary>
internal sealed class ReportWords(TextCulture culture)
{
    private readonly bool french = culture.Language == "fr";

    public string Title => In("Receivables report", "État des créances clients");

    public string AsOf => In("as of", "au");

    public string KeyFigures => In("Key figures", "Chiffres clés");

    public string Open => In("Open", "Encours client");

    public string Overdue => In("Overdue", "Échu impayé");

    public string OnHold => In("Debtors on hold", "Clients bloqués");

    public string PromisesKept => In("Promises kept", "Promesses tenues");

    public string Disputed => In("In dispute", "En litige");

    public string Ageing => In("Ageing by due date", "Balance âgée par échéance");

    public string NothingOpen => In("Nothing is open.", "Rien n’est ouvert.");

    public string NotDue => In("Not due", "Non échu");

    public string Reminders => In("Reminders by step", "Relances par étape");

    public string Holds => In("Credit holds and their causes", "Blocages et leurs causes");

    public string NoHold => In("No debtor is on hold.", "Aucun client n’est bloqué.");

    public string TopDebtors => In("Largest overdue debtors", "Principaux retards");

    public string Debtor => In("Debtor", "Client");

    public string Since => In("Since", "Depuis");

    public string Causes => In("Causes", "Causes");

    public string ByHand => In("by hand", "manuel");

    public string Segment => In("Segment", "Segment");

    public string Oldest => In("Oldest", "Plus ancien");

    public string LastContact => In("Last contact", "Dernier contact");

    public string Situation => In("Situation", "Situation");

    public string Held => In("on hold", "bloqué");

    public string Arrangement => In("arrangement", "arrangement");

    public string Never => In("never", "jamais");

    public string Step => In("Step", "Étape");

    public string Reminded => In("Invoices reminded", "Factures relancées");

    public string Waiting => In("Waiting", "En attente");

    public string Failed => In("Not delivered", "Non abouties");

    public string Asked => In("Asked", "Réclamé");

    public string PaidAfter => In("Paid after", "Payées ensuite");

    public string PaidAmount => In("Amount paid", "Montant payé");

    public string StepNote => In(
        "Waiting: for approval or for its delivery. Not delivered: failed, rejected or taken back. Paid after: settled with this step as the last one.",
        "En attente : d’approbation ou de remise. Non abouties : en échec, rejetées ou reprises. Payées ensuite : soldées, cette étape étant la dernière.");

    public string Invoices(int count) => Count(count) + (french ? (count < 2 ? " facture" : " factures") : count == 1 ? " invoice" : " invoices");

    public string OverdueDetail(Totals totals)
    {
        var share = Share(totals.Overdue, totals.Open);
        return french
            ? $"{share} de l’encours client, {Count(totals.OverdueDebtors)} {(totals.OverdueDebtors < 2 ? "client" : "clients")}"
            : $"{share} of what is open, {Count(totals.OverdueDebtors)} {(totals.OverdueDebtors == 1 ? "debtor" : "debtors")}";
    }

    public string HoldDetail(Totals totals) => french
        ? $"{Count(totals.HoldsPlaced)} blocages, {Count(totals.HoldsReleased)} levés"
        : $"{Count(totals.HoldsPlaced)} placed, {Count(totals.HoldsReleased)} released";

    public string PromiseDetail(ArrangementFigures figures) => french
        ? $"{Count(figures.PromisesOpen)} en cours, {Count(figures.PromisesBroken)} non tenues"
        : $"{Count(figures.PromisesOpen)} open, {Count(figures.PromisesBroken)} broken";

    public string DisputeDetail(ArrangementFigures figures) => french
        ? $"{Count(figures.DisputesOpen)} {(figures.DisputesOpen < 2 ? "litige" : "litiges")}, {Count(figures.PausesRunning)} {(figures.PausesRunning < 2 ? "suspension" : "suspensions")}"
        : $"{Count(figures.DisputesOpen)} {(figures.DisputesOpen == 1 ? "dispute" : "disputes")}, {Count(figures.PausesRunning)} {(figures.PausesRunning == 1 ? "pause" : "pauses")}";

    public string AgeingCaption(string currency, decimal total) => french
        ? $"Montants en {currency} ; total {Money(total, currency)}"
        : $"Amounts in {currency}; total {Money(total, currency)}";

    /// <summary>The days of an ageing bucket: "1 to 30 days".</summary>
    public string Bucket((int? First, int? Last) days) => (days.First, days.Last) switch
    {
        (null, 0) => NotDue,
        (null, { } last) => In($"up to {last} days", $"jusqu’à {last} jours"),
        ({ } first, null) => In($"over {first - 1} days", $"plus de {first - 1} jours"),
        var (first, last) => In($"{first} to {last} days", $"{first} à {last} jours"),
    };

    public string Footer(string currency) => french
        ? $"Établi par Relance à partir des factures, relances, promesses et litiges enregistrés à cette date. Montants en {currency}, toutes taxes comprises ; les factures dont le cours de change manque ne sont dans aucun total."
        : $"Made by Relance from the invoices, reminders, promises and disputes recorded by that day. Amounts in {currency}, tax included; invoices without an exchange rate are in no total.";

    public string Money(decimal amount, string currency) => culture.Money(amount, currency);

    /// <summary>Without decimals, for charts.</summary>
    public string Whole(decimal amount) => culture.Number(decimal.Round(amount));

    public string Share(decimal part, decimal of)
    {
        var percent = of == 0m ? 0m : decimal.Round(100m * part / of);
        var sign = french ? TextCulture.NoBreakSpace + "%" : "%";
        return percent == 0m && part > 0m ? (french ? "<" + TextCulture.NoBreakSpace + "1" : "<1") + sign : culture.Number(percent) + sign;
    }

    public string Count(int count) => culture.Number(count);

    public string Days(int days) => Count(days) + (french ? TextCulture.NoBreakSpace + (days < 2 ? "jour" : "jours") : days == 1 ? " day" : " days");

    public string Date(LocalDate day) => culture.Date(day);

    private string In(string english, string frenchText) => french ? FrenchTypography.Of(frenchText) : english;
}
