using System;

namespace Relance.Domain;

/// <summary>What a task asks a person to do: the beginning of its subject.</summary>
internal static class TaskTexts
{
    public static string Of(TaskKind kind, bool french) => kind switch
    {
        TaskKind.NoContact => french ? "Trouver comment joindre le débiteur" : "Find a way to reach the debtor",
        TaskKind.DeliveryFailed => french ? "Corriger l’adresse du débiteur" : "Correct the address of the debtor",
        TaskKind.ScenarioExhausted => french ? "Décider de la suite après la dernière étape" : "Decide what follows the last step",
        TaskKind.SalesWarning => french ? "Parler du retard avec le débiteur" : "Talk to the debtor about the delay",
        TaskKind.PromiseBroken => french ? "Revenir vers le débiteur au sujet de sa promesse" : "Ask the debtor about the promise",
        TaskKind.DisputeLate => french ? "Répondre au litige" : "Answer the dispute",
        TaskKind.MissingExchangeRate => french ? "Compléter le taux de change de la facture" : "Complete the exchange rate of the invoice",
        TaskKind.Configuration => french ? "Corriger le paramétrage" : "Correct the settings",
        TaskKind.HandOver => french ? "Préparer la transmission au recouvrement externe" : "Prepare the hand-over",
        TaskKind.PlanDefaulted => french ? "Revenir vers le débiteur au sujet de son échéancier" : "Ask the debtor about the payment plan",
        TaskKind.DisputeEscalated => french ? "Trancher le litige resté sans réponse" : "Settle the dispute that nobody answered",
        TaskKind.CreditNoteExpected => french ? "Établir l’avoir convenu" : "Issue the credit note that was agreed",
        TaskKind.EInvoice => french ? "Traiter le statut de la facture électronique" : "Follow up the status of the e-invoice",
        TaskKind.FormalNoticeIncomplete => french ? "Compléter la mise en demeure" : "Complete the formal notice",
        TaskKind.ChooseRoute => french ? "Choisir la suite à donner" : "Choose the next route",
        TaskKind.RecallFromAgency => french ? "Rappeler le dossier transmis" : "Recall the case from the agency",
        TaskKind.LimitationNear => french ? "Agir avant la prescription" : "Act before the limitation date",
        TaskKind.LimitAlert => french ? "Examiner l’encours, proche de la limite de crédit" : "Look at the exposure, near the limit",
        TaskKind.RiskWorsened => french ? "Examiner le risque, qui s’aggrave" : "Look at the risk, which has worsened",
        TaskKind.InvoiceNotReady => french ? "Compléter la facture avant l’échéance" : "Complete the invoice before it is due",
        TaskKind.WriteOffApproval => french ? "Se prononcer sur le passage en perte" : "Decide on the write-off",
        TaskKind.AccountingNotice => french ? "Information de la comptabilité" : "Notice to accounting",
        TaskKind.ProjectNotice => french ? "Information du chef de projet" : "Notice to the project manager",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A task without words."),
    };
}
