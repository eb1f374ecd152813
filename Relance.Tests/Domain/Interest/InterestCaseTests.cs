using System;
using NodaTime;
using Relance.Domain;
using Xunit;

namespace Relance.Tests.Domain.Interest;

public sealed class InterestCaseTests
{
    private static readonly Invoice Invoice = new()
    {
        Id = new Guid("00000000-0000-0000-0000-000000000001"),
        Number = "F-1",
        IssuedOn = new LocalDate(2026, 1, 1),
        DueOn = new LocalDate(2026, 1, 31),
        Currency = "EUR",
        Total = 1000m,
    };

    [Fact]
    public void For_Payments_TakesThoseOfTheInvoiceThatStand()
    {
        var received = new Payment(Guid.Empty, Invoice.Id, PaymentKind.Payment, 100m, "EUR", new LocalDate(2026, 2, 1));
        var payments = new[]
        {
            received,
            received with { Kind = PaymentKind.CreditNote, Amount = 50m },
            received with { BouncedOn = new LocalDate(2026, 2, 5) },
            received with { InvoiceId = null },
            received with { ReceivedOn = new LocalDate(2026, 3, 2) },
        };
        var facts = InterestCase.For(InterestRegimes.FrenchBusiness, Invoice, payments, null, new LocalDate(2026, 3, 1));
        Assert.Equal(
            ValueList.Of(new BalanceReduction(new LocalDate(2026, 2, 1), 100m), new BalanceReduction(new LocalDate(2026, 2, 1), 50m, false)),
            facts!.Reductions);
        Assert.Equal(Invoice.DueOn, facts.RunsAfter);
    }

    [Fact]
    public void For_ConsumerWithoutFormalNotice_BearsNoInterest() =>
        Assert.Null(InterestCase.For(InterestRegimes.FrenchConsumer, Invoice, [], null, new LocalDate(2026, 3, 1)));

    [Theory]
    [InlineData(1, 30, 1, 31)]
    [InlineData(1, 31, 1, 31)]
    [InlineData(2, 15, 2, 15)]
    public void For_ConsumerWithFormalNotice_RunsFromTheLaterOfNoticeAndDueDate(int month, int day, int expectedMonth, int expectedDay)
    {
        var facts = InterestCase.For(InterestRegimes.FrenchConsumer, Invoice, [], new LocalDate(2026, month, day), new LocalDate(2026, 3, 1));
        Assert.Equal(new LocalDate(2026, expectedMonth, expectedDay), facts?.RunsAfter);
    }
}
