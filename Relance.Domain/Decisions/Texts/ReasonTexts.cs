using System.Collections.Generic;

namespace Relance.Domain;

/// <summary>
/// Every reason in words. <c>{it}</c> is the invoice, or what remains of it when a part is disputed; the other names are those of
/// <see cref="ReasonValues"/>. French is written with plain spaces here and gets its own in <see cref="Of"/>.
/// </summary>
internal static class ReasonTexts
{
    private static readonly Dictionary<ReasonCode, ReasonText> Texts = Typeset(new()
    {
        [ReasonCode.Reminded] = Said(
            "Reminder[ on {on}] by {channel}[, step {step}]: {asked} asked[, {late}].",
            "Relance[ le {on}] par {channel}[, étape {step}] : {asked} à régler[, {late}]."),
        [ReasonCode.NotIssued] = Not("the invoice is still a draft", "la facture est encore à l’état de brouillon"),
        [ReasonCode.CancelledInvoice] = Not("the invoice was cancelled", "la facture a été annulée"),
        [ReasonCode.NotChased] = Not("{kind} is not chased", "{kind} ne se relance pas"),
        [ReasonCode.ControlGroup] = Not("the debtor is in the control group", "le débiteur fait partie du groupe témoin"),
        [ReasonCode.TaskClosed] = Said("A task is closed because its occasion is over[: {task}].", "Une tâche est close, son motif ayant disparu[ : {task}]."),
        [ReasonCode.Settled] = Not("the invoice is settled", "la facture est soldée"),
        [ReasonCode.EInvoiceStopped] = Not(
            "the e-invoice status stops it[, {status}][: {effect}]",
            "le statut de la facture électronique l’interdit[, {status}][ : {effect}]"),
        [ReasonCode.Paused] = Not("paused[ until {until}][ ({detail})]", "relances suspendues[ jusqu’au {until} inclus][ ({detail})]"),
        [ReasonCode.Promised] = Not(
            "payment is promised[ ({detail})][, grace included until {until}][; {amount} of {of} received so far]",
            "un paiement est promis[ ({detail})][, délai de grâce compris jusqu’au {until}][ ; {amount} reçus à ce jour sur {of}]"),
        [ReasonCode.InPlan] = Not(
            "a payment plan[ ({detail})] is honoured[: {amount} of {of} paid][, the instalment of {instalment} is awaited]",
            "un échéancier[ ({detail})] est respecté[ : {amount} réglés sur {of}][, l’échéance du {instalment} est attendue]"),
        [ReasonCode.Disputed] = Not(
            "{asked} disputed[ since {since}][ ({cause})]",
            "{asked} en litige[ depuis le {since}][ ({cause})]"),
        [ReasonCode.PartNotYetDue] = Not(
            "{asked} not yet due",
            "{asked} pas encore à échéance"),
        [ReasonCode.CreditNoteExpected] = Not(
            "a credit note is expected for {asked}[ ({cause})]",
            "un avoir est attendu pour {asked}[ ({cause})]"),
        [ReasonCode.NotYetDue] = Not("{it} is not overdue[, {late}]", "{it} n’est pas en retard[, {late}]"),
        [ReasonCode.WithinGrace] = Not("{it} is within [{grace} of grace|its days of grace]", "{it} est dans le délai de grâce[ de {grace}]"),
        [ReasonCode.WaitsAfterPrevious] = Not(
            "the days between two steps have not passed[; {step} comes next]",
            "le délai entre deux étapes n’est pas écoulé[ ; prochaine étape : {step}]"),
        [ReasonCode.ClosedDay] = Not(
            "no message leaves today, by the calendar or the send days",
            "aucun message ne part ce jour, selon le calendrier ou les jours d’envoi"),
        [ReasonCode.BelowInvoiceMinimum] = Not(
            "[{amount} is below the minimum of {of} per invoice|the amount is below the minimum per invoice]",
            "[{amount}, c’est moins que le minimum de {of} par facture|le montant est inférieur au minimum par facture]"),
        [ReasonCode.BelowDebtorMinimum] = Not(
            "the overdue total[ of {amount}] is below the minimum[ of {of}] per debtor",
            "le total échu[ de {amount}] est inférieur au minimum[ de {of}] par débiteur"),
        [ReasonCode.CoveredByCredits] = Not(
            "unapplied payments and credits[ of {amount}] cover [the {of} that is|what is] overdue",
            "des règlements et avoirs non affectés[ de {amount}] couvrent [les {of} échus|le montant échu]"),
        [ReasonCode.QuietDays] = Not(
            "the debtor was contacted[ less than {days} ago| lately]",
            "le débiteur a été contacté[ il y a moins de {days}| récemment]"),
        [ReasonCode.ContactLimit] = Not(
            "the limit of contacts is reached[: {count} within {days}, at most {ofcount}]",
            "le nombre maximal de contacts est atteint[ : {count} en {days}, pour {ofcount} au plus]"),
        [ReasonCode.StaleLedger] = Not(
            "[the ledger was last brought up to date on {ledger}, more than {days} ago|it is not known when the ledger was last brought up to date]",
            "[les comptes ont été mis à jour pour la dernière fois le {ledger}, il y a plus de {days}|la date de la dernière mise à jour des comptes n’est pas connue]"),
        [ReasonCode.AwaitingApproval] = UnderWay(
            "the reminder[ {step}] waits for approval[ since {since}]",
            "la relance[ {step}] attend une approbation[ depuis le {since}]"),
        [ReasonCode.AwaitingDelivery] = UnderWay(
            "the reminder[ {step}] left by {channel}[ on {since}] and counts once it has arrived",
            "la relance[ {step}] est partie par {channel}[ le {since}] et comptera une fois arrivée"),
        [ReasonCode.DeliveryFailed] = UnderWay(
            "the reminder[ {step}] did not arrive[ ({detail})] and no other address is known; a task is open",
            "la relance[ {step}] n’est pas arrivée[ ({detail})] et aucune autre adresse n’est connue ; une tâche est ouverte"),
        [ReasonCode.NoScenario] = Not("no published scenario applies", "aucun scénario publié ne s’applique"),
        [ReasonCode.NoUsableContact] = Not(
            "nobody can be reached[ for step {step}]; a task is open",
            "personne n’est joignable[ pour l’étape {step}] ; une tâche est ouverte"),
        [ReasonCode.ScenarioExhausted] = Not(
            "all steps of the scenario are done[, the last was {step}]; a person decides what follows",
            "toutes les étapes du scénario sont faites[, la dernière était {step}] ; la suite relève d’une personne"),
        [ReasonCode.MissingExchangeRate] = Not(
            "the exchange rate of the invoice is missing[ ({currency})]; a task is open",
            "le taux de change de la facture manque[ ({currency})] ; une tâche est ouverte"),
        [ReasonCode.NeverOpen] = Not(
            "the calendar and the send days leave no day open within a year; check the settings",
            "le calendrier et les jours d’envoi ne laissent aucun jour ouvert avant un an ; vérifiez les réglages"),
        [ReasonCode.PromiseKept] = Said("Promise[ {detail}] kept[: {amount} of {of} received].", "Promesse[ {detail}] tenue[ : {amount} reçus sur {of}]."),
        [ReasonCode.PromisePartlyKept] = Said(
            "Promise[ {detail}] kept in part only[: {amount} of {of} received].",
            "Promesse[ {detail}] tenue en partie seulement[ : {amount} reçus sur {of}]."),
        [ReasonCode.PromiseBroken] = Said(
            "Promise[ {detail}] broken[: {amount} of {of} received].",
            "Promesse[ {detail}] non tenue[ : {amount} reçus sur {of}]."),
        [ReasonCode.PlanCompleted] = Said(
            "Payment plan[ {detail}] completed[: {amount} of {of} paid].",
            "Échéancier[ {detail}] mené à son terme[ : {amount} réglés sur {of}]."),
        [ReasonCode.PlanDefaulted] = Said(
            "Payment plan[ {detail}] in default[: the instalment of {instalment} was missed][; {amount} of {of} is missing]. The whole balance is due again.",
            "Échéancier[ {detail}] en défaut[ : échéance du {instalment} non réglée][ ; il manque {amount} sur {of}]. Tout le solde redevient exigible."),
        [ReasonCode.PlanRestored] = Said(
            "Payment plan[ {detail}] restored: what was missing has come[; {amount} of {of} paid].",
            "Échéancier[ {detail}] rétabli : le manquant a été réglé[ ; {amount} réglés sur {of}]."),
        [ReasonCode.DisputeLate] = Said(
            "Dispute[ {detail}][ on invoice {invoice}] is late: no answer[ by {on}].",
            "Litige[ {detail}][ sur la facture {invoice}] en retard : pas de réponse[ au {on}]."),
        [ReasonCode.DisputeEscalated] = Said(
            "Dispute[ {detail}][ on invoice {invoice}] goes to the manager: no answer[ {days} after the deadline].",
            "Litige[ {detail}][ sur la facture {invoice}] remonté au responsable : pas de réponse[ {days} après la date limite]."),
        [ReasonCode.CreditNoteMissing] = Said(
            "A credit note is to be issued[ for invoice {invoice}][: {amount} of {of}][ (dispute {detail})].",
            "Avoir à établir[ pour la facture {invoice}][ : {amount} sur {of}][ (litige {detail})]."),
        [ReasonCode.CreditNoteReceived] = Said(
            "The credit note[ for invoice {invoice}] is complete[: {amount}][ (dispute {detail})].",
            "L’avoir[ de la facture {invoice}] est complet[ : {amount}][ (litige {detail})]."),
        [ReasonCode.HoldPlaced] = Said("Credit put on hold[: {causes}].", "Crédit bloqué[ : {causes}]."),
        [ReasonCode.HoldChanged] = Said("Credit stays on hold for other causes[: {causes}].", "Crédit toujours bloqué, pour d’autres causes[ : {causes}]."),
        [ReasonCode.HoldReleased] = Said(
            "Credit released[ after {days} on hold]: no cause is left.",
            "Crédit débloqué[ après {days} de blocage] : plus aucune cause."),
        [ReasonCode.HoldForced] = Said(
            "Credit stays on hold[ since {since}]: a person decided so.",
            "Crédit toujours bloqué[ depuis le {since}] : une personne en a décidé ainsi."),
        [ReasonCode.HoldKept] = Said("Credit on hold[ since {since}][: {causes}].", "Crédit bloqué[ depuis le {since}][ : {causes}]."),
        [ReasonCode.FactsChanged] = Said(
            "Reminder[ {step}] taken back before it left: the facts have changed.",
            "Relance[ {step}] annulée avant son départ : les faits ont changé."),
        [ReasonCode.Resumed] = Said("Dunning resumes[ on {on}].", "Les relances reprennent[ le {on}]."),
        [ReasonCode.SalesWarned] = Said(
            "Sales is warned[ about invoice {invoice}][: {amount} open][, {late}].",
            "Le commercial est averti[ pour la facture {invoice}][ : {amount} à payer][, {late}]."),
        [ReasonCode.AccountingTold] = Said(
            "Accounting is told[ about invoice {invoice}][: {amount} asked][, {late}].",
            "La comptabilité est prévenue[ pour la facture {invoice}][ : {amount} à payer][, {late}]."),
        [ReasonCode.ProjectTold] = Said(
            "The project manager is told[ about invoice {invoice}][: {amount} asked][, {late}].",
            "Le chef de projet est prévenu[ pour la facture {invoice}][ : {amount} à payer][, {late}]."),
        [ReasonCode.InvoiceNotReady] = Said(
            "Invoice[ {invoice}] is not ready[: {detail}].",
            "Facture[ {invoice}] incomplète[ : {detail}]."),
        [ReasonCode.LimitAlert] = Said(
            "Exposure[ of {amount}] has reached [{detail}\u00A0%|a share] of the limit[ of {of}].",
            "L’encours[ de {amount}] atteint [{detail}\u00A0%|une part] de la limite de crédit[ de {of}]."),
        [ReasonCode.RiskWorsened] = Said(
            "Risk has worsened[, class {detail}][, {count} points of 100].",
            "Le risque s’aggrave[, classe {detail}][, {count} points sur 100]."),
        [ReasonCode.HoldExempt] = Said(
            "No rule holds credit[ until {until}]: an exception was granted.",
            "Aucune règle ne bloque le crédit[ jusqu’au {until} inclus] : une exception est accordée."),
        [ReasonCode.HandOverProposed] = Said(
            "Hand-over proposed[ for invoice {invoice}][: {amount} open][, {late}].",
            "Transmission au recouvrement externe proposée[ pour la facture {invoice}][ : {amount} à payer][, {late}]."),
        [ReasonCode.WithAgency] = Not("the case is in the hands of [{detail}|an agency][ since {since}]", "le dossier est confié à [{detail}|un intervenant][ depuis le {since}]"),
        [ReasonCode.RecoveredByAgency] = Not(
            "everything was recovered by the agency[ ({detail})]; book the money, then close the case",
            "tout a été recouvré par l’intervenant[ ({detail})] ; comptabilisez le règlement, puis clôturez le dossier"),
        [ReasonCode.LimitationPassed] = Not(
            "the limitation period is over[; the last day to claim was {day}]; a person decides what follows",
            "la prescription est acquise[ ; le dernier jour pour agir était le {day}] ; la suite relève d’une personne"),
        [ReasonCode.NoticeIncomplete] = UnderWay(
            "the formal notice[ {step}] cannot leave before it is complete[: {items}]",
            "la mise en demeure[ {step}] ne peut pas partir avant d’être complète[ : {items}]"),
        [ReasonCode.NoticeReturned] = Said(
            "The formal notice came back without taking effect[; {amount} open]: have it served in another way, for example by a bailiff.",
            "La mise en demeure est revenue sans produire d’effet[ ; {amount} restant dus] : faites-la remettre autrement, par exemple par un commissaire de justice."),
        [ReasonCode.NoticeOver] = Said(
            "The time to pay of the formal notice is over[ since {on}][; {amount} open]. The comparison of what can follow is on the notice.",
            "Le délai de la mise en demeure est écoulé[ depuis le {on}][ ; {amount} restant dus]. La comparaison des suites possibles figure sur la mise en demeure."),
        [ReasonCode.CaseToRecall] = Said("Nothing is open any more on the case[ {detail}]: call it back.", "Plus rien n’est dû sur le dossier[ {detail}] : rappelez-le."),
        [ReasonCode.PayoutLate] = Said(
            "The agency keeps[ {amount} received on {on}| money] for more than a month[ ({detail})]: ask for it.",
            "L’intervenant conserve[ {amount} reçus le {on}| des fonds] depuis plus d’un mois[ ({detail})] : réclamez-les."),
        [ReasonCode.LimitationNear] = Said(
            "Invoice[ {invoice}] can be claimed[ until {on}| for a short time][; {amount} open]: act before.",
            "La facture[ {invoice}] se prescrit[ après le {on}| bientôt][ ; {amount} restant dus] : agissez avant."),
        [ReasonCode.WriteOffProposed] = Said(
            "A write-off[ {detail}][ of {amount}][ on invoice {invoice}] waits for a decision.",
            "Un passage en perte[ {detail}][ de {amount}][ sur la facture {invoice}] attend une décision."),
        [ReasonCode.MessageReturned] = Said(
            "A message did not arrive[ ({detail})]. Correct the address and send it again.",
            "Un message n’est pas arrivé[ ({detail})]. Corrigez l’adresse, puis renvoyez-le."),
        [ReasonCode.RateMissing] = Said(
            "No interest is claimed[ on invoice {invoice}]: the reference rate[ {detail}] is missing from the table. Enter it with its source.",
            "Aucun intérêt n’est réclamé[ sur la facture {invoice}] : le taux de référence[ {detail}] manque dans la table. Saisissez-le avec sa source."),
        [ReasonCode.RegimeUnknown] = Said(
            "Nothing is claimed beside the invoice[ {invoice}]: the law on late payment is not known for this kind of debtor[ ({detail})].",
            "Rien n’est réclamé en plus de la facture[ {invoice}] : les règles de retard de paiement ne sont pas connues pour ce type de débiteur[ ({detail})]."),
    });

    /// <exception cref="KeyNotFoundException">The code has no text: a bug that a test over all codes finds first.</exception>
    public static ReasonText Of(ReasonCode code) => Texts[code];

    private static ReasonText Not(string english, string french) => new(ReasonHead.NotReminded, english, french);

    private static ReasonText UnderWay(string english, string french) => new(ReasonHead.UnderWay, english, french);

    private static ReasonText Said(string english, string french) => new(ReasonHead.None, english, french);

    private static Dictionary<ReasonCode, ReasonText> Typeset(Dictionary<ReasonCode, ReasonText> texts)
    {
        var typeset = new Dictionary<ReasonCode, ReasonText>(texts.Count);
        foreach (var pair in texts)
        {
            typeset[pair.Key] = pair.Value with { French = FrenchTypography.Of(pair.Value.French) };
        }

        return typeset;
    }
}
