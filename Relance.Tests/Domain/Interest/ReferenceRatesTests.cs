using System;
using System.Linq;
using NodaTime;
using Relance.Domain;
using Xunit;

namespace Relance.Tests.Domain.Interest;

public sealed class ReferenceRatesTests
{
    [Theory]
    [InlineData(2026, 6, 30, "2026-H1")]
    [InlineData(2026, 7, 1, "2026-H2")]
    [InlineData(2026, 12, 31, "2026-H2")]
    [InlineData(2027, 1, 1, "2027-H1")]
    public void HalfYear_OfDay_ChangesOn1JanuaryAnd1July(int year, int month, int day, string expected) =>
        Assert.Equal(expected, HalfYear.Of(new LocalDate(year, month, day)).ToString());

    [Fact]
    public void Find_NextHalfYear_IsNeverFilledFromTheOneBefore()
    {
        Assert.Equal(2.40m, SeededRates.Table.Find("ECB-MRO", new HalfYear(2026, 2))?.Percent);
        Assert.Null(SeededRates.Table.Find("ECB-MRO", new HalfYear(2027, 1)));
    }

    [Fact]
    public void Find_RowWithoutValue_IsMissing() =>
        Assert.Null(SeededRates.Table.Find("FR-LEGAL-BUSINESS", new HalfYear(2026, 2)));

    [Fact]
    public void Constructor_TwoRowsForOnePeriod_IsRefused()
    {
        var row = new ReferenceRate("X", new HalfYear(2026, 1), 1m, "test", RateConfidence.Stated);
        Assert.Throws<ArgumentException>("rows", () => new ReferenceRates([row, row with { Percent = 2m }]));
    }

    [Fact]
    public void Seeds_EveryRow_HasASourceAndAValueUnlessItSaysNotFound() =>
        Assert.All(SeededRates.Rows, row =>
        {
            Assert.NotEmpty(row.Source);
            Assert.Equal(row.Confidence == RateConfidence.NotFound, row.Percent is null);
        });

    [Fact]
    public void Seeds_EverySeries_HasNoGap() =>
        Assert.All(SeededRates.Rows.GroupBy(row => row.Series), series =>
        {
            var periods = series.Select(row => (row.Period.Year * 2) + row.Period.Half).Order().ToList();
            Assert.Equal(Enumerable.Range(periods[0], periods.Count), periods);
            Assert.Equal((2026 * 2) + 2, periods[^1]);
        });

    // Published totals, against base and rule.
    [Theory]
    [InlineData("BE-B2B", 2024, 1, 12.5)]
    [InlineData("BE-B2B", 2025, 2, 10.5)]
    [InlineData("DE-B2B", 2025, 2, 10.27)]
    [InlineData("NL-B2B", 2025, 1, 11.15)]
    [InlineData("IT-B2B", 2018, 2, 8.00)]
    [InlineData("LU-B2B", 2024, 2, 12.25)]
    [InlineData("GB-B2B", 2024, 1, 13.25)]
    [InlineData("FR-B2C", 2026, 1, 2.62)]
    public void Statutory_PublishedTotals_FollowFromTheRule(string regime, int year, int half, double expected) =>
        Assert.Equal((decimal)expected, InterestRegimes.Find(regime)!.Statutory.In(new HalfYear(year, half), SeededRates.Table).Percent);
}
