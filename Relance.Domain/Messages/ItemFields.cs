using Credit = Relance.Domain.FieldOf<Relance.Domain.MessageCredit>;
using Instalment = Relance.Domain.FieldOf<Relance.Domain.MessageInstalment>;
using Total = Relance.Domain.FieldOf<Relance.Domain.MessageTotal>;

namespace Relance.Domain;

/// <summary>What can be said of the elements of the shorter lists.</summary>
internal static class ItemFields
{
    public static ValueList<FieldDefinition> OfCredit { get; } = ValueList.Of(
        Credit.Text("credit.reference", "Number of the payment or credit note", "Numéro du paiement ou de l’avoir", credit => credit.Reference),
        Credit.Date("credit.on", "Its day", "Sa date", credit => credit.On),
        Credit.Money("credit.amount", "Its amount, positive", "Son montant, positif", credit => credit.Amount));

    public static ValueList<FieldDefinition> OfTotal { get; } = ValueList.Of(
        Total.Text("total.currency", "Currency (ISO code)", "Devise (code ISO)", total => total.Currency),
        Total.Money("total.original", "Sum of the invoices", "Somme des factures", total => total.Original),
        Total.Money("total.balance", "Sum of the open balances", "Somme des soldes ouverts", total => total.OpenBalance),
        Total.Money("total.notYetDue", "Part payments that lie ahead, not asked for", "Fractions non échues, non réclamées", total => total.NotYetDue),
        Total.Money("total.disputed", "Sum in dispute", "Somme en litige", total => total.Disputed),
        Total.Money("total.credits", "Sum of unapplied payments and credit notes", "Somme des paiements et avoirs non imputés", total => total.Credits),
        Total.Money("total.asked", "Amount asked, credits taken off", "Montant réclamé, avoirs déduits", total => total.Asked));

    public static ValueList<FieldDefinition> OfInstalment { get; } = ValueList.Of(
        Instalment.Number("instalment.number", "Rank of the payment, from 1", "Rang du paiement, à partir de 1", instalment => instalment.Number),
        Instalment.Date("instalment.dueOn", "Day of the payment", "Date du paiement", instalment => instalment.DueOn),
        Instalment.Money("instalment.amount", "Amount of the payment", "Montant du paiement", instalment => instalment.Amount));

    public static ValueList<FieldDefinition> OfScheduled { get; } = ValueList.Of(
        Instalment.Number("scheduled.number", "Rank of the payment, from 1", "Rang de l’échéance, à partir de 1", instalment => instalment.Number),
        Instalment.Date("scheduled.dueOn", "Day of the payment", "Date de l’échéance", instalment => instalment.DueOn),
        Instalment.Money("scheduled.amount", "Amount of the payment", "Montant de l’échéance", instalment => instalment.Amount));
}
