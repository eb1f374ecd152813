using System;
using System.Collections.Generic;
using System.Linq;
using Relance.Domain;

namespace Relance.Local.Commands;

/// <summary>The figures of a back-test for people or for scripts.</summary>
internal static class BacktestSummary
{
    private const int ShownMoves = 20;

    /// <param name="codes">Of the scenarios, in the order of the figures.</param>
    public static void Write(Terminal terminal, IReadOnlyList<string> codes, IReadOnlyList<BackTestFigures> figures, BackTestSettings settings, ValueList<InvoiceMove>? moves, bool json)
    {
        if (json)
        {
            terminal.WriteJson(new
            {
                settings.From,
                settings.Until,
                settings.PaidSoonDays,
                settings.Policy.BaseCurrency,
                Scenarios = figures.Zip(codes, (one, code) => JsonOf(code, one)),
                Moves = moves?.Select(move => new { move.Number, move.Before, move.After }),
            });
            return;
        }

        var culture = terminal.Culture;
        var first = figures[0];
        terminal.WriteLine(
            $"{culture.Number(first.Invoices)} invoices of {culture.Number(first.Debtors)} debtors, {culture.Date(first.From)} to {culture.Date(first.Until)}. Payments stay as they were; messages arrive the same day, approvals come the next.",
            $"{culture.Number(first.Invoices)} factures de {culture.Number(first.Debtors)} clients, du {culture.Date(first.From)} au {culture.Date(first.Until)}. Les paiements restent tels qu’ils furent ; les messages arrivent le jour même, les approbations le lendemain.");
        terminal.Output.Write(FigureTable.Of([terminal.Say("Scenario", "Scénario"), .. figures.Zip(codes, (one, code) => $"{one.Scenario} ({code})")], Rows(terminal, figures, settings)));
        terminal.Output.Write(FigureTable.Of(
            [terminal.Say("Step", "Étape"), terminal.Say("Invoices reminded", "Factures relancées")],
            figures.Zip(codes).SelectMany(one => one.First.Steps.Select(step => new[] { $"{one.Second} {step.Order}. {step.Name}", culture.Number(step.Invoices) }))));
        if (moves is not null)
        {
            WriteMoves(terminal, moves);
        }
    }

    private static IEnumerable<string[]> Rows(Terminal terminal, IReadOnlyList<BackTestFigures> figures, BackTestSettings settings)
    {
        string[] Row(string title, Func<BackTestFigures, string> value) => [title, .. figures.Select(value)];
        string[] Count(string english, string french, Func<BackTestFigures, int> value) => Row(terminal.Say(english, french), one => terminal.Culture.Number(value(one)));
        string[] Amount(string english, string french, Func<BackTestFigures, ValueList<Money>> value) =>
            Row(terminal.Say(english, french), one => value(one).IsEmpty ? "0" : string.Join(", ", value(one).Select(terminal.Culture.Money)));

        return
        [
            Count("Messages", "Messages", one => one.Messages),
            Count("Contacts (days with a message)", "Contacts (jours avec message)", one => one.Contacts),
            Count("Debtors contacted", "Clients contactés", one => one.DebtorsContacted),
            Count("Approvals asked", "Approbations demandées", one => one.Approvals),
            Count("Holds placed", "Blocages posés", one => one.HoldsPlaced),
            Count("Holds released", "Blocages levés", one => one.HoldsReleased),
            Count("Days on hold", "Jours de blocage", one => one.DaysHeld),
            Count("Invoices reminded", "Factures relancées", one => one.InvoicesReminded),
            Count($"of which paid within {settings.PaidSoonDays} days of the first message", $"dont payées sous {settings.PaidSoonDays} jours après le premier message", one => one.PaidSoonAnyway),
            Amount("Fixed compensation claimed", "Indemnités forfaitaires réclamées", one => one.Compensation),
            Amount("Interest claimed", "Intérêts réclamés", one => one.Interest),
            Count("Invoices without a published rate", "Factures sans taux publié", one => one.WithoutRate),
        ];
    }

    private static void WriteMoves(Terminal terminal, ValueList<InvoiceMove> moves)
    {
        var culture = terminal.Culture;
        string Step(NextStep step) => step.Order is { } order ? $"{order}. {step.Name}" : terminal.Say("none", "aucune");
        string Day(NextStep step) => step.On is { } day ? culture.Date(day) : "";
        terminal.WriteLine($"Invoices that move: {culture.Number(moves.Count)}.", $"Factures qui changent : {culture.Number(moves.Count)}.");
        terminal.Output.Write(FigureTable.Of(
            [terminal.Say("Invoice", "Facture"), terminal.Say("Step before", "Étape avant"), terminal.Say("On", "Le"), terminal.Say("Step after", "Étape après"), terminal.Say("On", "Le")],
            moves.Take(ShownMoves).Select(move => new[] { move.Number, Step(move.Before), Day(move.Before), Step(move.After), Day(move.After) })));
        if (moves.Count > ShownMoves)
        {
            terminal.WriteLine($"The first {ShownMoves}; --json lists all.", $"Les {ShownMoves} premières ; --json les liste toutes.");
        }
    }

    // Amounts by currency; a list of money would carry the type's own members.
    private static object JsonOf(string code, BackTestFigures one) => new
    {
        Code = code,
        one.Scenario,
        one.Debtors,
        one.Invoices,
        one.Messages,
        one.Contacts,
        one.DebtorsContacted,
        one.Approvals,
        one.HoldsPlaced,
        one.HoldsReleased,
        one.DaysHeld,
        one.InvoicesReminded,
        one.PaidSoonAnyway,
        one.Steps,
        Compensation = one.Compensation.ToDictionary(amount => amount.Currency, amount => amount.Amount),
        Interest = one.Interest.ToDictionary(amount => amount.Currency, amount => amount.Amount),
        one.WithoutRate,
    };
}
