using System;
using System.Collections.Generic;

namespace Relance.Domain;

/// <summary>What can be wrong with settings that are right one by one. CFG0 are errors, CFG1 are warnings. {0} is the row in question.</summary>
internal static class ConfigurationFailures
{
    private const string WarningPrefix = "CFG1";

    public static Dictionary<string, (string English, string French)> Texts { get; } = new()
    {
        ["CFG001"] = ("Step {0}: there is no text “{1}” for the channel {2} in the language “{3}”.", "Étape {0} : il n’existe pas de texte « {1} » pour le canal {2} dans la langue « {3} »."),
        ["CFG002"] = ("Text {0} cannot be used because of line {1}, column {2}; save it to read why.", "Le texte {0} est inutilisable à cause de la ligne {1}, colonne {2} ; enregistrez-le pour en lire la raison."),
        ["CFG003"] = ("Text {0} names no amount.", "Le texte {0} n’indique aucun montant."),
        ["CFG004"] = ("Text {0} names no due date.", "Le texte {0} n’indique aucune échéance."),
        ["CFG005"] = ("Text {0} contains active content ({1}), which mail readers block.", "Le texte {0} contient un élément actif ({1}) que les messageries bloquent."),
        ["CFG006"] = ("Text {0} fetches something from elsewhere ({1}); put it into the text.", "Le texte {0} charge un élément externe ({1}) ; intégrez-le au texte."),
        ["CFG007"] = ("Version {0}: no day is both worked and allowed for sending, so nothing is ever sent.", "Version {0} : aucun jour n’est à la fois ouvré et autorisé pour l’envoi ; rien ne partira jamais."),
        ["CFG008"] = ("Segment “{0}” can never match: “{1}” takes all of its debtors first.", "Le segment « {0} » ne peut jamais s’appliquer : « {1} » prend d’abord tous ses débiteurs."),
        ["CFG009"] = ("Debtors with open invoices who follow no scenario: {0}.", "Débiteurs ayant des factures ouvertes et ne suivant aucun scénario : {0}."),
        ["CFG010"] = ("Step {0}: it claims the compensation between professionals from the consumers of segment “{1}”.", "Étape {0} : elle réclame l’indemnité entre professionnels aux particuliers du segment « {1} »."),
        ["CFG011"] = ("Step {0}: a formal notice needs the creditor’s address in the policy.", "Étape {0} : une mise en demeure exige l’adresse du créancier dans la politique."),
        ["CFG101"] = ("Step {0}: debtors who read “{3}” get the text “{1}” for the channel {2} in “{4}”.", "Étape {0} : les débiteurs de langue « {3} » reçoivent le texte « {1} » pour le canal {2} en « {4} »."),
        ["CFG102"] = ("Text {0} names nobody to answer.", "Le texte {0} ne nomme aucun interlocuteur."),
        ["CFG103"] = ("Text {0} names no way to pay.", "Le texte {0} n’indique aucun moyen de paiement."),
        ["CFG104"] = ("Text {0}: the field {1} can be missing; put it between “if” marks.", "Texte {0} : le champ {1} peut manquer ; placez-le dans une condition « if »."),
        ["CFG105"] = ("Step {0}: it claims the compensation between professionals, and segment “{1}” may hold consumers; it is not claimed from them.", "Étape {0} : elle réclame l’indemnité entre professionnels, et le segment « {1} » peut contenir des particuliers ; elle ne leur est pas réclamée."),
        ["CFG106"] = ("Step {0}: it puts the debtor on hold without anybody’s approval.", "Étape {0} : elle bloque le débiteur sans l’approbation de personne."),
        ["CFG107"] = ("Step {0}: its minimum amount ({1}) has no effect below that of the scenario or the policy ({2}).", "Étape {0} : son montant minimal ({1}) est sans effet sous celui du scénario ou de la politique ({2})."),
        ["CFG108"] = ("Step {0}: it is planned {1} days after the step before it, but the minimum gap is {2} days.", "Étape {0} : elle est prévue {1} jours après l’étape précédente, mais l’écart minimal est de {2} jours."),
        ["CFG109"] = ("Step {0}: it is planned {1} days after the step before it, but {2} quiet days are kept after a message.", "Étape {0} : elle est prévue {1} jours après l’étape précédente, mais {2} jours de silence suivent chaque message."),
        ["CFG110"] = ("Step {0}: it hands over without a formal notice before it.", "Étape {0} : elle transmet au recouvrement externe sans mise en demeure préalable."),
        ["CFG111"] = ("Step {0}: without days from the due date, invoices that enter by age never enter here.", "Étape {0} : sans délai depuis l’échéance, une facture entrant selon son ancienneté n’entre jamais ici."),
        ["CFG112"] = ("Scenario “{0}” is used by no segment, debtor or invoice.", "Le scénario « {0} » n’est utilisé par aucun segment, débiteur ou facture."),
        ["CFG113"] = ("Scenario “{0}” has {1} published versions; only the newest takes new invoices.", "Le scénario « {0} » a {1} versions publiées ; seule la plus récente prend de nouvelles factures."),
        ["CFG114"] = ("The policy names no way to pay.", "La politique n’indique aucun moyen de paiement."),
        ["CFG115"] = ("The policy names no person to answer, or neither e-mail nor telephone.", "La politique ne nomme aucun interlocuteur, ou n’indique ni courriel ni téléphone."),
        ["CFG116"] = ("The policy has no calendar: every Monday to Friday is worked, holidays too.", "La politique n’a pas de calendrier : tous les jours du lundi au vendredi sont ouvrés, même fériés."),
        ["CFG117"] = ("Calendar “{0}” has no holiday.", "Le calendrier « {0} » n’a aucun jour férié."),
        ["CFG118"] = ("Step {0}: it claims interest, but no rate is published for {1}.", "Étape {0} : elle réclame des pénalités de retard, mais aucun taux n’est publié pour {1}."),
        ["CFG119"] = ("Step {0}: its minimum amount ({1}) is never reached, because segment “{2}” ends at {3}.", "Étape {0} : son montant minimal ({1}) n’est jamais atteint, car le segment « {2} » s’arrête à {3}."),
        ["CFG120"] = ("There is no text “{0}” for the channel {1} in the language “{2}”: {3}.", "Il n’existe pas de texte « {0} » pour le canal {1} dans la langue « {2} » : {4}."),
        ["CFG121"] = ("Payment terms “{0}”: an invoice of {1} would be due on {2}, after the legal ceiling of {3} ({4}).", "Conditions de règlement « {0} » : une facture du {1} viendrait à échéance le {2}, après le plafond légal du {3} ({4})."),
        ["CFG122"] = ("Payment terms “{0}” and “{1}” both stand for the account’s own choice {2}; the first one is taken.", "Les conditions de règlement « {0} » et « {1} » correspondent toutes deux au choix {2} du compte ; la première est retenue."),
        ["CFG123"] = ("Payment terms “{0}”: the discount lasts longer ({1} days) than the term itself ({2} days).", "Conditions de règlement « {0} » : l’escompte dure plus longtemps ({1} jours) que le délai lui-même ({2} jours)."),
        ["CFG124"] = ("Payment terms “{0}” have no name, so no message can state them.", "Les conditions de règlement « {0} » n’ont pas de nom : aucun message ne peut les indiquer."),
    };

    public static bool IsError(string code) => !code.StartsWith(WarningPrefix, StringComparison.Ordinal);
}
