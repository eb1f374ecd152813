using System.Collections.Generic;
using System.Linq;
using Field = Relance.Domain.FieldOf<Relance.Domain.MessageModel>;

namespace Relance.Domain;

/// <summary>Every field that a template may name. What is not here does not exist: a template that names it is refused when it is saved.</summary>
public static class FieldCatalogue
{
    /// <summary>In the order in which people look for them; the fields of a list's elements are within it.</summary>
    public static ValueList<FieldDefinition> Fields { get; } =
        Letter.Concat(Parties).Concat(WaysToPay).Concat(Statement).Concat(LineFields.OfOnlyInvoice).Concat(Claims).Concat(OccasionFields.All).ToValueList();

    private static IEnumerable<FieldDefinition> Letter => ValueList.Of(
        Field.Date("message.date", "Day of the message", "Date du message", model => model.WrittenOn),
        Field.Text("message.reference", "Number of the reminder, promise or plan; else of the customer", "Numéro de la relance, de la promesse ou de l’échéancier ; à défaut, du client", model => model.Reference),
        Field.Flag("message.isLetter", "Whether it goes by post: it then needs addresses, date and a closing of its own", "Vrai si le message part par courrier : il lui faut alors adresses, date et formule de politesse", model => model.Channel is Channel.Letter or Channel.RegisteredLetter),
        Field.Flag("message.isRegistered", "Whether it goes by registered letter", "Vrai si le message part en recommandé", model => model.Channel == Channel.RegisteredLetter),
        Field.Flag("message.followsReminder", "Whether a reminder about one of the invoices reached the debtor before", "Vrai si une relance sur l’une des factures est déjà parvenue au débiteur", model => model.FollowsReminder),
        Field.Text("step.name", "Name of the step; else of the message", "Nom de l’étape ; à défaut, du message", model => model.Step.Name),
        Field.Number("step.number", "Number of the step, from 1; 0 outside the scenario", "Rang de l’étape, à partir de 1 ; 0 hors scénario", model => model.Step.Number),
        Field.Date("step.payBy", "Last day to pay asked by this message", "Date limite de paiement demandée", model => model.Step.PayBy).Optional());

    private static IEnumerable<FieldDefinition> Parties => ValueList.Of(
        Field.Text("creditor.name", "Name of the creditor", "Nom du créancier", model => model.Creditor.Name),
        Field.Paragraph("creditor.address", "Address of the creditor", "Adresse du créancier", model => model.Creditor.Address),
        Field.Paragraph("creditor.legalMentions", "Legal form, capital, registration", "Forme, capital, immatriculation", model => model.Creditor.LegalMentions),
        Field.Paragraph("creditor.mediator", "Consumer mediator and how to reach it", "Médiateur de la consommation et ses coordonnées", model => model.Creditor.Mediator).Optional(),
        Field.Text("creditor.signatory", "Who signs formal notices", "Signataire des mises en demeure", model => model.Creditor.Signatory).Optional(),
        Field.Flag("creditor.isInFrance", "Whether French law governs interest and compensation", "Vrai si le droit français régit pénalités et indemnité", model => model.Creditor.Country == "FR"),
        Field.Flag("creditor.isInUnitedKingdom", "Whether British law governs them", "Vrai si le droit britannique les régit", model => model.Creditor.Country == "GB"),
        Field.Text("contact.name", "The person who answers", "La personne qui répond", model => model.Creditor.Contact.Name),
        Field.Text("contact.title", "Function of that person", "Fonction de cette personne", model => model.Creditor.Contact.Title).Optional(),
        Field.Text("contact.email", "E-mail address of that person", "Adresse électronique de cette personne", model => model.Creditor.Contact.Email),
        Field.Text("contact.phone", "Telephone of that person", "Téléphone de cette personne", model => model.Creditor.Contact.Phone).Optional(),
        Field.Text("debtor.name", "Name of the debtor", "Nom du débiteur", model => model.Debtor.Name),
        Field.Text("debtor.reference", "Customer number", "Numéro de client", model => model.Debtor.Reference),
        Field.Text("debtor.salutation", "Opening of the message, without comma", "Formule d’appel, sans virgule", model => model.Debtor.Salutation),
        Field.Paragraph("debtor.address", "Address of the debtor", "Adresse du débiteur", model => model.Debtor.Address).Optional(),
        Field.Text("debtor.registration", "Company number of the debtor", "Numéro SIREN du débiteur", model => model.Debtor.Registration).Optional(),
        Field.Flag("debtor.isCompany", "Whether the debtor is a company", "Vrai si le débiteur est une entreprise", model => model.Debtor.Kind == DebtorKind.Company),
        Field.Flag("debtor.isPublicBody", "Whether the debtor is a public body", "Vrai si le débiteur est un organisme public", model => model.Debtor.Kind == DebtorKind.PublicBody),
        Field.Flag("debtor.isConsumer", "Whether the debtor is a consumer", "Vrai si le débiteur est un particulier", model => model.Debtor.Kind == DebtorKind.Consumer),
        Field.Text("debtor.contactName", "Person to speak with", "Interlocuteur chez le débiteur", model => model.Debtor.ContactName).Optional(),
        Field.Text("debtor.phone", "Telephone of the debtor", "Téléphone du débiteur", model => model.Debtor.Phone).Optional());

    private static IEnumerable<FieldDefinition> WaysToPay => ValueList.Of(
        Field.Flag("payment.isKnown", "Whether a way to pay is offered", "Vrai si un moyen de paiement est proposé", model => model.Payment.IsKnown),
        Field.Text("payment.reference", "Reference to quote with the payment", "Référence à rappeler avec le paiement", model => model.Payment.Reference),
        Field.Iban("payment.iban", "Bank account, in groups of four", "IBAN, par groupes de quatre", model => model.Payment.Iban).Optional(),
        Field.Text("payment.bic", "Bank identifier", "BIC de la banque", model => model.Payment.Bic).Optional(),
        Field.Link("payment.link", "Payment page", "Page de paiement en ligne", model => model.Payment.Link).Optional(),
        Field.Text("payment.chequePayableTo", "Whom a cheque is made out to", "Ordre du chèque", model => model.Payment.ChequePayableTo).Optional(),
        Field.Paragraph("payment.chequeAddress", "Where cheques are sent", "Adresse d’envoi des chèques", model => model.Payment.ChequeAddress).Optional(),
        Field.Text("payment.directDebitMandate", "Mandate under which the amount will be debited", "Référence du mandat de prélèvement", model => model.Payment.DirectDebitMandate).Optional(),
        Field.Link("portal.link", "The debtor's page: account, answers, disputes", "Espace du client : compte, réponses, litiges", model => model.PortalLink).Optional());

    private static IEnumerable<FieldDefinition> Statement => ValueList.Of(
        Field.List("lines", "The invoices of the message", "Les factures du message", LineFields.OfLine, model => model.Lines),
        Field.Number("lines.count", "How many invoices", "Nombre de factures", model => model.Lines.Count),
        Field.List("credits", "Payments and credit notes not yet applied", "Paiements et avoirs non imputés", ItemFields.OfCredit, model => model.Credits),
        Field.List("totals", "Totals, one per currency", "Totaux, un par devise", ItemFields.OfTotal, model => model.Totals),
        Field.Money("asked", "Amount asked, credits taken off; only when there is one currency", "Montant réclamé, avoirs déduits ; seulement s’il n’y a qu’une devise", model => model.Asked).Optional(),
        Field.Money("askedWithClaims", "Amount asked with interest and compensation", "Montant réclamé avec intérêts et indemnité", model => model.AskedWithClaims).Optional(),
        Field.Group("invoice", "True when there is exactly one invoice", "Vrai s’il n’y a qu’une facture", model => model.OnlyLine));

    private static IEnumerable<FieldDefinition> Claims => ValueList.Of(
        Field.Group("claims", "True when interest, compensation or a fee is claimed", "Vrai si des intérêts, une indemnité ou des frais sont réclamés", model => model.Claims),
        Field.Money("claims.interest", "Interest to the day of the message", "Intérêts au jour du message", model => InClaimCurrency(model.Claims, model.Claims?.Interest)).Optional(),
        Field.Text("claims.interestRate", "Rate of the interest, in words", "Taux des intérêts, en toutes lettres", model => model.Claims?.InterestRate).Optional(),
        Field.Money("claims.compensation", "Fixed compensation of the late invoices", "Indemnité forfaitaire de recouvrement", model => InClaimCurrency(model.Claims, model.Claims?.Compensation)).Optional(),
        Field.Money("claims.fee", "Fees of the steps", "Frais des étapes", model => InClaimCurrency(model.Claims, model.Claims?.Fee)).Optional(),
        Field.Money("claims.total", "Interest, compensation and fees together", "Intérêts, indemnité et frais ensemble", model => model.Claims?.Total).Within("claims"));

    private static Money? InClaimCurrency(MessageClaims? claims, decimal? amount) =>
        claims is not null && amount is { } value ? new Money(value, claims.Currency) : null;
}
