namespace Relance.Domain;

/// <summary>Where an invoice stands before its limitation, in words.</summary>
public static class LimitationTexts
{
    /// <summary>A whole sentence.</summary>
    /// <param name="culture">French, or English for any other.</param>
    public static string Of(LimitationMark mark, TextCulture culture)
    {
        var isFrench = Guard.NotNull(culture, nameof(culture)).Language == "fr";
        if (Guard.NotNull(mark, nameof(mark)).LastDay is not { } last)
        {
            return isFrench ? FrenchTypography.Of("Prescription : elle ne court pas, une instance est en cours.") : "Limitation: it does not run, a court case is pending.";
        }

        var day = culture.LongDate(last);
        return (mark.State, isFrench) switch
        {
            (LimitationState.Passed, true) => FrenchTypography.Of($"Prescription : elle est acquise, le dernier jour pour agir était le {day}."),
            (LimitationState.Passed, false) => $"Limitation: it has passed, the last day to claim was {day}.",
            (LimitationState.Near, true) => FrenchTypography.Of($"Prescription : dernier jour pour agir le {day} ; l’échéance est proche."),
            (LimitationState.Near, false) => $"Limitation: last day to claim {day}; it is near.",
            (_, true) => FrenchTypography.Of($"Prescription : dernier jour pour agir le {day}."),
            (_, false) => $"Limitation: last day to claim {day}.",
        };
    }
}
