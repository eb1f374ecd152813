using System;
using System.Collections.Generic;

namespace Relance.Domain;

/// <summary>What is missing in a formal notice, in words that say what to do.</summary>
public static class NoticeItemTexts
{
    private static readonly Dictionary<NoticeItem, (string Code, string English, string French)> Texts = new()
    {
        [NoticeItem.Heading] = ("NOT001", "Put the words “formal notice” into the heading.", "Faites figurer les mots « mise en demeure » dans l’objet."),
        [NoticeItem.Date] = ("NOT002", "Date the notice.", "Datez la mise en demeure."),
        [NoticeItem.CreditorIdentity] = ("NOT003", "Give the creditor’s name, address and registration.", "Indiquez le nom, l’adresse et l’immatriculation du créancier."),
        [NoticeItem.DebtorIdentity] = ("NOT004", "Give the debtor’s full name and address.", "Indiquez le nom complet et l’adresse du débiteur."),
        [NoticeItem.Origin] = (
            "NOT005",
            "Give the number, the date and the contract or order of each invoice.",
            "Indiquez pour chaque facture son numéro, sa date et le contrat ou la commande d’origine."),
        [NoticeItem.DueDates] = ("NOT006", "Ask only for invoices that are overdue.", "Ne réclamez que des factures échues."),
        [NoticeItem.Breakdown] = (
            "NOT007",
            "Break the amount down; the parts must add up to what is asked.",
            "Détaillez le montant ; les éléments doivent s’additionner pour donner la somme réclamée."),
        [NoticeItem.Deadline] = ("NOT008", "Set a deadline within the permitted days.", "Fixez un délai de paiement dans les limites admises."),
        [NoticeItem.PaymentMeans] = ("NOT009", "Say how to pay.", "Indiquez comment payer."),
        [NoticeItem.InterestAndCosts] = ("NOT010", "State the interest and its rate.", "Mentionnez les intérêts et leur taux."),
        [NoticeItem.Consequence] = ("NOT011", "Say what follows if nothing is paid.", "Indiquez les suites en l’absence de paiement."),
        [NoticeItem.PossibleActionsOnly] = ("NOT012", "Do not announce an action that is not possible.", "N’annoncez pas d’action impossible à engager."),
        [NoticeItem.Signatory] = ("NOT013", "Name the person who signs, in the policy (field “Signatory”).", "Indiquez le signataire dans la politique (champ « Signataire »)."),
        [NoticeItem.NothingInDispute] = ("NOT014", "Leave out what is in dispute.", "Retirez les sommes en litige."),
        [NoticeItem.PaymentsDeducted] = ("NOT015", "Ask for no more than what is still open.", "Ne réclamez pas plus que le reste dû."),
        [NoticeItem.LimitationNotPassed] = ("NOT016", "Leave out what can no longer be claimed (limitation).", "Retirez les créances prescrites."),
        [NoticeItem.AddressForDelivery] = ("NOT017", "Give the address for the delivery.", "Indiquez l’adresse d’envoi."),
        [NoticeItem.Consent] = (
            "NOT018",
            "An electronic registered letter to a private person needs prior consent; without it, send it on paper.",
            "Une lettre recommandée électronique à un particulier exige son accord préalable ; à défaut, envoyez-la sur papier."),
        [NoticeItem.NoChargesToConsumer] = (
            "NOT019",
            "Ask a consumer for no fixed compensation and no collection costs.",
            "Ne réclamez à un consommateur ni indemnité forfaitaire ni frais de recouvrement."),
        [NoticeItem.Mediator] = ("NOT020", "Name the consumer mediator, in the policy (field “Consumer Mediator”).", "Indiquez le médiateur de la consommation dans la politique (champ « Médiateur de la consommation »)."),
        [NoticeItem.PublicReference] = (
            "NOT021",
            "Give the public order number and the proof of deposit.",
            "Indiquez le numéro d’engagement et la preuve de dépôt sur le portail."),
        [NoticeItem.CompanyNumber] = ("NOT022", "Give the creditor’s company number.", "Indiquez le numéro d’entreprise du créancier."),
        [NoticeItem.Product] = ("NOT023", "Say what was sold.", "Décrivez le produit ou le service vendu."),
    };

    /// <summary>Stable, three letters and three digits.</summary>
    public static string Code(NoticeItem item) => Texts[item].Code;

    /// <param name="culture">French, or English for any other.</param>
    public static string Of(NoticeItem item, TextCulture culture) =>
        Guard.NotNull(culture, nameof(culture)).Language == "fr" ? FrenchTypography.Of(Texts[item].French) : Texts[item].English;

    /// <summary>What a notice does once it counts.</summary>
    public static string Of(NoticeEffect effect, TextCulture culture)
    {
        var french = Guard.NotNull(culture, nameof(culture)).Language == "fr";
        return effect switch
        {
            NoticeEffect.StartsInterest => french ? "fait courir les intérêts au taux légal" : "starts interest at the legal rate",
            NoticeEffect.MakesPenaltyClauseDue => french ? "rend la clause pénale exigible" : "makes a penalty clause due",
            NoticeEffect.ProvesBadFaith => french ? "établit la mauvaise foi en cas d’inaction" : "is evidence of bad faith if nothing follows",
            NoticeEffect.StartsDeadline => french ? "ouvre le délai de paiement" : "opens the time to pay",
            NoticeEffect.DoesNotInterruptLimitation => french ? "n’interrompt pas la prescription" : "does not interrupt limitation",
            NoticeEffect.InterruptsLimitation => french ? "interrompt la prescription quadriennale" : "interrupts the four-year limitation",
            _ => throw new ArgumentOutOfRangeException(nameof(effect), effect, "An effect without words."),
        };
    }
}
