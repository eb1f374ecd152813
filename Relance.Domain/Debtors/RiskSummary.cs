using System;
using System.Linq;

namespace Relance.Domain;

/// <summary>A risk and the advice that follows from it in lines, for a person.</summary>
public static class RiskSummary
{
    /// <summary>The class and the score, then every part with its points; for a natural person also that it is advice only (GDPR article 22).</summary>
    public static string Reasons(RiskAssessment assessment, TextCulture culture)
    {
        var french = Guard.NotNull(culture, nameof(culture)).Language == "fr";
        var lines = Guard.NotNull(assessment, nameof(assessment)).Parts
            .Select(part => RiskTexts.Of(part, culture) + PointsOf(part, culture, french))
            .Prepend(RiskTexts.Of(assessment, culture));
        if (assessment.IsAdvisoryOnly)
        {
            lines = lines.Append(french
                ? FrenchTypography.Of("Le débiteur est une personne physique : ce score n’est qu’une indication, une personne décide.")
                : "The debtor is a natural person: the score is advice only, a person decides.");
        }

        return string.Join("\n", lines);
    }

    public static string Advice(ValueList<CreditAdvice> advice, string baseCurrency, TextCulture culture) =>
        string.Join("\n", Guard.NotNull(advice, nameof(advice)).Select(one => CreditTexts.Of(one, baseCurrency, culture)));

    /// <summary>How late this payer usually is; null = not known.</summary>
    public static string UsualDelay(int? days, TextCulture culture)
    {
        var french = Guard.NotNull(culture, nameof(culture)).Language == "fr";
        if (days is not { } known)
        {
            return french ? FrenchTypography.Of("Habitude de paiement inconnue : trop peu de factures payées.") : "Usual delay not known: too few paid invoices.";
        }

        var count = culture.Number(Math.Abs(known)) + TextCulture.NoBreakSpace + DayWord(Math.Abs(known), french);
        return known switch
        {
            < 0 => french ? $"Paie d’habitude {count} avant l’échéance." : $"Usually pays {count} before the due date.",
            0 => french ? "Paie d’habitude à l’échéance." : "Usually pays on the due date.",
            _ => french ? $"Paie d’habitude {count} après l’échéance." : $"Usually pays {count} after the due date.",
        };
    }

    private static string DayWord(int days, bool french) => french ? (days < 2 ? "jour" : "jours") : days == 1 ? "day" : "days";

    private static string PointsOf(RiskPart part, TextCulture culture, bool french) =>
        $" ({culture.Number(part.Points)} {(french ? "sur" : "of")} {culture.Number(part.Weight)})";
}
