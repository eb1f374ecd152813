using System;

namespace Relance.Domain;

/// <summary>What an e-invoice status asks a person of ours to do, and the status itself, in words.</summary>
public static class EInvoiceTaskTexts
{
    public static string Of(EInvoiceTask task, bool french) => FrenchTypography.Of(task switch
    {
        EInvoiceTask.SupplyMissing => french ? "Compléter la facture électronique suspendue" : "Supply what the suspended e-invoice lacks",
        EInvoiceTask.CorrectAndReissue => french ? "Corriger et réémettre la facture électronique" : "Correct the e-invoice and issue it again",
        EInvoiceTask.CreditAndReissue => french ? "Établir un avoir et refaire la facture refusée" : "Credit the refused invoice and issue a new one",
        EInvoiceTask.CheckBankDetails => french ? "Vérifier le changement de compte à payer" : "Check the change of the account to pay",
        EInvoiceTask.AskReason => french ? "Demander le motif du statut reçu" : "Ask for the reason of the status",
        EInvoiceTask.UnknownStatus => french ? "Examiner un statut de facture électronique inconnu" : "Look at an unknown e-invoice status",
        EInvoiceTask.ComparePayment => french ? "Rapprocher l’encaissement partiel déclaré" : "Compare the declared part payment with the bank",
        _ => throw new ArgumentOutOfRangeException(nameof(task), task, "A task without words."),
    });

    /// <summary>"207 En litige (CMD_ERR : numéro de commande incorrect ou manquant)"; a code that nobody lists stands alone.</summary>
    public static string Status(string code, string? reasonCode, bool french)
    {
        var status = EInvoiceStatuses.Find(code);
        var text = status is null ? code : $"{code} {(french ? status.French : status.English)}";
        if (string.IsNullOrWhiteSpace(reasonCode))
        {
            return text;
        }

        var reason = EInvoiceReasons.Find(reasonCode);
        return FrenchTypography.Of(reason is null ? $"{text} ({reasonCode})" : $"{text} ({reasonCode}{(french ? " : " : ": ")}{(french ? reason.French : reason.English)})");
    }
}
