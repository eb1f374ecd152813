using NodaTime;
using Relance.Domain;
using Relance.Tests.Builders;

namespace Relance.Tests.Domain.Recovery;

/// <summary>Complete formal notices; a test takes one thing away.</summary>
internal static class NoticeDraft
{
    public static FormalNoticeDraft Company { get; } = new()
    {
        Country = "FR",
        Kind = DebtorKind.Company,
        Heading = "Mise en demeure de payer",
        DatedOn = A.Monday,
        CreditorName = "Atelier Martin SARL",
        CreditorAddress = "12, quai de Saône, 69002 Lyon",
        CreditorRegistration = "SIREN 552 100 554",
        DebtorName = "Ets Durand",
        DebtorAddress = "3, rue des Lilas, 69003 Lyon",
        Lines = ValueList.Of(Line),
        Currency = "EUR",
        Interest = 91.73m,
        Compensation = 40m,
        Total = 9131.73m,
        DeadlineDays = 8,
        PaymentMeans = "Virement, IBAN FR76…",
        InterestStatement = "Intérêts de retard au taux de 12,40 %",
        Consequence = "À défaut, nous saisirons le tribunal.",
        Signatory = "Claire Besson",
        Delivery = NoticeDelivery.Paper,
        DeliveryAddress = "3, rue des Lilas, 69003 Lyon",
    };

    public static FormalNoticeDraft Consumer { get; } = Company with
    {
        Kind = DebtorKind.Consumer,
        Compensation = 0m,
        Total = 9091.73m,
        Mediator = "Médiateur de la consommation, 75008 Paris",
    };

    public static NoticeLine Line => new(A.Id(1001), "F-001", A.Monday.PlusDays(-60), A.Monday.PlusDays(-30), "Commande 4512", 9000m, 9000m);

    public static FormalNotice Notice(FormalNoticeDraft draft) => new() { Id = A.Id(700), Draft = draft };

    public static FormalNotice Sent(FormalNoticeDraft draft, LocalDate on) =>
        Notice(draft).Approve(A.Id(9), on).Done().Send(on, "1A 123 456 789 0").Done();
}
