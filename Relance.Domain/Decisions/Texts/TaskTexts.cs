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
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A task without words."),
    };
}
