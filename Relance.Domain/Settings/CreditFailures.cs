using System.Collections.Generic;

namespace Relance.Domain;

/// <summary>What can be wrong with limit alerts and temporary limits.</summary>
internal static class CreditFailures
{
    public static Dictionary<string, (string English, string French)> Texts { get; } = new()
    {
        ["LIM001"] = ("“{0}” is no percentage for a limit alert: give whole numbers from 1 to 1000, separated by commas.", "« {0} » n’est pas un pourcentage d’alerte : indiquez des nombres entiers de 1 à 1000, séparés par des virgules."),
        ["TMP001"] = ("The last day of the temporary limit lies before its first day.", "Le dernier jour de la limite temporaire précède le premier."),
        ["TMP002"] = ("A credit limit cannot be negative; 0 means that nothing is sold on credit.", "Une limite de crédit ne peut pas être négative ; 0 signifie qu’aucun crédit n’est accordé."),
        ["TMP003"] = ("Say why the temporary limit is granted.", "Indiquez pourquoi la limite temporaire est accordée."),
    };
}
