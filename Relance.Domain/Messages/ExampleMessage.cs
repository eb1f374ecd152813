using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>
/// A made-up message by which somebody sees a text before a debtor does: two invoices, one partly disputed, of a company that does not
/// exist. Everything that a text can speak of is there; who asks, and how to pay, is the creditor's own.
/// </summary>
public static class ExampleMessage
{
    private const string Euro = "EUR";
    private const int DaysToPay = 8;

    /// <param name="step">The step that uses the text; null = none does yet: an ordinary reminder is made up.</param>
    /// <param name="writtenOn">The day that the message bears; the days of its invoices are counted from it.</param>
    public static MessageModel Of(MessageCreditor creditor, MessagePayment payment, Step? step, string textName, LocalDate writtenOn, TextCulture culture)
    {
        Guard.NotNull(culture, nameof(culture));
        var french = culture.Language == "fr";
        var daysLate = step?.DaysFromDue ?? 12;
        return new MessageModel
        {
            WrittenOn = writtenOn,
            Channel = step?.Channels.FirstOrDefault() ?? Channel.Email,
            FollowsReminder = step is { Order: > 1 },
            Reference = "REL-000042",
            Creditor = Guard.NotNull(creditor, nameof(creditor)),
            Payment = Guard.NotNull(payment, nameof(payment)),
            Debtor = Debtor(french),
            Step = new MessageStep(step?.Name ?? textName, step?.Order ?? 1, writtenOn.PlusDays(step?.PayWithinDays ?? DaysToPay)),
            Lines = ValueList.Of(
                Line("F-2026-0118", writtenOn, daysLate, 4200.00m, disputed: 0m),
                Line("F-2026-0125", writtenOn, daysLate - 3, 1180.50m, disputed: 180.50m)),
            Claims = step is { Claims: true } ? ClaimsOf(step) : null,
            Promise = new MessagePromise("M. Roux", writtenOn, ValueList.Of(new MessageInstalment(1, writtenOn.PlusDays(DaysToPay), new Money(5200m, Euro)))),
            Plan = new MessagePlan("PLN-000004", ValueList.Of(
                new MessageInstalment(1, writtenOn.PlusDays(DaysToPay), new Money(2600m, Euro)),
                new MessageInstalment(2, writtenOn.PlusDays(DaysToPay).PlusMonths(1), new Money(2600m, Euro)))),
            Terms = new MessageTerms(french ? "30 jours nets" : "30 days net"),
            Dispute = new MessageDispute("DIS-000003", writtenOn, DisputeWords.Of(DisputeCause.Quantity, culture), new Money(180.50m, Euro), writtenOn.PlusDays(DaysToPay)),
            HandOver = new MessageHandOver
            {
                Number = "HND-000002",
                On = writtenOn,
                AgencyName = french ? "Exemple Recouvrement" : "Example Recovery",
                AgencyCountry = creditor.Country,
                Total = new Money(5380.50m, Euro),
                AgreementOn = writtenOn.PlusMonths(-6),
                Evidence = "HND-000002.zip",
                IsEvidenceAttached = true,
            },
            Hold = new MessageHold("Camille", writtenOn, french ? "Retard de plus de 60 jours" : "More than 60 days late", "Relance"),
        };
    }

    private static MessageDebtor Debtor(bool french) => new(
        french ? "Exemple SARL" : "Example Ltd",
        "C-0000",
        french ? "Madame, Monsieur" : "Dear Sir or Madam",
        french ? "1 rue de l’Exemple\n75000 Paris" : "1 Example Street\nLondon",
        ContactName: "M. Roux",
        Phone: "+33 1 00 00 00 00");

    private static MessageClaims ClaimsOf(Step step) =>
        new(Euro, step.ClaimsInterest ? 21.47m : null, Compensation: step.ClaimsCompensation ? 80m : null, Fee: step.Fee is null ? null : 15m);

    private static MessageLine Line(string number, LocalDate today, int daysLate, decimal total, decimal disputed) => new()
    {
        Number = number,
        IssuedOn = today.PlusDays(-daysLate - 30),
        DueOn = today.PlusDays(-daysLate),
        DaysLate = daysLate,
        Currency = Euro,
        Original = total,
        OpenBalance = total,
        Disputed = disputed,
        Asked = total - disputed,
        OrderNumber = "PO-7731",
    };
}
