namespace Relance.Domain;

/// <summary>What an invoice lacks, in words that say what to do.</summary>
public static class ReadinessTexts
{
    private static readonly CodedTexts<ReadinessCode> Texts = new(new()
    {
        [ReadinessCode.LateIssue] = new(
            "Issued {days} after delivery[ of {on}]; issue invoices within {ofdays}.",
            "Émise {days} après la livraison[ du {on}] ; facturez dans un délai de {ofdays}."),
        [ReadinessCode.MissingOrderNumber] = new(
            "This debtor asks for an order number: add it before sending.",
            "Ce débiteur exige un numéro de commande : ajoutez-le avant l’envoi."),
        [ReadinessCode.MissingBillingContact] = new(
            "No billing contact with a usable address: ask the debtor for one.",
            "Aucun contact de facturation joignable : demandez-en un au débiteur."),
        [ReadinessCode.DueBeyondLegalCeiling] = new(
            "Due after the legal ceiling of {on}[ ({detail})]: set an earlier due date.",
            "Échéance au-delà du plafond légal du {on}[ ({detail})] : avancez l’échéance."),
        [ReadinessCode.DueNeedsWrittenTerms] = new(
            "Due after {on}: lawful only as “45 days end of month” written in the contract[ ({detail})].",
            "Échéance après le {on} : licite seulement si le contrat prévoit « 45 jours fin de mois »[ ({detail})]."),
        [ReadinessCode.NoBankDetails] = new(
            "No way to pay is given: add bank details or a payment link.",
            "Aucun moyen de payer n’est indiqué : ajoutez des coordonnées bancaires ou un lien de paiement."),
        [ReadinessCode.EInvoiceNotDelivered] = new(
            "The e-invoice did not reach the debtor[ (status {detail})]: correct it and send it again.",
            "La facture électronique n’est pas parvenue au débiteur[ (statut {detail})] : corrigez-la et renvoyez-la."),
        [ReadinessCode.EInvoiceWithoutStatus] = new(
            "No e-invoice status for {days}: check with the platform that it was deposited.",
            "Aucun statut de facture électronique depuis {days} : vérifiez le dépôt auprès de la plateforme."),
        [ReadinessCode.DueBeforeIssue] = new(
            "Due on {on}, before it was issued: correct the due date.",
            "Échéance au {on}, antérieure à l’émission : corrigez l’échéance."),
    });

    public static string Of(CodedReason<ReadinessCode> finding, TextCulture culture) => Texts.Of(finding, culture);
}
