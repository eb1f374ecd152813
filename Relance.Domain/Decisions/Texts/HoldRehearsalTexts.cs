using System;
using System.Linq;

namespace Relance.Domain;

/// <summary>A rehearsed release in words: what would take a cause away, and what would become of the hold then.</summary>
public static class HoldRehearsalTexts
{
    public static string Of(HoldRehearsal rehearsal, TextCulture culture)
    {
        var french = Guard.NotNull(culture, nameof(culture)).Language == "fr";
        var (english, plainFrench) = WithoutText(Guard.NotNull(rehearsal, nameof(rehearsal)).Without);
        var remaining = string.Join(", ", rehearsal.Remaining.Select(kind => Words.Of(kind, french)));
        var outcome = rehearsal.IsReleased
            ? french ? "le crédit serait débloqué." : "credit would be released."
            : french ? FrenchTypography.Of($"le crédit resterait bloqué : {remaining}.") : $"credit would stay on hold: {remaining}.";
        return (french ? FrenchTypography.Of(plainFrench + " : ") : english + ": ") + outcome;
    }

    private static (string English, string French) WithoutText(HoldCauseKind kind) => kind switch
    {
        HoldCauseKind.OverdueAmount => ("With enough of the overdue amount paid", "Si une part suffisante de l’échu est réglée"),
        HoldCauseKind.DaysLate => ("With the oldest invoices paid", "Si les factures les plus anciennes sont réglées"),
        HoldCauseKind.Exposure => ("With the exposure back at the limit, or a higher limit", "Si l’encours revient à la limite, ou si celle-ci est relevée"),
        HoldCauseKind.BrokenPromises => ("With the invoices of the broken promises paid", "Si les factures des promesses non tenues sont réglées"),
        HoldCauseKind.StepEffect => ("With the invoices of the holding step paid", "Si les factures arrivées à l’étape bloquante sont réglées"),
        HoldCauseKind.ExternalAlert => ("With the external alert withdrawn", "Si l’alerte externe est levée"),
        HoldCauseKind.Manual => ("With the decision of a person taken back", "Si la décision de blocage est levée"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A cause without words."),
    };
}
