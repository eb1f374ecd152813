using System.Collections.Generic;

namespace Relance.Domain;

/// <summary>What can be wrong with what a collector enters: promises, disputes, pauses, payments.</summary>
internal static class EntryFailures
{
    public static Dictionary<string, (string English, string French)> Texts { get; } = new()
    {
        ["PRM001"] = ("A promise needs at least one instalment.", "Une promesse comporte au moins une échéance de paiement."),
        ["PRM002"] = ("The days of the instalments must rise, without two equal ones.", "Les dates des paiements promis doivent se suivre, sans doublon."),
        ["PRM003"] = ("The amount of an instalment must be above zero.", "Le montant de chaque paiement promis doit être supérieur à zéro."),
        ["PRM004"] = ("An instalment cannot be due before the day of the promise.", "Un paiement promis ne peut pas être antérieur au jour de la promesse."),
        ["PRM005"] = ("The days of grace cannot be negative.", "Le délai de grâce ne peut pas être négatif."),
        ["PRM006"] = ("“{0}” is not a currency code of three capital letters.", "« {0} » n’est pas un code de devise à trois lettres majuscules."),
        ["PRM007"] = ("The same invoice is named twice.", "La même facture figure deux fois."),
        ["PRM008"] = ("{0} has more decimals than {1} allows.", "{0} a plus de décimales que la devise {1} n’en admet."),
        ["PLN001"] = ("A payment plan needs at least one instalment.", "Un échéancier comporte au moins une échéance."),
        ["PLN002"] = ("The days of the instalments must rise, without two equal ones.", "Les dates des échéances doivent se suivre, sans doublon."),
        ["PLN003"] = ("The amount of an instalment must be above zero.", "Le montant de chaque échéance doit être supérieur à zéro."),
        ["PLN004"] = ("An instalment cannot be due before the day on which the plan was offered.", "Une échéance ne peut pas précéder le jour où l’échéancier a été proposé."),
        ["PLN005"] = ("{0} has more decimals than {1} allows.", "{0} a plus de décimales que la devise {1} n’en admet."),
        ["PLN006"] = ("A payment plan covers at least one invoice.", "Un échéancier porte sur au moins une facture."),
        ["PLN007"] = ("The same invoice is named twice.", "La même facture figure deux fois."),
        ["PLN008"] = ("The days until default cannot be negative.", "Le nombre de jours avant défaut ne peut pas être négatif."),
        ["PLN009"] = ("The days to cure a default cannot be negative.", "Le nombre de jours de régularisation ne peut pas être négatif."),
        ["PLN010"] = ("The instalments sum to {0}, but {1} is owed: they must agree to the cent.", "Les échéances totalisent {0}, pour {1} restant dus : les deux doivent concorder au centime près."),
        ["PLN011"] = ("A plan cannot be accepted before it was offered.", "Un échéancier ne peut pas être accepté avant d’avoir été proposé."),
        ["DIS001"] = ("The disputed amount must be above zero; leave it empty for the whole invoice.", "Le montant en litige doit être supérieur à zéro ; laissez-le vide pour la facture entière."),
        ["DIS002"] = ("The deadline cannot lie before the day on which the dispute was opened.", "La date limite ne peut pas précéder l’ouverture du litige."),
        ["DIS003"] = ("A resolved dispute needs an outcome and a day.", "Un litige résolu doit avoir une issue et une date."),
        ["DIS004"] = ("A dispute cannot be resolved before it was opened.", "Un litige ne peut pas être résolu avant son ouverture."),
        ["DIS005"] = ("The accepted amount cannot be negative.", "Le montant accepté ne peut pas être négatif."),
        ["DIS006"] = ("The accepted amount is more than what is disputed ({0}).", "Le montant accepté dépasse le montant en litige ({0})."),
        ["DIS007"] = ("A split needs the accepted amount.", "Un partage exige le montant accepté."),
        ["DIS008"] = ("The days of grace cannot be negative.", "Le délai de grâce ne peut pas être négatif."),
        ["DIS009"] = ("An unfounded dispute has no accepted amount.", "Un litige infondé n’a pas de montant accepté."),
        ["DIS010"] = ("The disputed amount is more than the invoice ({0}).", "Le montant en litige dépasse celui de la facture ({0})."),
        ["PAU001"] = ("The last day of the pause lies before its first day.", "Le dernier jour de la suspension précède le premier."),
        ["PAU002"] = ("Say why there is a pause.", "Indiquez le motif de la suspension."),
        ["PAY001"] = ("The amount must be above zero.", "Le montant doit être supérieur à zéro."),
        ["PAY002"] = ("A payment cannot bounce before it was received.", "Un paiement ne peut pas être rejeté avant d’avoir été reçu."),
        ["PAY003"] = ("“{0}” is not a currency code of three capital letters.", "« {0} » n’est pas un code de devise à trois lettres majuscules."),
        ["PAY004"] = ("A payment can bounce and a write-off can be reversed; a credit note is neither.", "Un paiement peut être rejeté, un passage en perte annulé ; un avoir, ni l’un ni l’autre."),
        ["PAY005"] = ("A write-off needs the invoice that it closes.", "Un passage en perte doit désigner la facture qu’il solde."),
        ["PAY006"] = ("{0} has more decimals than {1} allows.", "{0} a plus de décimales que la devise {1} n’en admet."),
    };
}
