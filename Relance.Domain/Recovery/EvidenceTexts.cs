using System;

namespace Relance.Domain;

/// <summary>The chapters of an evidence file in words: the headings of its index.</summary>
public static class EvidenceTexts
{
    public static string Of(EvidenceKind kind, TextCulture culture)
    {
        var french = Guard.NotNull(culture, nameof(culture)).Language == "fr";
        return kind switch
        {
            EvidenceKind.Statement => french ? "Relevé de compte" : "Statement of account",
            EvidenceKind.Contract => french ? "Contrat, devis signé ou commande" : "Contract, signed quote or order",
            EvidenceKind.Invoice => french ? "Factures" : "Invoices",
            EvidenceKind.DeliveryProof => french ? "Preuves de livraison ou d’exécution" : "Proofs of delivery or performance",
            EvidenceKind.Message => french ? "Relances" : "Reminders",
            EvidenceKind.MessageProof => french ? "Preuves d’envoi" : "Proofs of sending",
            EvidenceKind.FormalNotice => french ? "Mise en demeure" : "Formal notice",
            EvidenceKind.FormalNoticeReceipt => french ? "Avis de réception de la mise en demeure" : "Receipt of the formal notice",
            EvidenceKind.Promise => french ? "Promesses de paiement" : "Promises to pay",
            EvidenceKind.Dispute => french ? "Litiges" : "Disputes",
            EvidenceKind.InterestStatement => french ? "Décompte des intérêts" : "Interest statement",
            EvidenceKind.ClaimStatement => french ? "Décompte des pénalités et indemnités" : "Statement of claims",
            EvidenceKind.PaymentPlan => french ? "Échéanciers" : "Payment plans",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind without words."),
        };
    }
}
