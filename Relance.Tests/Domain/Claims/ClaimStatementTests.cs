using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Claims;

public sealed class ClaimStatementTests
{
    private static readonly LocalDate Today = new(2026, 8, 12);

    private static readonly Dictionary<Guid, string> Numbers = new() { [A.Id(1)] = "F-001", [A.Id(2)] = "F-002" };

    private static readonly Claim Interest = A.Claim(1, ClaimKind.Interest, 12.23m);
    private static readonly Claim Fixed = A.Claim(1, ClaimKind.FixedCompensation, 40m).Demand(Today).Done().Pay(15m).Done();
    private static readonly Claim Waived = A.Claim(2, ClaimKind.FixedCompensation, 40m).Waive(A.Id(9), Today, "Geste").Done();
    private static readonly Claim Swiss = A.Claim(2, ClaimKind.Interest, 5.05m, "CHF");

    private static readonly ValueList<ClaimStatement> Statements = ClaimStatement.Of([Waived, Swiss, Fixed, Interest], Numbers);

    [Fact]
    public void Of_TwoCurrencies_AreTwoStatementsByCode() =>
        Assert.Equal(["CHF", "EUR"], Statements.Select(statement => statement.Currency));

    [Fact]
    public void Lines_StandByInvoiceAndKind() => Assert.Equal(
        [("F-001", ClaimKind.Interest, 12.23m), ("F-001", ClaimKind.FixedCompensation, 25m), ("F-002", ClaimKind.FixedCompensation, 40m)],
        Statements[1].Lines.Select(line => (line.InvoiceNumber, line.Claim.Kind, line.Rest.Amount)));

    [Fact]
    public void Totals_EveryCent_IsInExactlyOnePlace()
    {
        Assert.Equal(new ClaimTotals(Accrued: 12.23m, Claimed: 25m, Waived: 40m, Reversed: 0m, Paid: 15m), Statements[1].Totals);
        Assert.Equal((92.23m, 37.23m), (Statements[1].Totals.Amount, Statements[1].Totals.Open));
    }

    [Fact]
    public void Kinds_AddUpToTheTotals() =>
        Assert.Equal(Statements[1].Totals.Amount, Statements[1].Kinds.Sum(kind => kind.Totals.Amount));

    [Fact]
    public void Of_ClaimOfAnUnknownInvoice_IsABug() =>
        Assert.Throws<KeyNotFoundException>(() => ClaimStatement.Of([A.Claim(3, ClaimKind.Fee, 1m)], Numbers));
}
