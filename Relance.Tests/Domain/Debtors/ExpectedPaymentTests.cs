using System;
using System.Linq;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Debtors;

public sealed class ExpectedPaymentTests
{
    private static readonly ExpectedPaymentSettings Settings = new();

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    [InlineData(7, true)]
    public void Of_InvoicesAroundTheMinimum_GiveADateFromItOn(int count, bool known)
    {
        var expected = Of(Paid(count, "2026-05-14"));
        Assert.Equal(known ? A.Day("2026-12-14") : null, expected.On);
        Assert.Equal(known ? ExpectedPaymentBasis.WeightedAverage : ExpectedPaymentBasis.NotEnoughHistory, expected.Basis);
    }

    [Theory]
    [InlineData(60, ExpectedPaymentBasis.WeightedAverage, "2026-12-20")]
    [InlineData(66, ExpectedPaymentBasis.Median, "2026-12-10")]
    public void Of_AverageAroundTheGuard_GivesWayToTheMedianBeyondIt(int lateDays, ExpectedPaymentBasis basis, string on)
    {
        // Five paid on the due date, one of the same amount late: the median is 0, the average a sixth of the delay.
        var invoices = Paid(5, "2026-05-01").Append(Ledger.Invoice("2026-01-01", A.Day("2026-01-01").PlusDays(lateDays).ToString("uuuu-MM-dd", null))).ToArray();
        var expected = ExpectedPayment.Of(A.Day("2026-12-10"), A.Day("2026-11-23"), invoices, "EUR", Settings);
        Assert.Equal(basis, expected.Basis);
        Assert.Equal(A.Day(on), expected.On);
    }

    [Fact]
    public void Of_MoreThanTheMaximum_TakesTheLatestPayments()
    {
        var old = Enumerable.Repeat(Ledger.Invoice("2025-05-01", "2025-05-31"), 12);
        var expected = Of(old.Concat(Paid(12, "2026-05-03")).ToArray());
        Assert.Equal(2m, expected.AverageDays);
        Assert.Equal(12, expected.Invoices);
    }

    [Fact]
    public void Of_EarlyPayer_IsExpectedBeforeTheDueDate() => Assert.Equal(A.Day("2026-11-26"), Of(Paid(6, "2026-04-26")).On);

    [Theory]
    [InlineData("2026-11-22", true)]
    [InlineData("2026-11-23", false)]
    [InlineData("2026-11-24", false)]
    public void Of_ExpectedDayAroundToday_IsPastTheDayAfter(string dueOn, bool isPast) =>
        Assert.Equal(isPast, ExpectedPayment.Of(A.Day(dueOn), A.Monday, Paid(6, "2026-05-01"), "EUR", Settings).IsPast);

    [Fact]
    public void Of_Promise_WinsOverHabit()
    {
        var expected = ExpectedPayment.Of(A.Day("2026-11-01"), A.Monday, Paid(6, "2026-05-01"), "EUR", Settings, A.Day("2026-11-30"));
        Assert.Equal(ExpectedPaymentBasis.Promise, expected.Basis);
        Assert.Equal(A.Day("2026-11-30"), expected.On);
    }

    [Fact]
    public void Of_PaidAfterTheDay_IsNotKnownYet() =>
        Assert.Null(ExpectedPayment.Of(A.Day("2026-12-01"), A.Day("2026-05-13"), Paid(6, "2026-05-14"), "EUR", Settings).On);

    [Fact]
    public void Text_EveryBasis_ReadsInBothLanguages()
    {
        Assert.Equal(
            "Paiement attendu le 14\u00A0décembre 2026\u00A0: 13\u00A0jours par rapport à l’échéance, en moyenne sur les 6 dernières factures.",
            RiskTexts.Of(Of(Paid(6, "2026-05-14")), TextCulture.FrenchFrance));
        foreach (var basis in Enum.GetValues<ExpectedPaymentBasis>())
        {
            var text = RiskTexts.Of(new ExpectedPayment(A.Monday, basis, 6, 1m, 1m, false), TextCulture.EnglishBritain);
            Assert.DoesNotContain("…", text);
        }
    }

    private static LedgerInvoice[] Paid(int count, string on) => Enumerable.Repeat(Ledger.Invoice("2026-05-01", on), count).ToArray();

    private static ExpectedPayment Of(LedgerInvoice[] history) => ExpectedPayment.Of(A.Day("2026-12-01"), A.Monday, history, "EUR", Settings);
}
