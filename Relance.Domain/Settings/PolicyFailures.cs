using System.Collections.Generic;

namespace Relance.Domain;

/// <summary>What can be wrong with the policy and the ageing buckets.</summary>
internal static class PolicyFailures
{
    public static Dictionary<string, (string English, string French)> Texts { get; } = new()
    {
        ["POL001"] = ("The quiet days cannot be negative.", "Le nombre de jours de silence ne peut pas être négatif."),
        ["POL002"] = ("The maximum of contacts must be at least 1; leave it empty for no limit.", "Le nombre maximal de contacts doit être au moins 1 ; laissez-le vide pour ne pas limiter."),
        ["POL003"] = ("The period of the contact limit must be at least 1 day.", "La période de la limite de contacts doit être d’au moins 1 jour."),
        ["POL004"] = ("The minimum per invoice cannot be negative.", "Le minimum par facture ne peut pas être négatif."),
        ["POL005"] = ("The minimum per debtor cannot be negative.", "Le minimum par débiteur ne peut pas être négatif."),
        ["POL006"] = ("The days for which the ledger counts as fresh cannot be negative.", "Le nombre de jours pendant lesquels les comptes sont réputés à jour ne peut pas être négatif."),
        ["POL007"] = ("The overdue amount for a hold must be above zero; leave it empty to switch the rule off.", "Le montant échu qui bloque le crédit doit être supérieur à zéro ; laissez-le vide pour désactiver la règle."),
        ["POL008"] = ("The days late for a hold must be at least 1; leave them empty to switch the rule off.", "Le nombre de jours de retard qui bloque le crédit doit être au moins 1 ; laissez-le vide pour désactiver la règle."),
        ["POL009"] = ("The broken promises for a hold must be at least 1; leave them empty to switch the rule off.", "Le nombre de promesses non tenues qui bloque le crédit doit être au moins 1 ; laissez-le vide pour désactiver la règle."),
        ["POL010"] = ("“{0}” is not a currency code of three capital letters.", "« {0} » n’est pas un code de devise à trois lettres majuscules."),
        ["POL011"] = ("There are no texts in the language “{0}”; choose French or English.", "Il n’existe pas de textes dans la langue « {0} » ; choisissez le français ou l’anglais."),
        ["POL012"] = ("“{0}” is no business event.", "« {0} » n’est pas un événement métier."),
        ["AGE001"] = ("“{0}” is not a whole number of days.", "« {0} » n’est pas un nombre entier de jours."),
        ["AGE002"] = ("The bounds of the ageing buckets must rise: {1} does not come after {0}.", "Les bornes des tranches d’âge doivent augmenter : {1} ne vient pas après {0}."),
        ["AGE003"] = ("Give at least one bound for the ageing buckets.", "Donnez au moins une borne pour les tranches d’âge."),
    };
}
