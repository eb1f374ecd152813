using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Relance.Domain;
using Xunit;

namespace Relance.Tests.Domain.Interest;

public sealed class DayCountBasisTests
{
    [Theory]
    [InlineData("2024-02-28", "2024-03-01", DayCountBasis.Actual365, 2)]
    [InlineData("2023-02-28", "2023-03-01", DayCountBasis.Actual365, 1)]
    [InlineData("2024-02-28", "2024-03-01", DayCountBasis.Thirty360, 3)]
    [InlineData("2026-01-30", "2026-01-31", DayCountBasis.Thirty360, 0)]
    [InlineData("2026-01-31", "2026-02-28", DayCountBasis.Thirty360, 28)]
    [InlineData("2025-12-31", "2026-12-31", DayCountBasis.Thirty360, 360)]
    public void Days_MonthEndsAndLeapDays_FollowTheBasis(string after, string last, DayCountBasis basis, int expected) =>
        Assert.Equal(expected, basis.Days(Day(after), Day(last)));

    // 36 600 at 10 % over the whole of 2024, a leap year of 366 days.
    [Theory]
    [InlineData(DayCountBasis.Actual365, "3670.0274")]
    [InlineData(DayCountBasis.Actual360, "3721.0000")]
    [InlineData(DayCountBasis.ActualActual, "3660.0000")]
    [InlineData(DayCountBasis.Thirty360, "3660.0000")]
    public void Interest_LeapYear_DependsOnTheBasis(DayCountBasis basis, string expected) =>
        Assert.Equal(
            expected,
            basis.Interest(36600m, 10m, Day("2023-12-31"), Day("2024-12-31")).ToString("0.0000", CultureInfo.InvariantCulture));

    // Ten days of 2023 over 365 and ten of 2024 over 366.
    [Fact]
    public void Interest_ActualActualAcrossAYearEnd_IsSplitAtTheYear() =>
        Assert.Equal(
            100m * 10m / 365m + 100m * 10m / 366m,
            DayCountBasis.ActualActual.Interest(1000m, 10m, Day("2023-12-21"), Day("2024-01-10")));

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
