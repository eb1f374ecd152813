using System;

namespace Relance.Domain;

/// <summary>The values of our own lists in an evidence file, in the words of the app: a test compares them with the labels of the choices.</summary>
public static class EvidenceWords
{
    public static string Of(PaymentKind kind, TextCulture culture) => kind switch
    {
        PaymentKind.Payment => In(culture, "Payment", "Règlement"),
        PaymentKind.CreditNote => In(culture, "Credit note", "Avoir"),
        PaymentKind.WriteOff => In(culture, "Write-off", "Passage en perte"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind without words."),
    };

    public static string Of(ReminderState state, TextCulture culture) => state switch
    {
        ReminderState.Proposed => In(culture, "Proposed", "Proposée"),
        ReminderState.Approved => In(culture, "Approved", "Approuvée"),
        ReminderState.Issued => In(culture, "Issued", "Émise"),
        ReminderState.Delivered => In(culture, "Delivered", "Remise"),
        ReminderState.Failed => In(culture, "Failed", "Échouée"),
        ReminderState.Rejected => In(culture, "Rejected", "Rejetée"),
        ReminderState.Cancelled => In(culture, "Cancelled", "Annulée"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "A state without words."),
    };

    public static string Of(PromiseState state, TextCulture culture) => state switch
    {
        PromiseState.Open => In(culture, "Open", "En cours"),
        PromiseState.Kept => In(culture, "Kept", "Tenue"),
        PromiseState.PartlyKept => In(culture, "Partly kept", "Tenue en partie"),
        PromiseState.Broken => In(culture, "Broken", "Non tenue"),
        PromiseState.Superseded => In(culture, "Superseded", "Remplacée"),
        PromiseState.Cancelled => In(culture, "Cancelled", "Annulée"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "A state without words."),
    };

    public static string Of(DisputeOutcome outcome, TextCulture culture) => outcome switch
    {
        DisputeOutcome.Founded => In(culture, "Founded", "Fondé"),
        DisputeOutcome.Unfounded => In(culture, "Unfounded", "Non fondé"),
        DisputeOutcome.Split => In(culture, "Split", "Partagé"),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "An outcome without words."),
    };

    public static string Of(DisputeCause cause, TextCulture culture) => cause switch
    {
        DisputeCause.Price => In(culture, "Price", "Prix"),
        DisputeCause.Quantity => In(culture, "Quantity", "Quantité"),
        DisputeCause.Quality => In(culture, "Quality", "Qualité"),
        DisputeCause.Delivery => In(culture, "Delivery", "Livraison"),
        DisputeCause.Duplicate => In(culture, "Duplicate invoice", "Facture en double"),
        DisputeCause.MissingOrderNumber => In(culture, "Missing order number", "Numéro de commande manquant"),
        DisputeCause.InvoiceError => In(culture, "Error on the invoice", "Erreur de facturation"),
        DisputeCause.AlreadyPaid => In(culture, "Already paid", "Déjà réglée"),
        DisputeCause.Other => In(culture, "Other", "Autre"),
        _ => throw new ArgumentOutOfRangeException(nameof(cause), cause, "A cause without words."),
    };

    private static string In(TextCulture culture, string english, string french) => Guard.NotNull(culture, nameof(culture)).Language == "fr" ? french : english;
}
