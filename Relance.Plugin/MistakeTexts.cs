using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using Relance.Domain;

namespace Relance.Plugin;

/// <summary>Mistakes in words: what is wrong and what to do about it. One table, two languages.</summary>
public static class MistakeTexts
{
    private static readonly Dictionary<MistakeCode, Sentence> Texts = new()
    {
        [MistakeCode.InvalidEntry] = new(
            "This cannot be saved:",
            "Enregistrement impossible\u00A0:"),
        [MistakeCode.NoPolicy] = new(
            "Relance has no policy yet. An administrator has to create the policy row first.",
            "Relance n’a pas encore de politique. Un administrateur doit d’abord créer la politique de relance."),
        [MistakeCode.UnknownTimeZone] = new(
            "The time zone “{0}” of the policy is not known. Write one such as “Europe/Paris” or “Romance Standard Time”.",
            "Le fuseau horaire «\u00A0{0}\u00A0» de la politique est inconnu. Indiquez par exemple «\u00A0Europe/Paris\u00A0» ou «\u00A0Romance Standard Time\u00A0»."),
        [MistakeCode.MissingParameter] = new(
            "The parameter {0} is missing.",
            "Le paramètre {0} est absent."),
        [MistakeCode.InvalidParameter] = new(
            "The parameter {0} cannot be read. Check its form in the documentation of the API.",
            "Le paramètre {0} est illisible. Vérifiez sa forme dans la documentation de l’API."),
        [MistakeCode.RowNotFound] = new(
            "The row of the table {0} does not exist any more. Refresh the page.",
            "La ligne de la table {0} n’existe plus. Actualisez la page."),
        [MistakeCode.NoDebtor] = new(
            "The customer of this invoice is a person without an account. Give the person an account, or bill the account.",
            "Le client de cette facture est une personne sans compte. Rattachez-la à un compte, ou facturez le compte."),
        [MistakeCode.ReminderNotProposed] = new(
            "Only a proposed reminder can be approved or rejected; this one is in the state {0}.",
            "Seule une relance proposée peut être approuvée ou rejetée\u00A0; celle-ci est à l’état {0}."),
        [MistakeCode.NoHold] = new(
            "This account is not on hold.",
            "Ce compte n’est pas bloqué."),
        [MistakeCode.DisputeNotOpen] = new(
            "The dispute {0} is not open any more. Open a new one if there is something new.",
            "Le litige {0} n’est plus ouvert. Ouvrez-en un autre s’il y a du nouveau."),
        [MistakeCode.PauseOver] = new(
            "The pause {0} is already over.",
            "La pause {0} est déjà terminée."),
        [MistakeCode.ReasonRequired] = new(
            "Say why: others will read it later.",
            "Indiquez le motif\u00A0: d’autres le liront plus tard."),
        [MistakeCode.SeveralCurrencies] = new(
            "A promise is in one currency. Record one promise for each currency.",
            "Une promesse porte sur une seule devise. Enregistrez une promesse par devise."),
        [MistakeCode.InvoiceOfOther] = new(
            "The invoice {0} is not an open invoice of this debtor. Take it out of the list.",
            "La facture {0} n’est pas une facture ouverte de ce débiteur. Retirez-la de la liste."),
        [MistakeCode.NothingOpen] = new(
            "This debtor has no open invoice: there is nothing to promise.",
            "Ce débiteur n’a aucune facture ouverte\u00A0: il n’y a rien à promettre."),
        [MistakeCode.CurrencyDiffers] = new(
            "The invoice is in {0}; currencies are never added. Record the amount in {0}.",
            "La facture est en {0} ; on n’additionne pas des devises. Saisissez le montant en {0}."),
        [MistakeCode.PromiseNotOpen] = new(
            "The promise {0} is not open any more.",
            "La promesse {0} n’est plus en cours."),
        [MistakeCode.PlanOver] = new(
            "The payment plan {0} is not in a state in which this can be done. Refresh the page, or propose a new plan.",
            "L’état de l’échéancier {0} ne le permet pas. Actualisez la page, ou proposez un nouvel échéancier."),
        [MistakeCode.InvoiceInPlan] = new(
            "The invoice {0} is covered by the payment plan {1} already. Reschedule that plan, or take the invoice out of the list.",
            "La facture {0} est déjà couverte par l’échéancier {1}. Rééchelonnez-le, ou retirez la facture de la liste."),
        [MistakeCode.OneWayToCut] = new(
            "Give either the number of instalments, or their amount, or the instalments one by one.",
            "Indiquez soit le nombre d’échéances, soit leur montant, soit les échéances une à une."),
        [MistakeCode.CannotBeCut] = new(
            "{0} {1} cannot be paid in such instalments. Each must be above zero, and there can be 520 of them at most.",
            "{0} {1} ne peuvent pas être réglés en de telles échéances. Chacune doit être supérieure à zéro, dans la limite de 520 échéances."),
        [MistakeCode.PlanFrozen] = new(
            "The payment plan {0} is no longer a proposal: its instalments and invoices cannot be changed. Reschedule it instead.",
            "L’échéancier {0} n’est plus une proposition\u00A0: ses échéances et ses factures ne peuvent plus être modifiées. Rééchelonnez-le."),
        [MistakeCode.PlanBeginsAsProposal] = new(
            "A payment plan begins as a proposal. Save it with its instalments and invoices, then accept it.",
            "Un échéancier commence à l’état de proposition. Enregistrez-le avec ses échéances et ses factures, puis acceptez-le."),
        [MistakeCode.PlanStateRefused] = new(
            "The payment plan {0} cannot go to this state from the one in which it is.",
            "L’échéancier {0} ne peut pas passer de son état actuel à celui-ci."),
        [MistakeCode.VersionPublished] = new(
            "The version {0} is published and cannot be changed. Create a new version; those under way finish on the old one.",
            "La version {0} est publiée et ne peut plus être modifiée. Créez une nouvelle version\u00A0; les dossiers en cours finiront sur l’ancienne."),
        [MistakeCode.VersionNotDraft] = new(
            "The version {0} is not a draft and cannot be deleted. Retire it instead.",
            "La version {0} n’est pas un brouillon et ne peut pas être supprimée. Retirez-la du service."),
        [MistakeCode.VersionRetired] = new(
            "The version {0} is retired and cannot come back. Create a new version.",
            "La version {0} est retirée et ne peut pas être remise en service. Créez une nouvelle version."),
        [MistakeCode.TextUnsound] = new(
            "This text cannot be used:\n{0}",
            "Ce texte ne peut pas être utilisé\u00A0:\n{0}"),
        [MistakeCode.PolicyExists] = new(
            "There is a policy already; there can only be one. Change that one.",
            "Il existe déjà une politique, et il ne peut y en avoir qu’une. Modifiez celle-ci."),
        [MistakeCode.ReminderStateByHand] = new(
            "The state of a reminder is not set by hand. Approve or reject it, or complete the e-mail, call or letter that carries it.",
            "L’état d’une relance ne se modifie pas à la main. Approuvez-la ou rejetez-la, ou terminez l’e-mail, l’appel ou le courrier qui la porte."),
        [MistakeCode.PromiseFrozen] = new(
            "The promise {0} is not open any more: what was promised stays as it was given. Record a new promise.",
            "La promesse {0} n’est plus ouverte\u00A0: ce qui a été promis reste tel quel. Enregistrez une nouvelle promesse."),
        [MistakeCode.HoldByHand] = new(
            "The state, the debtor and the days of a hold are not set by hand. Use Release Hold, which looks for other causes first.",
            "L’état, le débiteur et les dates d’un blocage ne se modifient pas à la main. Utilisez «\u00A0Lever le blocage\u00A0», qui vérifie d’abord les autres causes."),
        [MistakeCode.HoldCauseByHand] = new(
            "The causes of a hold are found by the rules. A hold of your own is placed with its reason.",
            "Les causes d’un blocage sont établies par les règles. Pour bloquer vous-même un compte, posez un blocage avec son motif."),
        [MistakeCode.HoldExists] = new(
            "This account is on hold already. The command Place Hold of the account makes that hold stay until you release it.",
            "Ce compte est déjà bloqué. La commande «\u00A0Bloquer\u00A0» du compte maintient ce blocage jusqu’à ce que vous le leviez."),
        [MistakeCode.ClaimByHand] = new(
            "Claims are reckoned, not entered. Accrue them, or waive, reinstate or reverse them with the commands of the claim.",
            "Une créance accessoire est calculée, jamais saisie. Constatez-la, ou utilisez les commandes pour l’abandonner, la rétablir ou l’annuler."),
        [MistakeCode.CaseInvoicesFixed] = new(
            "The invoices of the case {0} are those that were handed over with it. Hand a further invoice over as a case of its own.",
            "Les factures du dossier {0} sont celles qui ont été transmises avec lui. Transmettez toute autre facture dans un nouveau dossier."),
        [MistakeCode.VersionBeginsAsDraft] = new(
            "A version begins as a draft. Save it, add its steps, then publish it.",
            "Une version commence à l’état de brouillon. Enregistrez-la, ajoutez ses étapes, puis publiez-la."),
        [MistakeCode.Refused] = new(
            "This cannot be done.",
            "Ce n’est pas possible."),
        [MistakeCode.NoticeIncomplete] = new(
            "The formal notice cannot leave before it is complete:",
            "La mise en demeure ne peut pas partir avant d’être complète\u00A0:"),
        [MistakeCode.MandateIncomplete] = new(
            "The case cannot be handed over before it is complete:",
            "Le dossier ne peut pas être transmis avant d’être complet\u00A0:"),
        [MistakeCode.NoOpenInvoice] = new(
            "This debtor has no open invoice.",
            "Ce débiteur n’a aucune facture ouverte."),
        [MistakeCode.CurrenciesToSplit] = new(
            "These invoices are in several currencies, which are never added. Name the invoices of one currency.",
            "Ces factures sont en plusieurs devises, qui ne s’additionnent pas. Indiquez les factures d’une seule devise."),
        [MistakeCode.DayInFuture] = new(
            "{0} lies ahead. Enter it when it has happened.",
            "Le {0} est à venir. Saisissez-le une fois l’acte accompli."),
        [MistakeCode.HandOverByApi] = new(
            "A case comes with its invoices. Use the command “Hand over” of the account.",
            "Un dossier comporte ses factures. Utilisez la commande «\u00A0Transmettre\u00A0» du compte."),
        [MistakeCode.Fixed] = new(
            "{0} cannot be changed afterwards. Delete the row or end the case, and enter it anew.",
            "{0} ne peut plus être modifié. Supprimez la ligne ou terminez le dossier, puis saisissez-le à nouveau."),
        [MistakeCode.AlreadyWithAgency] = new(
            "The invoice {0} is already in the case {1}. Recall that case first.",
            "La facture {0} figure déjà dans le dossier {1}. Rappelez d’abord ce dossier."),
        [MistakeCode.EvidenceTooLarge] = new(
            "The evidence file has {0} MB; an answer can carry {1} MB. Name fewer invoices, in several files.",
            "Le dossier de preuves pèse {0} Mo\u00A0; une réponse peut en porter {1}. Indiquez moins de factures, en plusieurs dossiers."),
        [MistakeCode.ClaimNeedsPayment] = new(
            "Only a payment can be for a claim, neither a credit note nor a write-off.",
            "Seul un paiement peut régler une créance accessoire, ni un avoir ni un passage en perte."),
        [MistakeCode.ClaimOfOther] = new(
            "The claim belongs to the invoice {0}. Record the payment for that invoice.",
            "La créance accessoire relève de la facture {0}. Enregistrez le règlement sur cette facture."),
        [MistakeCode.VersionIsNoDraft] = new(
            "The version {0} is not a draft. Copy it, change the copy, and publish that.",
            "La version {0} n’est pas un brouillon. Copiez-la, modifiez la copie, puis publiez celle-ci."),
        [MistakeCode.VersionNotNewest] = new(
            "The version {0} is not the newest of its scenario. Publish the newest one, or copy this one again.",
            "La version {0} n’est pas la plus récente de son scénario. Publiez la plus récente, ou copiez de nouveau celle-ci."),
        [MistakeCode.NobodyToWriteTo] = new(
            "Nobody at {0} can be written to: there is no e-mail or postal address, or it may not be used. Complete the contact, or go on without a message.",
            "Personne ne peut être joint par écrit chez {0}\u00A0: l’adresse électronique ou postale manque, ou ne doit pas être utilisée. Complétez le contact, ou poursuivez sans message."),
        [MistakeCode.CannotBeWorded] = new(
            "The message cannot be written; an administrator has to complete the texts first, or go on without a message:\n{0}",
            "Le message ne peut pas être rédigé. Un administrateur doit d’abord compléter les textes\u00A0; sinon, poursuivez sans message. Détail\u00A0:\n{0}"),
        [MistakeCode.OrderRefused] = new(
            "This customer is on credit hold ({0}, since {1}): {2}. Ask the collector, or have the hold released first.",
            "Ce client est bloqué ({0}, depuis le {1})\u00A0: {2}. Adressez-vous au chargé de recouvrement, ou faites d’abord lever le blocage."),
        [MistakeCode.OrderWarned] = new(
            "Customer on credit hold ({0}, since {1}): {2}",
            "Client bloqué ({0}, depuis le {1}) : {2}"),
    };

    /// <summary>The same in every language, for support: "RL-104".</summary>
    public static string CodeText(MistakeCode code) => "RL-" + ((int)code).ToString(CultureInfo.InvariantCulture);

    /// <summary>The sentence with the places of its arguments, <c>{0}</c> and so on; for documents.</summary>
    /// <param name="culture">French, or English for any other.</param>
    public static string Pattern(MistakeCode code, TextCulture culture) => culture.Language == "fr" ? Texts[code].French : Texts[code].English;

    /// <param name="culture">French, or English for any other.</param>
    public static string Of(UserMistake mistake, TextCulture culture)
    {
        var arguments = mistake.Arguments.Select(argument => argument is LocalDate day ? culture.LongDate(day) : argument).ToArray();
        var text = string.Format(CultureInfo.InvariantCulture, Pattern(mistake.Code, culture), arguments);
        var failures = mistake.Failures.Select(failure => $"\n- {SettingFailureTexts.Of(failure, culture)} ({failure.Code})");
        text = mistake.Refusal is { } refusal ? RefusalTexts.Of(refusal, culture) : text;
        text += mistake.Say is { } say ? string.Concat(say(culture).Select(line => $"\n- {line}")) : "";
        return $"{text}{string.Concat(failures)} [{CodeText(mistake.Code)}]";
    }

    // Not a tuple: on .NET Framework 4.6.2 that would be one more assembly, in a version that the sandbox does not have.
    private sealed record Sentence(string English, string French);
}
