using Field = Relance.Domain.FieldOf<Relance.Domain.MessageModel>;

namespace Relance.Domain;

/// <summary>What can be said of the occasion of a message that is no reminder: promise, plan, dispute, terms, hold, hand-over.</summary>
internal static class OccasionFields
{
    public static ValueList<FieldDefinition> All { get; } = ValueList.Of(
        Field.Group("promise", "True when the message confirms a promise", "Vrai si le message confirme une promesse", model => model.Promise),
        Field.Text("promise.givenBy", "Who promised", "Auteur de la promesse", model => model.Promise?.GivenBy).Within("promise"),
        Field.Date("promise.givenOn", "Day of the promise", "Date de la promesse", model => model.Promise?.GivenOn).Within("promise"),
        Field.Money("promise.total", "Amount promised", "Montant promis", model => model.Promise?.Total).Within("promise"),
        Field.Date("promise.completeOn", "Day of the last payment", "Date du dernier paiement", model => model.Promise?.CompleteOn).Within("promise"),
        Field.Flag("promise.hasSeveralInstalments", "Whether it is paid in several times", "Vrai si le paiement est fait en plusieurs fois", model => model.Promise?.HasSeveralInstalments ?? false),
        Field.List("promise.instalments", "Payments of the promise", "Échéances de la promesse", ItemFields.OfInstalment, model => model.Promise?.Instalments),
        Field.Group("plan", "True when the message offers or confirms a payment plan", "Vrai si le message propose ou confirme un échéancier", model => model.Plan),
        Field.Text("plan.number", "Number of the plan", "Numéro de l’échéancier", model => model.Plan?.Number).Within("plan"),
        Field.Money("plan.total", "Sum of its payments", "Somme de ses échéances", model => model.Plan?.Total).Within("plan"),
        Field.Number("plan.count", "How many payments", "Nombre d’échéances", model => model.Plan?.Instalments.Count).Within("plan"),
        Field.Date("plan.beginsOn", "Day of the first payment", "Date de la première échéance", model => model.Plan?.BeginsOn).Within("plan"),
        Field.Date("plan.completeOn", "Day of the last payment", "Date de la dernière échéance", model => model.Plan?.CompleteOn).Within("plan"),
        Field.Flag("plan.hasSeveralInstalments", "Whether it has several payments", "Vrai s’il comporte plusieurs échéances", model => model.Plan?.HasSeveralInstalments ?? false),
        Field.List("plan.instalments", "Payments of the plan", "Ses échéances", ItemFields.OfScheduled, model => model.Plan?.Instalments),
        Field.Group("terms", "True when the message states payment terms", "Vrai si le message indique des conditions de règlement", model => model.Terms),
        Field.Text("terms.name", "The payment terms, in words", "Conditions de règlement, en toutes lettres", model => model.Terms?.Name).Within("terms"),
        Field.Group("hold", "True when the message is about a credit hold", "Vrai si le message porte sur un blocage", model => model.Hold),
        Field.Text("hold.salesOwner", "The salesperson who is told", "Le commercial averti", model => model.Hold?.SalesOwner).Optional(),
        Field.Date("hold.placedOn", "Day of the hold", "Date du blocage", model => model.Hold?.PlacedOn).Within("hold"),
        Field.Paragraph("hold.causes", "Why the account is on hold", "Causes du blocage", model => model.Hold?.Causes).Within("hold"),
        Field.Text("hold.placedBy", "Person or rule that placed it", "Personne ou règle qui l’a posé", model => model.Hold?.PlacedBy).Within("hold"),
        Field.Group("dispute", "True when the message acknowledges a dispute", "Vrai si le message accuse réception d’un litige", model => model.Dispute),
        Field.Text("dispute.number", "Number of the dispute", "Numéro du litige", model => model.Dispute?.Number).Within("dispute"),
        Field.Date("dispute.openedOn", "Day on which it was opened", "Date d’ouverture", model => model.Dispute?.OpenedOn).Within("dispute"),
        Field.Text("dispute.cause", "What it is about, in words", "Motif, en toutes lettres", model => model.Dispute?.Cause).Within("dispute"),
        Field.Money("dispute.amount", "Amount in dispute", "Montant en litige", model => model.Dispute?.Amount).Within("dispute"),
        Field.Date("dispute.answerBy", "Day by which it should be answered", "Date de réponse prévue", model => model.Dispute?.AnswerBy).Optional(),
        Field.Group("handover", "True when the message gives a case to an agency", "Vrai si le message confie un dossier à un intervenant", model => model.HandOver),
        Field.Text("handover.number", "Number of the case", "Numéro du dossier", model => model.HandOver?.Number).Within("handover"),
        Field.Date("handover.on", "Day of the hand-over", "Date de la transmission", model => model.HandOver?.On).Within("handover"),
        Field.Money("handover.total", "Open balances with interest, compensation and fees", "Soldes ouverts, avec pénalités, indemnités et frais", model => model.HandOver?.Total).Within("handover"),
        Field.Date("handover.agreementOn", "Day of the agreement with the agency", "Date de la convention", model => model.HandOver?.AgreementOn).Within("handover"),
        Field.Text("handover.payout", "When and how recovered money is paid out", "Conditions de reversement des fonds", model => model.HandOver?.Payout).Optional(),
        Field.Text("handover.evidence", "File name of the evidence", "Nom du dossier de preuves", model => model.HandOver?.Evidence).Within("handover"),
        Field.Flag("handover.isEvidenceAttached", "Whether the evidence is attached; otherwise it is too large", "Vrai si le dossier de preuves est joint ; sinon, il est trop volumineux", model => model.HandOver?.IsEvidenceAttached ?? false),
        Field.Paragraph("handover.notes", "What the agency must know besides", "Ce que l’intervenant doit savoir de plus", model => model.HandOver?.Notes).Optional(),
        Field.Text("agency.name", "Name of the agency", "Nom de l’intervenant", model => model.HandOver?.AgencyName).Within("handover"),
        Field.Text("agency.contactName", "Who answers at the agency", "Interlocuteur chez l’intervenant", model => model.HandOver?.AgencyContact).Optional(),
        Field.Flag("agency.isInFrance", "Whether the agency works under French law", "Vrai si l’intervenant relève du droit français", model => model.HandOver?.AgencyCountry == "FR"));
}
