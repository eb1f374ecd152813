using System;

namespace Relance.Domain;

/// <summary>The cause of a dispute as the debtor is told it: without taking sides.</summary>
public static class DisputeWords
{
    /// <param name="culture">French, or English for any other.</param>
    public static string Of(DisputeCause cause, TextCulture culture)
    {
        var french = Guard.NotNull(culture, nameof(culture)).Language == "fr";
        return cause switch
        {
            DisputeCause.Price => french ? "prix facturé" : "price charged",
            DisputeCause.Quantity => french ? "quantité facturée" : "quantity charged",
            DisputeCause.Quality => french ? "qualité de la prestation ou du produit" : "quality of the goods or services",
            DisputeCause.Delivery => french ? "livraison" : "delivery",
            DisputeCause.Duplicate => french ? "facture en double" : "invoice sent twice",
            DisputeCause.MissingOrderNumber => french ? "numéro de commande absent" : "order number missing",
            DisputeCause.InvoiceError => french ? "erreur sur la facture" : "error on the invoice",
            DisputeCause.AlreadyPaid => french ? "paiement déjà effectué" : "payment already made",
            DisputeCause.Other => french ? "autre motif" : "other reason",
            _ => throw new ArgumentOutOfRangeException(nameof(cause), cause, "A cause without words for the debtor."),
        };
    }
}
