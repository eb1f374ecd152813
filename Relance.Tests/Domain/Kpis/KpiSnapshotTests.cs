using System;
using System.Linq;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Kpis;

public sealed class KpiSnapshotTests
{
    // Sales: January 310, February 280, March 300 (less 40 credit note) = 850 in 90 days.
    // Open on 31 March: 280 (due 10 March, overdue) + 300 - 40 (not due) = 540.
    private static readonly LedgerInvoice[] Invoices =
    [
        Ledger.Invoice("2026-02-14", "2026-02-24", 310m).IssuedOn("2026-01-15"),
        Ledger.Invoice("2026-03-10", total: 280m).IssuedOn("2026-02-10").Disputed(DisputeCause.Price, "2026-03-01", amount: 54m),
        Ledger.Invoice("2026-04-20", total: 300m).IssuedOn("2026-03-20").Paid("2026-03-25", 40m, PaymentKind.CreditNote),
    ];

    private static readonly KpiSnapshot March = KpiSnapshot.Of(Invoices, [], A.Day("2026-03-31"), "EUR");

    [Theory]
    [InlineData(Kpi.SalesOfMonthAmount, "260")]
    [InlineData(Kpi.CollectedInMonthAmount, "0")]
    [InlineData(Kpi.ReceivablesAtMonthEndAmount, "540")]
    [InlineData(Kpi.OverdueAtMonthEndAmount, "280")]
    [InlineData(Kpi.DisputedAtMonthEndAmount, "54")]
    [InlineData(Kpi.DsoAccountingOver3MonthsDays, "57.18")] // 540 / 850 x 90
    [InlineData(Kpi.DsoCountBackAtMonthEndDays, "59")] // 260 (31 days) + 280 (28 days)
    [InlineData(Kpi.BestPossibleDsoOver3MonthsDays, "27.53")] // 260 / 850 x 90
    [InlineData(Kpi.AverageDaysDelinquentOver3MonthsDays, "29.65")]
    [InlineData(Kpi.AverageDelayWeightedOver12MonthsDays, "10")]
    [InlineData(Kpi.AverageDelayByCountOver12MonthsDays, "10")]
    [InlineData(Kpi.CollectionEffectivenessOfMonthPercent, "0")] // (280 + 260 - 540) / (280 + 260 - 260)
    [InlineData(Kpi.OverdueAtMonthEndPercent, "51.85")]
    [InlineData(Kpi.DisputedAtMonthEndPercent, "10")]
    [InlineData(Kpi.DisputedByCountAtMonthEndPercent, "50")]
    public void Of_SmallLedger_IsAsComputedByHand(Kpi kpi, string expected) =>
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), Math.Round(March.Of(kpi)!.Value, 2, MidpointRounding.AwayFromZero));

    [Fact]
    public void Of_NoPromises_TheirShareIsNotDefined() => Assert.Null(March.Of(Kpi.PromisesKeptOfMonthPercent));

    [Fact]
    public void Of_Details_AreThere()
    {
        Assert.Equal(new AgeingRow("EUR", ValueList.Of(260m, 280m, 0m, 0m, 0m), 540m), March.Ageing);
        Assert.Equal(DisputeCause.Price, Assert.Single(March.Disputes).Cause);
        Assert.Equal(DelayCause.Dispute, Assert.Single(March.Causes).Cause);
    }

    [Fact]
    public void Of_WhatHappensLater_ChangesNothing()
    {
        var later = Invoices.Select(invoice => invoice.Paid("2026-04-01", 10m)).Append(Ledger.Invoice("2026-05-01")).ToArray();
        Assert.Equal(March, KpiSnapshot.Of(later, [], A.Day("2026-03-31"), "EUR"));
    }

    [Fact]
    public void Of_DoubtfulReceivable_IsOpenButNotInDso()
    {
        var doubtful = Invoices.Select((invoice, index) => invoice with { IsDoubtful = index == 1 }).ToArray();
        var snapshot = KpiSnapshot.Of(doubtful, [], A.Day("2026-03-31"), "EUR");
        Assert.Equal(540m, snapshot.Of(Kpi.ReceivablesAtMonthEndAmount));
        Assert.Equal(260m * 90m / 570m, snapshot.Of(Kpi.DsoAccountingOver3MonthsDays));
    }

    [Fact]
    public void AllOf_TwoCurrencies_AreNeverAdded()
    {
        var snapshots = KpiSnapshot.AllOf([.. Invoices, Ledger.Invoice("2026-03-01", total: 7m) with { Currency = "CHF" }], [], A.Day("2026-03-31"));
        Assert.Equal(new[] { "CHF", "EUR" }, snapshots.Select(snapshot => snapshot.Currency));
        Assert.Equal(new decimal?[] { 7m, 540m }, snapshots.Select(snapshot => snapshot.Of(Kpi.ReceivablesAtMonthEndAmount)));
    }

    [Fact]
    public void Of_EmptyLedger_AmountsAreZeroAndTheRestIsNotDefined()
    {
        var empty = KpiSnapshot.Of([], [], A.Day("2026-03-31"), "EUR");
        foreach (var value in empty.Values)
        {
            var isZero = KpiTexts.UnitOf(value.Kpi) == KpiUnit.Amount || value.Kpi == Kpi.DsoCountBackAtMonthEndDays;
            Assert.Equal(isZero ? 0m : null, value.Value);
        }
    }

    [Theory]
    [InlineData("2026-02-27", false)]
    [InlineData("2026-02-28", true)]
    [InlineData("2026-03-01", false)]
    public void Of_AroundTheMonthEnd_OnlyTheLastDayIsAccepted(string day, bool accepted)
    {
        var refusal = Record.Exception(() => KpiSnapshot.Of([], [], A.Day(day), "EUR"));
        Assert.Equal(accepted, refusal is null);
    }

    [Fact]
    public void Written_EveryFigureInBothLanguages_HasANameAndAUnit()
    {
        foreach (var value in March.Values)
        {
            foreach (var culture in new[] { TextCulture.FrenchFrance, TextCulture.EnglishBritain })
            {
                Assert.NotEqual("", KpiTexts.NameOf(value.Kpi, culture));
                Assert.DoesNotContain("{", KpiTexts.Written(value, "EUR", culture));
            }
        }

        Assert.Equal("57,2\u00A0jours", KpiTexts.Written(new KpiValue(Kpi.DsoAccountingOver3MonthsDays, 57.18m), "EUR", TextCulture.FrenchFrance));
        Assert.Equal("non défini", KpiTexts.Written(new KpiValue(Kpi.DsoAccountingOver3MonthsDays, null), "EUR", TextCulture.FrenchFrance));
        Assert.Equal("€540.00", KpiTexts.Written(new KpiValue(Kpi.ReceivablesAtMonthEndAmount, 540m), "EUR", TextCulture.EnglishBritain));
    }
}
