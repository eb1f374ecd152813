using System;

namespace Relance.Domain;

/// <summary>The words for the values of our own lists, as they stand inside a sentence.</summary>
internal static class Words
{
    /// <summary>Stands after "by" and "par".</summary>
    public static string Of(Channel channel, bool french) => channel switch
    {
        Channel.Email => french ? "e-mail" : "e-mail",
        Channel.Letter => french ? "courrier" : "letter",
        Channel.PhoneCall => french ? "téléphone" : "phone",
        Channel.RegisteredLetter => french ? "lettre recommandée" : "registered letter",
        Channel.Sms => french ? "SMS" : "text message",
        _ => french ? "tâche interne" : "internal task",
    };

    public static string Of(DisputeCause cause, bool french) => cause switch
    {
        DisputeCause.Price => french ? "prix erroné" : "wrong price",
        DisputeCause.Quantity => french ? "quantité erronée" : "wrong quantity",
        DisputeCause.Quality => french ? "défaut de qualité" : "poor quality",
        DisputeCause.Delivery => french ? "problème de livraison" : "delivery problem",
        DisputeCause.Duplicate => french ? "facture en double" : "invoiced twice",
        DisputeCause.MissingOrderNumber => french ? "numéro de commande absent" : "order number missing",
        DisputeCause.InvoiceError => french ? "erreur de facturation" : "error on the invoice",
        DisputeCause.AlreadyPaid => french ? "déjà payé selon le débiteur" : "already paid, says the debtor",
        _ => french ? "autre motif" : "other cause",
    };

    /// <summary>With its article.</summary>
    public static string Of(InvoiceKind kind, bool french) => kind switch
    {
        InvoiceKind.CreditNote => french ? "un avoir" : "a credit note",
        InvoiceKind.SelfBilled => french ? "une facture établie par le débiteur (autofacturation)" : "an invoice made out by the debtor (self-billing)",
        InvoiceKind.Proforma => french ? "une facture pro forma" : "a pro forma invoice",
        _ => french ? "cette pièce" : "this document",
    };

    public static string Of(HoldCauseKind kind, bool french) => kind switch
    {
        HoldCauseKind.OverdueAmount => french ? "montant échu" : "overdue amount",
        HoldCauseKind.DaysLate => french ? "jours de retard" : "days late",
        HoldCauseKind.Exposure => french ? "encours au-delà de la limite" : "exposure above the limit",
        HoldCauseKind.BrokenPromises => french ? "promesses non tenues" : "broken promises",
        HoldCauseKind.StepEffect => french ? "étape du scénario" : "step of the scenario",
        HoldCauseKind.ExternalAlert => french ? "alerte externe" : "external alert",
        _ => french ? "décision d’une personne" : "decision of a person",
    };

    public static string Of(OwnerSide side, bool french) => side == OwnerSide.Sales
        ? french ? "le commercial" : "sales"
        : french ? "la comptabilité" : "accounting";

    /// <summary>What an e-invoice status means for the buyer's side; null = nothing worth a word.</summary>
    public static string? Of(EInvoiceEffect effect, bool french) => effect switch
    {
        EInvoiceEffect.NotReceived => french ? "le débiteur n’a pas reçu la facture" : "the debtor has not received the invoice",
        EInvoiceEffect.Refused => french ? "le débiteur a refusé la facture" : "the debtor refused the invoice",
        EInvoiceEffect.Disputed => french ? "le débiteur conteste la facture" : "the debtor disputes the invoice",
        EInvoiceEffect.Suspended => french ? "le débiteur attend un complément" : "the debtor waits for something that is missing",
        EInvoiceEffect.PaymentAnnounced => french ? "le débiteur annonce le paiement" : "the debtor says that the payment is on its way",
        EInvoiceEffect.Collected => french ? "le paiement est déclaré encaissé" : "the payment was declared as received",
        EInvoiceEffect.Cancelled => french ? "la facture a été annulée" : "the invoice was withdrawn",
        EInvoiceEffect.Factored => french ? "la créance est cédée à un factor" : "the receivable was sold to a factor",
        _ => null,
    };

    public static TValue? Read<TValue>(string? text) where TValue : struct, Enum =>
        Enum.TryParse<TValue>(text, out var value) && Enum.IsDefined(typeof(TValue), value) ? value : null;
}
