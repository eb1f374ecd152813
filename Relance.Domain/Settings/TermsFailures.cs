using System.Collections.Generic;

namespace Relance.Domain;

/// <summary>What can be wrong with payment terms. TRM004 and later are about the row of the host.</summary>
internal static class TermsFailures
{
    public static Dictionary<string, (string English, string French)> Texts { get; } = new()
    {
        [PaymentTermsValidator.RemainderMissing] = (
            "One part must take the remainder, so that the parts add up to the invoice.",
            "Une partie doit prendre le reste, pour que les parties totalisent la facture."),
        [PaymentTermsValidator.RemainderTwice] = ("Only one part can take the remainder.", "Une seule partie peut prendre le reste."),
        [PaymentTermsValidator.PercentageTooHigh] = (
            "The percentages leave nothing for the remainder.",
            "Les pourcentages ne laissent rien pour le reste."),
        [PaymentTermsValidator.PartsUnreadable] = (
            "The part payments cannot be read: a list of parts, each with percent, amount or remainder and its moves, each move saying one thing.",
            "Les fractions de paiement sont illisibles : une liste de parties, chacune avec percent, amount ou remainder et ses mouvements, chaque mouvement disant une seule chose."),
        [PaymentTermsValidator.DiscountIncomplete] = (
            "A discount for early payment needs its percentage and its days, both or neither.",
            "Un escompte demande son pourcentage et son nombre de jours, les deux ou aucun."),
    };
}
