using NodaTime;
using Relance.Local.Importing;
using Xunit;

namespace Relance.Tests.Importing;

public sealed class DayTextTests
{
    [Theory]
    [InlineData("2026-02-01")]
    [InlineData("20260201")]
    [InlineData("01/02/2026")]
    [InlineData("1/2/2026")]
    [InlineData("01.02.2026")]
    [InlineData("1-2-2026")]
    [InlineData("2026-02-01T00:00:00")]
    [InlineData("01/02/2026 00:00")]
    public void Parse_DayBeforeMonth_IsTheFirstOfFebruary(string text) => Assert.Equal(new LocalDate(2026, 2, 1), DayText.Parse(text));

    [Theory]
    [InlineData("12/31/2026")]
    [InlineData("30/02/2026")]
    [InlineData("01/02/26")]
    [InlineData("demain")]
    public void Parse_MonthFirstOrNoDay_IsRefused(string text) => Assert.Null(DayText.Parse(text));
}
