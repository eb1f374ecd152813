using Relance.Domain;

namespace Relance.Tests.Diaries;

/// <summary>The names that diaries use, in English and in French.</summary>
internal static class DiaryWords
{
    public static Wording<DebtorKind> DebtorKinds { get; } = new(
        (DebtorKind.Company, "company", "société"),
        (DebtorKind.PublicBody, "public body", "organisme public"),
        (DebtorKind.Consumer, "consumer", "particulier"));

    public static Wording<Channel> Channels { get; } = new(
        (Channel.Email, "email", "e-mail"),
        (Channel.Letter, "letter", "courrier"),
        (Channel.PhoneCall, "phone", "téléphone"),
        (Channel.RegisteredLetter, "registered letter", "lettre recommandée"),
        (Channel.Sms, "sms", "sms"),
        (Channel.Task, "task", "tâche"));

    public static Wording<RecipientRole> Roles { get; } = new(
        (RecipientRole.Accounting, "accounting", "comptabilité"),
        (RecipientRole.Sales, "sales", "commercial"),
        (RecipientRole.InvoiceContact, "invoice contact", "contact de la facture"),
        (RecipientRole.Management, "management", "direction"));

    public static Wording<InvoiceKind> InvoiceKinds { get; } = new(
        (InvoiceKind.Invoice, "invoice", "facture"),
        (InvoiceKind.SelfBilled, "self-billed", "autofacturée"),
        (InvoiceKind.Proforma, "proforma", "proforma"),
        (InvoiceKind.CreditNote, "credit note", "avoir"));

    public static Wording<DisputeCause> DisputeCauses { get; } = new(
        (DisputeCause.Price, "price", "prix"),
        (DisputeCause.Quantity, "quantity", "quantité"),
        (DisputeCause.Quality, "quality", "qualité"),
        (DisputeCause.Delivery, "delivery", "livraison"),
        (DisputeCause.Duplicate, "duplicate", "doublon"),
        (DisputeCause.MissingOrderNumber, "missing order number", "numéro de commande absent"),
        (DisputeCause.InvoiceError, "invoice error", "erreur de facture"),
        (DisputeCause.AlreadyPaid, "already paid", "déjà payée"),
        (DisputeCause.Other, "other", "autre"));

    public static Wording<DisputeOutcome> DisputeOutcomes { get; } = new(
        (DisputeOutcome.Founded, "founded", "fondé"),
        (DisputeOutcome.Unfounded, "unfounded", "non fondé"),
        (DisputeOutcome.Split, "split", "partagé"));

    public static Wording<Migration> Migrations { get; } = new(
        (Migration.Finish, "finish", "fin sur l'ancienne"),
        (Migration.NextStep, "next step", "étape suivante"),
        (Migration.ByAge, "age", "étape de leur âge"));

    public static Wording<CatchUp> CatchUps { get; } = new(
        (CatchUp.NextStep, "next step", "étape suivante"),
        (CatchUp.JumpToAge, "jump to age", "étape de son âge"),
        (CatchUp.Restart, "restart", "reprise au début"));

    public static Wording<PromiseState> PromiseOutcomes { get; } = new(
        (PromiseState.Kept, "kept", "tenue"),
        (PromiseState.PartlyKept, "kept in part", "tenue en partie"),
        (PromiseState.Broken, "broken", "non tenue"));

    public static Wording<PlanState> PlanStates { get; } = new(
        (PlanState.Accepted, "honoured", "respecté"),
        (PlanState.Completed, "completed", "mené à terme"),
        (PlanState.Defaulted, "in default", "en défaut"),
        (PlanState.Rescheduled, "rescheduled", "rééchelonné"),
        (PlanState.Cancelled, "cancelled", "annulé"));

    public static Wording<LimitationState> LimitationStates { get; } = new(
        (LimitationState.Running, "running", "en cours"),
        (LimitationState.Near, "near", "proche"),
        (LimitationState.Passed, "passed", "acquise"),
        (LimitationState.Interrupted, "interrupted", "interrompue"));

    public static Wording<InterruptionKind> Interruptions { get; } = new(
        (InterruptionKind.Acknowledgement, "acknowledgement", "reconnaissance"),
        (InterruptionKind.CourtClaim, "court claim", "demande en justice"),
        (InterruptionKind.EnforcementAct, "enforcement act", "acte d'exécution"),
        (InterruptionKind.WrittenDemand, "written demand", "réclamation écrite"));

    public static Wording<TaskKind> Tasks { get; } = new(
        (TaskKind.NoContact, "no contact", "contact introuvable"),
        (TaskKind.DeliveryFailed, "delivery failed", "envoi en échec"),
        (TaskKind.ScenarioExhausted, "scenario exhausted", "scénario épuisé"),
        (TaskKind.SalesWarning, "sales warning", "alerte commerciale"),
        (TaskKind.PromiseBroken, "promise broken", "promesse non tenue"),
        (TaskKind.DisputeLate, "dispute late", "litige en retard"),
        (TaskKind.MissingExchangeRate, "missing exchange rate", "taux de change manquant"),
        (TaskKind.Configuration, "configuration", "paramétrage"),
        (TaskKind.HandOver, "hand over", "passage au contentieux"),
        (TaskKind.PlanDefaulted, "plan in default", "échéancier en défaut"),
        (TaskKind.DisputeEscalated, "dispute escalated", "litige remonté"),
        (TaskKind.CreditNoteExpected, "credit note expected", "avoir attendu"),
        (TaskKind.FormalNoticeIncomplete, "formal notice incomplete", "mise en demeure incomplète"),
        (TaskKind.ChooseRoute, "choose the next route", "choisir la suite"),
        (TaskKind.RecallFromAgency, "recall from the agency", "rappeler le dossier"),
        (TaskKind.LimitationNear, "limitation near", "prescription proche"),
        (TaskKind.LimitAlert, "limit alert", "alerte de limite"),
        (TaskKind.RiskWorsened, "risk worsened", "risque aggravé"),
        (TaskKind.EInvoice, "e-invoice", "facture électronique"),
        (TaskKind.InvoiceNotReady, "invoice not ready", "facture incomplète"),
        (TaskKind.WriteOffApproval, "write-off to approve", "passage en perte à approuver"),
        (TaskKind.AccountingNotice, "accounting notice", "avis à la comptabilité"),
        (TaskKind.ProjectNotice, "project notice", "avis au chef de projet"));

    public static Wording<HoldCauseKind> HoldCauses { get; } = new(
        (HoldCauseKind.OverdueAmount, "overdue amount", "montant échu"),
        (HoldCauseKind.DaysLate, "days late", "jours de retard"),
        (HoldCauseKind.Exposure, "exposure", "encours"),
        (HoldCauseKind.BrokenPromises, "broken promises", "promesses non tenues"),
        (HoldCauseKind.StepEffect, "step effect", "effet d'étape"),
        (HoldCauseKind.ExternalAlert, "external alert", "alerte externe"),
        (HoldCauseKind.Manual, "by hand", "à la main"));
}
