using System.Linq;
using System.Text.Json.Nodes;
using Xunit;

namespace Relance.Tests.Calculators;

/// <summary>Hand-computed cases of terms, penalties and compensation, through the JSON of the command.</summary>
public sealed class WorkedCasesOfLawTests
{
    // "45 jours fin de mois" in its two readings (DGCCRF).
    [Theory]
    [InlineData("2026-01-15", "daysThenEndOfMonth", "2026-03-31")]
    [InlineData("2026-01-15", "endOfMonthThenDays", "2026-03-17")]
    [InlineData("2026-02-15", "daysThenEndOfMonth", "2026-04-30")]
    [InlineData("2026-02-15", "endOfMonthThenDays", "2026-04-14")]
    [InlineData("2026-03-10", "daysThenEndOfMonth", "2026-04-30")]
    [InlineData("2026-03-10", "endOfMonthThenDays", "2026-05-15")]
    public void DueDate_FortyFiveDaysEndOfMonth_FollowsTheReading(string issued, string reading, string due)
    {
        var result = Calc.Result("due-date", $$"""{"issueDate":"{{issued}}","law":"frenchBusiness","terms":{"kind":"endOfMonth","days":45,"reading":"{{reading}}"} }""");
        Assert.Equal(due, (string?)result["dueDate"]);
        Assert.Null(result["warning"]);
    }

    // Code de commerce L441-10 I: sixty days are allowed, the day after is not.
    [Theory]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void DueDate_SixtyDaysCeiling_WarnsFromTheDayAfter(int days, bool isLawful) =>
        Assert.Equal(isLawful, Calc.Result("due-date", $$"""{"issueDate":"2026-06-01","law":"frenchBusiness","terms":{"kind":"net","days":{{days}} } }""")["warning"] is null);

    [Fact]
    public void DueDate_NoAgreedTerm_IsThirtyDaysAfterReceipt() =>
        Assert.Equal("2026-07-01", (string?)Calc.Result("due-date", """{"receivedDate":"2026-06-01"}""")["dueDate"]);

    [Theory]
    [InlineData("""{"regime":"FR-B2B","amount":12000,"dueDate":"2025-06-15","calculationDate":"2026-08-10"}""", "1689.99", 421)]
    [InlineData("""{"regime":"FR-B2B","amount":1200,"dueDate":"2026-09-30","calculationDate":"2026-10-30"}""", "12.23", 30)]
    [InlineData("""{"regime":"FR-B2B","amount":5000,"dueDate":"2023-12-20","calculationDate":"2024-03-15"}""", "170.07", 86)]
    [InlineData("""{"regime":"FR-PUBLIC","amount":12000,"dueDate":"2025-06-15","calculationDate":"2026-08-10"}""", "1543.28", 421)]
    [InlineData("""{"regime":"DE-B2B","amount":10000,"dueDate":"2026-06-15","calculationDate":"2026-07-15"}""", "85.44", 30)]
    [InlineData("""{"regime":"BE-B2B","amount":10000,"dueDate":"2026-06-15","calculationDate":"2026-07-15"}""", "86.3", 30)]
    [InlineData("""{"regime":"GB-B2B","currency":"GBP","amount":8000,"dueDate":"2025-12-20","calculationDate":"2026-02-01"}""", "115.45", 43)]
    [InlineData("""{"regime":"CH","currency":"CHF","amount":10000,"dueDate":"2026-06-01","calculationDate":"2026-07-01"}""", "41.1", 30)]
    public void Interest_WorkedCase_IsThatToTheCent(string input, string interest, int days)
    {
        var result = Calc.Result("interest", input);
        Assert.Equal(interest, result["interest"]!.ToJsonString());
        Assert.Equal(days, (int)result["days"]!);
    }

    [Fact]
    public void Interest_PartPaymentOnThePrincipal_IsComputedOnWhatRemains()
    {
        var result = Calc.Result("interest", """
            {"regime":"FR-B2B","amount":10000,"dueDate":"2026-01-30","calculationDate":"2026-07-20","payments":[{"date":"2026-03-10","amount":4000}]}
            """);
        Assert.Equal("394.28", result["interest"]!.ToJsonString());
        Assert.Equal(["39", "112", "20"], Values(result["segments"]!, "days"));
        Assert.Equal(["129.8219178082", "223.6931506849", "40.7671232877"], Values(result["segments"]!, "amount"));
    }

    // The floor binds contracts only, half-year by half-year: in 2024 it was above ECB + 10.
    [Theory]
    [InlineData("", "statutory", "14.5")]
    [InlineData(",\"contractRate\":10", "legalFloor", "15.21")]
    [InlineData(",\"contractRate\":15.21", "contractual", "15.21")]
    [InlineData(",\"contractRate\":10,\"contractFloorApplies\":false", "contractual", "10")]
    public void Interest_ContractRate_IsCheckedAgainstTheFloorOfItsHalfYear(string contract, string branch, string rate)
    {
        var segment = Calc.Result("interest", $$"""{"regime":"FR-B2B","amount":1000,"dueDate":"2024-01-31","calculationDate":"2024-02-29"{{contract}}}""")["segments"]![0]!;
        Assert.Equal(branch, (string?)segment["branch"]);
        Assert.Equal(rate, segment["ratePercent"]!.ToJsonString());
    }

    [Theory]
    [InlineData("FR-B2B", "EUR", 12000, "40")]
    [InlineData("FR-PUBLIC", "EUR", 12000, "40")]
    [InlineData("GB-B2B", "GBP", 8000, "70")]
    [InlineData("GB-B2B", "GBP", 999.99, "40")]
    [InlineData("GB-B2B", "GBP", 1000, "70")]
    [InlineData("GB-B2B", "GBP", 10000, "100")]
    [InlineData("FR-B2C", "EUR", 500, "0")]
    [InlineData("CH", "CHF", 500, "0")]
    public void Compensation_ByLaw_IsItsFixedSum(string regime, string currency, double debt, string sum) =>
        Assert.Equal(sum, Calc.Result("compensation", $$"""{"regime":"{{regime}}","currency":"{{currency}}","amount":{{debt.ToString(System.Globalization.CultureInfo.InvariantCulture)}},"daysLate":1}""")["amount"]!.ToJsonString());

    private static string[] Values(JsonNode list, string name) =>
        list.AsArray().Select(one => one![name]!.ToJsonString()).ToArray();
}
