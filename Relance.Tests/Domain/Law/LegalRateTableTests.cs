using System.Globalization;
using NodaTime;
using Relance.Domain;
using Relance.Tests.Domain.Interest;
using Xunit;

namespace Relance.Tests.Domain.Law;

/// <summary>
/// The rates of law, half-year by half-year, as published: the shipped rows and the rules of the regimes together must give them. Main
/// refinancing rate: European Central Bank; legal interest: the orders of the French ministry of the economy (code monétaire et financier
/// L313-2); default rate L441-10 II (ECB + 10), public buyers R2192-31 (ECB + 8).
/// </summary>
public sealed class LegalRateTableTests
{
    [Theory]
    [InlineData("2018-H1", "0.00", "10.00", "8.00", "0.89", "2.67", "3.73")]
    [InlineData("2018-H2", "0.00", "10.00", "8.00", "0.88", "2.64", "3.60")]
    [InlineData("2019-H1", "0.00", "10.00", "8.00", "0.86", "2.58", "3.40")]
    [InlineData("2019-H2", "0.00", "10.00", "8.00", "0.87", "2.61", "3.26")]
    [InlineData("2020-H1", "0.00", "10.00", "8.00", "0.87", "2.61", "3.15")]
    [InlineData("2020-H2", "0.00", "10.00", "8.00", "0.84", "2.52", "3.11")]
    [InlineData("2021-H1", "0.00", "10.00", "8.00", "0.79", "2.37", "3.14")]
    [InlineData("2021-H2", "0.00", "10.00", "8.00", "0.76", "2.28", "3.12")]
    [InlineData("2022-H1", "0.00", "10.00", "8.00", "0.76", "2.28", "3.13")]
    [InlineData("2022-H2", "0.00", "10.00", "8.00", "0.77", "2.31", "3.15")]
    [InlineData("2023-H1", "2.50", "12.50", "10.50", "2.06", "6.18", "4.47")]
    [InlineData("2023-H2", "4.00", "14.00", "12.00", "4.22", "12.66", "6.82")]
    [InlineData("2024-H1", "4.50", "14.50", "12.50", "5.07", "15.21", "8.01")]
    [InlineData("2024-H2", "4.25", "14.25", "12.25", "4.92", "14.76", "8.16")]
    [InlineData("2025-H1", "3.15", "13.15", "11.15", "3.71", "11.13", "7.21")]
    [InlineData("2025-H2", "2.15", "12.15", "10.15", "2.76", "8.28", "6.65")]
    [InlineData("2026-H1", "2.15", "12.15", "10.15", "2.62", "7.86", "6.67")]
    public void French_HalfYear_HasThePublishedRates(string period, string ecb, string business, string publicBody, string legal, string floor, string individual)
    {
        var half = HalfYearOf(period);
        Assert.Equal(Number(ecb), SeededRates.Table.Find(RateSeries.EcbMainRefinancing, half)?.Percent);
        Assert.Equal(Number(business), InterestRegimes.FrenchBusiness.Statutory.In(half, SeededRates.Table).Percent);
        Assert.Equal(Number(publicBody), InterestRegimes.FrenchPublicBody.Statutory.In(half, SeededRates.Table).Percent);
        Assert.Equal(Number(legal), InterestRegimes.FrenchConsumer.Statutory.In(half, SeededRates.Table).Percent);
        Assert.Equal(Number(floor), InterestRegimes.FrenchBusiness.ContractFloor!.In(half, SeededRates.Table).Percent);
        Assert.Equal(Number(individual), SeededRates.Table.Find(RateSeries.FrenchLegalIndividual, half)?.Percent);
    }

    // The orders for these half-years: two figures each, individuals and all others.
    [Theory]
    [InlineData("2015-H1", "4.06", "0.93")]
    [InlineData("2015-H2", "4.29", "0.99")]
    [InlineData("2016-H1", "4.54", "1.01")]
    [InlineData("2016-H2", "4.35", "0.93")]
    [InlineData("2017-H1", "4.16", "0.90")]
    [InlineData("2017-H2", "3.94", "0.90")]
    public void French_LegalInterestOfOlderHalfYears_HasBothColumns(string period, string individual, string business)
    {
        Assert.Equal(Number(individual), SeededRates.Table.Find(RateSeries.FrenchLegalIndividual, HalfYearOf(period))?.Percent);
        Assert.Equal(Number(business), SeededRates.Table.Find(RateSeries.FrenchLegalBusiness, HalfYearOf(period))?.Percent);
    }

    // The order of June 2026 was not found: the default rate is known, the floor and the legal rate are refused, not guessed.
    [Fact]
    public void French_SecondHalfOf2026_KnowsTheDefaultRateAndRefusesTheLegalOne()
    {
        var half = new HalfYear(2026, 2);
        Assert.Equal(12.40m, InterestRegimes.FrenchBusiness.Statutory.In(half, SeededRates.Table).Percent);
        Assert.Equal(10.40m, InterestRegimes.FrenchPublicBody.Statutory.In(half, SeededRates.Table).Percent);
        Assert.NotNull(InterestRegimes.FrenchConsumer.Statutory.In(half, SeededRates.Table).Missing);
        Assert.NotNull(InterestRegimes.FrenchBusiness.ContractFloor!.In(half, SeededRates.Table).Missing);
    }

    // A rate cut within a half-year changes nothing before the next one (L441-10 II): 14.25, where 13.65 has been printed.
    [Fact]
    public void French_RateCutAfterTheFirstOfJuly2024_WaitsForJanuary() =>
        Assert.Equal(14.25m, InterestRegimes.FrenchBusiness.Statutory.In(HalfYear.Of(new LocalDate(2024, 9, 18)), SeededRates.Table).Percent);

    // Belgium rounds up to half points; the Netherlands, Spain, Italy and Luxembourg do not; Germany adds 9 points to its base rate, 5 for
    // consumers; the United Kingdom 8 to the Bank Rate of 30 June or 31 December.
    [Theory]
    [InlineData("BE-B2B", "2016-H2", "8.00")]
    [InlineData("BE-B2B", "2018-H2", "8.00")]
    [InlineData("BE-B2B", "2024-H1", "12.50")]
    [InlineData("BE-B2B", "2025-H2", "10.50")]
    [InlineData("BE-B2B", "2026-H1", "10.50")]
    [InlineData("BE-B2B", "2026-H2", "10.50")]
    [InlineData("DE-B2B", "2025-H2", "10.27")]
    [InlineData("DE-B2B", "2026-H1", "10.27")]
    [InlineData("DE-B2B", "2026-H2", "10.52")]
    [InlineData("DE-B2C", "2026-H2", "6.52")]
    [InlineData("NL-B2B", "2024-H2", "12.25")]
    [InlineData("NL-B2B", "2025-H1", "11.15")]
    [InlineData("ES-B2B", "2025-H2", "10.15")]
    [InlineData("ES-B2B", "2026-H1", "10.15")]
    [InlineData("IT-B2B", "2023-H2", "12.00")]
    [InlineData("IT-B2B", "2024-H1", "12.50")]
    [InlineData("IT-B2B", "2025-H1", "11.15")]
    [InlineData("IT-B2B", "2026-H1", "10.15")]
    [InlineData("LU-B2B", "2024-H2", "12.25")]
    [InlineData("IE-B2B", "2024-H1", "12.50")]
    [InlineData("GB-B2B", "2025-H2", "12.25")]
    [InlineData("GB-B2B", "2026-H1", "11.75")]
    [InlineData("GB-B2B", "2026-H2", "11.75")]
    public void Abroad_HalfYear_HasThePublishedRate(string regime, string period, string expected) =>
        Assert.Equal(Number(expected), InterestRegimes.Find(regime)!.Statutory.In(HalfYearOf(period), SeededRates.Table).Percent);

    [Fact]
    public void Swiss_RateIsFixedByTheCode() =>
        Assert.Equal(5m, InterestRegimes.Swiss.Statutory.In(new HalfYear(2026, 2), ReferenceRates.Empty).Percent);

    private static HalfYear HalfYearOf(string text) =>
        new(int.Parse(text.Split("-H")[0], CultureInfo.InvariantCulture), int.Parse(text.Split("-H")[1], CultureInfo.InvariantCulture));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
