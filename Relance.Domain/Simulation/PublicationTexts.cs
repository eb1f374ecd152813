using System.Collections.Generic;
using System.Linq;

namespace Relance.Domain;

/// <summary>A rehearsed publication in words, for those who decide on it.</summary>
public static class PublicationTexts
{
    /// <summary>One line of figures, then one line per invoice that moves.</summary>
    /// <param name="debtorNames">By id of the debtor.</param>
    /// <param name="isComplete">Whether these were all the debtors.</param>
    /// <param name="culture">French, or English for any other.</param>
    public static ValueList<string> Lines(PublicationDifference difference, IReadOnlyDictionary<System.Guid, string> debtorNames, bool isComplete, TextCulture culture)
    {
        Guard.NotNull(difference, nameof(difference));
        var isFrench = Guard.NotNull(culture, nameof(culture)).Language == "fr";
        string Say(string english, string french) => isFrench ? FrenchTypography.Of(french) : english;
        string N(int number) => culture.Number(number);
        var lines = new List<string>
        {
            Say(
                $"{N(difference.Moves.Count)} of {N(difference.Invoices)} open invoices change step or day ({N(difference.Debtors)} debtors looked at).",
                $"{N(difference.Moves.Count)} factures ouvertes sur {N(difference.Invoices)} changent d’étape ou de date ({N(difference.Debtors)} débiteurs examinés)."),
            Say(
                $"Messages on that day: {N(difference.MessagesBefore)} now, {N(difference.MessagesAfter)} afterwards. Debtors on hold: {N(difference.HoldsBefore)} now, {N(difference.HoldsAfter)} afterwards.",
                $"Messages ce jour-là : {N(difference.MessagesBefore)} aujourd’hui, {N(difference.MessagesAfter)} ensuite. Débiteurs bloqués : {N(difference.HoldsBefore)} aujourd’hui, {N(difference.HoldsAfter)} ensuite."),
        };
        if (!isComplete)
        {
            lines.Add(Say("There are more debtors: ask for the next page.", "Il reste des débiteurs : demandez la page suivante."));
        }

        lines.AddRange(difference.Moves.Select(move =>
        {
            var name = debtorNames.TryGetValue(move.DebtorId, out var known) ? known + ", " : "";
            return Say(
                $"- {name}{move.Number}: {Place(move.Before, culture)} becomes {Place(move.After, culture)}.",
                $"- {name}{move.Number} : {Place(move.Before, culture)} devient {Place(move.After, culture)}.");
        }));
        return lines.ToValueList();
    }

    private static string Place(NextStep step, TextCulture culture)
    {
        var isFrench = culture.Language == "fr";
        var name = step.Order is null ? (isFrench ? "aucune étape" : "no step") : isFrench ? $"« {step.Name} »" : $"“{step.Name}”";
        return step.On is { } day ? $"{name} ({culture.Date(day)})" : name;
    }
}
