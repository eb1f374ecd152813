using System.Collections.Generic;

namespace Relance.Domain;

/// <summary>What can be wrong with a published rate.</summary>
internal static class RateFailures
{
    public static Dictionary<string, (string English, string French)> Texts { get; } = new()
    {
        ["RAT001"] = ("Name the series of the rate, such as ECB-MRO.", "Indiquez la série du taux, par exemple ECB-MRO."),
        ["RAT002"] = (
            "A rate holds for a half-year: it starts on 1 January or 1 July.",
            "Un taux vaut pour un semestre : il commence le 1er janvier ou le 1er juillet."),
        ["RAT003"] = ("Say where the rate was published: a rate without a source is not used.", "Indiquez où le taux a été publié : un taux sans source n’est pas utilisé."),
        ["RAT004"] = (
            "A rate that was not found has no percentage, and any other has one.",
            "Un taux introuvable n’a pas de pourcentage ; tout autre taux en a un."),
    };
}
