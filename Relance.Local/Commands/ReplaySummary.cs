using System.Linq;
using Relance.Domain;
using Relance.Local.Replays;

namespace Relance.Local.Commands;

/// <summary>The figures of a replay for people or for scripts.</summary>
internal static class ReplaySummary
{
    public static void Write(Terminal terminal, ReplayFigures figures, bool json)
    {
        if (json)
        {
            terminal.WriteJson(figures);
            return;
        }

        var culture = terminal.Culture;
        terminal.WriteLine(
            $"{culture.Number(figures.Invoices)} invoices of {culture.Number(figures.Debtors)} debtors, {culture.Date(figures.First)} to {culture.Date(figures.Last)}, scenario {figures.Scenario}: {culture.Number(figures.Events)} events, {culture.Number(figures.Disputed)} disputes, {culture.Number(figures.Checks)} checks, no invariant broken, {culture.Number((decimal)figures.Seconds)} s.",
            $"{culture.Number(figures.Invoices)} factures de {culture.Number(figures.Debtors)} clients, du {culture.Date(figures.First)} au {culture.Date(figures.Last)}, scénario {figures.Scenario} : {culture.Number(figures.Events)} événements, {culture.Number(figures.Disputed)} litiges, {culture.Number(figures.Checks)} contrôles, aucun invariant enfreint, {culture.Number((decimal)figures.Seconds)} s.");
        terminal.WriteLine(
            $"Messages: {culture.Number(figures.Reminders)}. Holds: {culture.Number(figures.HoldsPlaced)} placed, {culture.Number(figures.HoldsReleased)} released.",
            $"Messages : {culture.Number(figures.Reminders)}. Blocages : {culture.Number(figures.HoldsPlaced)} posés, {culture.Number(figures.HoldsReleased)} levés.");
        terminal.Output.Write(FigureTable.Of(
            [terminal.Say("Step", "Étape"), terminal.Say("Invoices reminded", "Factures relancées"), terminal.Say("Paid after it", "Payées ensuite")],
            figures.Steps.Select(step => new[] { $"{step.Order}. {step.Name}", culture.Number(step.Reminded), culture.Number(step.PaidAfter) })
                .Prepend([terminal.Say("none", "aucune"), "", culture.Number(figures.PaidWithoutReminder)])));
        var buckets = AgeingBuckets.Read(string.Join(",", figures.AgeingBounds)).Buckets!;
        var words = new Reports.ReportWords(culture);
        terminal.Output.Write(FigureTable.Of(
            [terminal.Say($"Open ({figures.Currency})", $"Encours ({figures.Currency})"), "Total", .. Enumerable.Range(0, buckets.Count).Select(index => words.Bucket(buckets.Days(index)))],
            figures.Ageing.Select(row => (string[])[culture.Date(row.Day), words.Whole(row.Total), .. row.Buckets.Select(words.Whole)])));
        terminal.Output.Write(FigureTable.Of(
            [terminal.Say("Event", "Événement"), terminal.Say("Count", "Nombre"), terminal.Say("Requests", "Requêtes"), "ms"],
            figures.Costs.Select(cost => new[] { cost.Event, culture.Number(cost.Count), culture.Number((decimal)cost.Requests), culture.Number((decimal)cost.Milliseconds) })));
    }
}
