namespace Relance.Domain;

/// <summary>The worklist in words.</summary>
public static class WorklistTexts
{
    private static readonly CodedTexts<WorkItemKind> Kinds = new(new()
    {
        [WorkItemKind.ApprovalWaiting] = new("Reminder waiting for approval", "Relance en attente d’approbation"),
        [WorkItemKind.PromiseDueToday] = new("Promise due today", "Promesse à échéance aujourd’hui"),
        [WorkItemKind.PromiseBroken] = new("Broken promise", "Promesse non tenue"),
        [WorkItemKind.DisputePastDeadline] = new("Dispute past its deadline", "Litige hors délai"),
        [WorkItemKind.ScenarioExhausted] = new("Scenario exhausted", "Scénario épuisé"),
        [WorkItemKind.HandOverProposed] = new("Hand-over proposed", "Passage au contentieux proposé"),
        [WorkItemKind.NoContact] = new("No usable contact", "Aucun contact joignable"),
        [WorkItemKind.DeliveryFailed] = new("Reminder not delivered", "Relance non remise"),
        [WorkItemKind.LimitationNear] = new("Limitation near", "Prescription proche"),
        [WorkItemKind.CallToMake] = new("Call to make", "Appel à passer"),
        [WorkItemKind.HighBalance] = new("High overdue balance without recent contact", "Montant échu élevé sans contact récent"),
        [WorkItemKind.LaterThanUsual] = new("Later than this debtor usually pays", "Retard inhabituel pour ce débiteur"),
        [WorkItemKind.RiskWorsened] = new("Risk has risen", "Risque en hausse"),
        [WorkItemKind.LimitAlert] = new("Credit limit nearly used or exceeded", "Limite de crédit presque atteinte ou dépassée"),
        [WorkItemKind.MissingExchangeRate] = new("Exchange rate missing", "Taux de change manquant"),
        [WorkItemKind.LetterToPost] = new("Letter to post", "Lettre à poster"),
        [WorkItemKind.TaskToDo] = new("Task", "Tâche"),
    });

    private static readonly CodedTexts<NextBestAction> Actions = new(new()
    {
        [NextBestAction.DecideApproval] = new("Approve or reject the reminder", "Approuver ou refuser la relance"),
        [NextBestAction.CheckPayment] = new("Check whether the money has come in", "Vérifier si le paiement est arrivé"),
        [NextBestAction.CallAboutPromise] = new("Call and agree on a new date, or resume the scenario", "Appeler pour convenir d’une nouvelle date, ou reprendre le scénario"),
        [NextBestAction.AnswerDispute] = new("Answer the dispute or move its deadline", "Répondre au litige ou en repousser le délai"),
        [NextBestAction.ChooseRoute] = new("Choose the next route: plan, agency, court or write-off", "Choisir la suite : échéancier, cabinet de recouvrement, justice ou passage en perte"),
        [NextBestAction.PrepareHandOver] = new("Prepare the file for the hand-over", "Préparer le dossier de contentieux"),
        [NextBestAction.FindContact] = new("Find a contact with a usable address", "Trouver un contact joignable"),
        [NextBestAction.CorrectAddress] = new("Correct the address and send again", "Corriger l’adresse et renvoyer"),
        [NextBestAction.InterruptLimitation] = new("Interrupt the limitation: acknowledgement or court", "Interrompre la prescription : reconnaissance de dette ou justice"),
        [NextBestAction.Call] = new("Call the debtor", "Appeler le débiteur"),
        [NextBestAction.ReviewCredit] = new("Review limit and terms", "Revoir la limite et le délai de paiement"),
        [NextBestAction.EnterRate] = new("Enter the exchange rate of the invoice", "Saisir le taux de change de la facture"),
        [NextBestAction.PostLetter] = new("Print and post the letter, then complete it", "Imprimer et poster la lettre, puis la terminer"),
        [NextBestAction.DoTask] = new("Do the task, then complete it", "Réaliser la tâche, puis la terminer"),
    });

    private static readonly CodedTexts<WorkReason> Reasons = new(new()
    {
        [WorkReason.Kind] = new("{detail}", "{detail}"),
        [WorkReason.AmountAtStake] = new("{amount} at stake", "{amount} en jeu"),
        [WorkReason.OldestDaysLate] = new("oldest invoice {days} late", "facture la plus ancienne : {days} de retard"),
        [WorkReason.RiskClass] = new("risk class {detail}", "classe de risque {detail}"),
        [WorkReason.Waiting] = new("waiting for {days}", "en attente depuis {days}"),
        [WorkReason.LimitationClose] = new("limitation on {on}", "prescription le {on}"),
        [WorkReason.NoRecentContact] = new("[last contact on {on}|never contacted]", "[dernier contact le {on}|jamais contacté]"),
    });

    public static string Of(WorkItemKind kind, TextCulture culture) => Kinds.Of(kind, culture);

    public static string Of(NextBestAction action, TextCulture culture) => Actions.Of(action, culture);

    /// <summary>The kind with the number or the words by which people know it: "Promise due today – PRM-000012".</summary>
    public static string Title(WorkItem item, TextCulture culture) => item.Kind == WorkItemKind.TaskToDo && item.Detail is { } subject
        ? subject
        : Of(item.Kind, culture) + (item.Detail is { } detail ? " – " + detail : "");

    /// <param name="baseCurrency">ISO 4217 code of the amounts at stake.</param>
    public static string Of(CodedReason<WorkReason> reason, string baseCurrency, TextCulture culture) =>
        reason.Code == WorkReason.Kind && Words.Read<WorkItemKind>(reason.Detail) is { } kind
            ? Kinds.Of(kind, culture)
            : Reasons.Of(reason with { Currency = baseCurrency }, culture);
}
