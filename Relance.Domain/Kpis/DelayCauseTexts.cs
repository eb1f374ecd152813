namespace Relance.Domain;

/// <summary>The causes of delay in words, as they stand in a table.</summary>
public static class DelayCauseTexts
{
    private static readonly CodedTexts<DelayCause> Texts = new(new()
    {
        [DelayCause.Dispute] = new("Dispute", "Litige"),
        [DelayCause.InvoiceNotDelivered] = new("Invoice did not reach the debtor", "Facture non parvenue au débiteur"),
        [DelayCause.LateIssue] = new("Invoice issued late", "Facture émise tardivement"),
        [DelayCause.MissingOrderNumber] = new("Order number missing", "Numéro de commande absent"),
        [DelayCause.PartPayment] = new("Paid in part only", "Paiement partiel"),
        [DelayCause.ShortSlip] = new("Slip of a few days", "Décalage de quelques jours"),
        [DelayCause.PayerHabit] = new("Habit of the debtor", "Habitude du débiteur"),
        [DelayCause.Exception] = new("Unusual for this debtor", "Inhabituel pour ce débiteur"),
    });

    public static string NameOf(DelayCause cause, TextCulture culture) => Texts.Of(cause, culture);
}
