using System.Globalization;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using Relance.Domain;
using Relance.Tests.Domain.Interest;
using Xunit;

namespace Relance.Tests.Domain.Law;

/// <summary>
/// What an accountant claims on a late invoice, worked by hand with the published rates: interest and compensation together, by creditor's
/// country and kind of debtor. Sources: Code de commerce L441-10, D441-5; Code de la commande publique R2192-31, D2192-35; Code civil 1231-6;
/// BGB 288; loi belge du 2 août 2002; Late Payment of Commercial Debts (Interest) Act 1998 with SI 2002/1675; CO 104.
/// </summary>
public sealed class WorkedCasesTests
{
    [Theory]
    [InlineData("FR", DebtorKind.Company, "12000 EUR", "2025-06-15", "2026-08-10", 421, "1689.99", "40")]
    [InlineData("FR", DebtorKind.Company, "1200 EUR", "2026-09-30", "2026-10-30", 30, "12.23", "40")]
    [InlineData("FR", DebtorKind.Company, "5000 EUR", "2023-12-20", "2024-03-15", 86, "170.07", "40")]
    [InlineData("FR", DebtorKind.PublicBody, "12000 EUR", "2025-06-15", "2026-08-10", 421, "1543.28", "40")]
    [InlineData("DE", DebtorKind.Company, "10000 EUR", "2026-06-15", "2026-07-15", 30, "85.44", "40")]
    [InlineData("BE", DebtorKind.Company, "10000 EUR", "2026-06-15", "2026-07-15", 30, "86.30", "40")]
    [InlineData("GB", DebtorKind.Company, "8000 GBP", "2025-12-20", "2026-02-01", 43, "115.45", "70")]
    [InlineData("CH", DebtorKind.Company, "10000 CHF", "2026-06-15", "2026-07-15", 30, "41.10", null)]
    public void Claim_OnALateInvoice_IsThatOfTheLaw(string country, DebtorKind kind, string principal, string dueOn, string paidOn, int days, string interest, string? compensation)
    {
        var regime = InterestRegimes.Of(country, kind)!;
        var amount = Amount(principal);
        var statement = Statement(regime, amount, Day(dueOn), Day(paidOn));
        Assert.Equal(days, statement.Segments.Sum(segment => segment.Days));
        Assert.Equal(new Money(Number(interest), amount.Currency), statement.Total);

        var owed = FixedCompensation.For(new CompensationCase(regime, amount, days, IsConsumer: false));
        Assert.Equal(
            compensation is null ? new CompensationOutcome.NotOwed(CompensationRefusal.UnknownToTheLaw) : new CompensationOutcome.Owed(new Money(Number(compensation), amount.Currency)),
            owed);
    }

    // 10 000 due on 30 January 2026, 4 000 booked to the principal on 10 March, the rest on 20 July: 129.8219 + 223.6932 + 40.7671.
    [Fact]
    public void Claim_WithAPartPayment_GoesOnWithTheRestOfThePrincipal()
    {
        var facts = new InterestCase
        {
            Regime = InterestRegimes.FrenchBusiness,
            Principal = new Money(10000m, "EUR"),
            RunsAfter = Day("2026-01-30"),
            Until = Day("2026-07-20"),
            Reductions = ValueList.Of(new BalanceReduction(Day("2026-03-10"), 4000m)),
        };
        var statement = Assert.IsType<InterestOutcome.Statement>(LatePaymentInterest.Compute(facts, SeededRates.Table));
        Assert.Equal(["129.8219", "223.6932", "40.7671"], statement.Segments.Select(segment => segment.Amount.ToString("0.0000", CultureInfo.InvariantCulture)));
        Assert.Equal(394.28m, statement.Total.Amount);
    }

    // A business chasing a consumer counts with the column "all other cases", never with that of individuals, and from the notice on.
    [Fact]
    public void Consumer_OfABusiness_OwesTheLowLegalRateFromTheDayAfterTheNotice()
    {
        var statement = Statement(InterestRegimes.FrenchConsumer, Amount("1000 EUR"), Day("2026-03-31"), Day("2026-04-30"));
        Assert.Equal(2.62m, Assert.Single(statement.Segments).Rate.Percent);
        Assert.Equal(InterestStart.DayAfterFormalNotice, InterestRegimes.FrenchConsumer.Start);
        Assert.Equal(2.15m, statement.Total.Amount);
    }

    // Forty euros for each late invoice, not for each reminder nor for the account (D441-5; CJEU C-370/21).
    [Fact]
    public void Compensation_OfThreeLateInvoices_IsThreeTimesForty()
    {
        var owed = new[] { 4200m, 1250.40m, 12m }.Select(amount => FixedCompensation.For(new CompensationCase(InterestRegimes.FrenchBusiness, new Money(amount, "EUR"), 5, IsConsumer: false)));
        Assert.Equal(120m, owed.Cast<CompensationOutcome.Owed>().Sum(one => one.Amount.Amount));
    }

    private static InterestOutcome.Statement Statement(InterestRegime regime, Money principal, LocalDate runsAfter, LocalDate until) =>
        Assert.IsType<InterestOutcome.Statement>(LatePaymentInterest.Compute(
            new InterestCase { Regime = regime, Principal = principal, RunsAfter = runsAfter, Until = until }, SeededRates.Table));

    private static Money Amount(string text) => new(Number(text.Split(' ')[0]), text.Split(' ')[1]);

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
