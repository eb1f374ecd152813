using System.Linq;
using Field = Relance.Domain.FieldOf<Relance.Domain.MessageLine>;

namespace Relance.Domain;

/// <summary>What can be said of one invoice: <c>line.</c> within a loop over the lines, <c>invoice.</c> when the message has only one.</summary>
internal static class LineFields
{
    public static ValueList<FieldDefinition> OfLine { get; } = Named("line");

    /// <summary>The same fields, read from the only line of the model.</summary>
    public static ValueList<FieldDefinition> OfOnlyInvoice { get; } = Named("invoice").Select(OnModel).ToValueList();

    private static ValueList<FieldDefinition> Named(string prefix) => ValueList.Of(
        Field.Text($"{prefix}.number", "Invoice number", "Numéro de la facture", line => line.Number),
        Field.Date($"{prefix}.issuedOn", "Issue date", "Date d’émission", line => line.IssuedOn),
        Field.Date($"{prefix}.dueOn", "Due date", "Date d’échéance", line => line.DueOn),
        Field.Number($"{prefix}.daysLate", "Days late on the day of the message", "Jours de retard au jour du message", line => line.DaysLate),
        Field.Flag($"{prefix}.isLate", "Whether the due date is past", "Vrai si l’échéance est dépassée", line => line.DaysLate > 0),
        Field.Text($"{prefix}.currency", "Currency (ISO code)", "Devise (code ISO)", line => line.Currency),
        Field.Money($"{prefix}.original", "Total of the invoice, tax included", "Montant total TTC de la facture", line => new Money(line.Original, line.Currency)),
        Field.Money($"{prefix}.balance", "Open balance: what remains", "Solde ouvert : ce qui reste dû", line => new Money(line.OpenBalance, line.Currency)),
        Field.Money($"{prefix}.disputed", "Part in dispute, not asked for", "Part en litige, non réclamée", line => new Money(line.Disputed, line.Currency)),
        Field.Money($"{prefix}.asked", "Part asked for by this message", "Part réclamée par ce message", line => new Money(line.Asked, line.Currency)),
        Field.Money($"{prefix}.notYetDue", "Part payments that lie ahead, not asked for", "Fractions non échues, non réclamées", line => new Money(line.NotYetDue, line.Currency)),
        Field.Money($"{prefix}.accessories", "Interest, compensation and fees that were claimed and are still open", "Pénalités, indemnités et frais réclamés, encore dus", line => new Money(line.Accessories, line.Currency)),
        Field.Date($"{prefix}.discountUntil", "Last day of the discount for early payment", "Dernier jour de l’escompte", line => line.DiscountUntilOn).Within($"{prefix}.discount"),
        Field.Money($"{prefix}.discount", "Discount for early payment", "Escompte pour paiement anticipé", line => line.Discount is { } discount ? new Money(discount, line.Currency) : null).Optional(),
        Field.Money($"{prefix}.askedLessDiscount", "What settles the invoice by that day", "Montant qui solde la facture jusqu’à cette date", line => line.Discount is { } discount ? new Money(line.OpenBalance - discount, line.Currency) : null).Within($"{prefix}.discount"),
        Field.Text($"{prefix}.orderNumber", "Purchase order or public commitment number", "Numéro de commande ou d’engagement", line => line.OrderNumber).Optional(),
        Field.Text($"{prefix}.depositReference", "Deposit number of the e-invoice (Chorus Pro)", "Numéro de dépôt de la facture (Chorus Pro)", line => line.DepositReference).Optional(),
        Field.Date($"{prefix}.depositedOn", "Day the buyer was told the e-invoice is there", "Date de mise à disposition à l’acheteur", line => line.DepositedOn).Optional(),
        Field.Text($"{prefix}.step", "Step this invoice is at", "Étape à laquelle en est la facture", line => line.StepName).Optional());

    private static FieldDefinition OnModel(FieldDefinition field) => field with
    {
        PresentWith = field.PresentWith ?? "invoice",
        Read = model => ((MessageModel)model).OnlyLine is { } line ? field.Read(line) : null,
    };
}
