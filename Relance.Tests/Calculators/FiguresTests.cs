using Relance.Local.Commands;
using Xunit;

namespace Relance.Tests.Calculators;

/// <summary>The hand-computed cases of the indicators, and the settings of the calculators around them.</summary>
public sealed class FiguresTests
{
    [Fact]
    public void Dso_AccountingMethod_IsReceivablesOverSalesTimesDays() =>
        Assert.Equal("45", Calc.Result("dso", """{"receivables":30000,"sales":60000,"days":90}""")["accountingDays"]!.ToJsonString());

    [Fact]
    public void Dso_CountBack_UsesUpTheMonthsNewestFirst() =>
        Assert.Equal("82.4285714286", Calc.Result("dso", """
            {"receivables":2500,"months":[{"sales":1200,"days":30},{"sales":800,"days":31},{"sales":700,"days":30}]}
            """)["countBackDays"]!.ToJsonString());

    [Fact]
    public void Dso_BestPossible_LeavesTheDelinquentDays()
    {
        var result = Calc.Result("dso", """{"receivables":15000,"notOverdue":4000,"sales":10000,"days":30}""");
        Assert.Equal("45", result["accountingDays"]!.ToJsonString());
        Assert.Equal("12", result["bestPossibleDays"]!.ToJsonString());
        Assert.Equal("33", result["averageDaysDelinquent"]!.ToJsonString());
    }

    [Theory]
    [InlineData("dso", "accountingDays", "45")]
    [InlineData("cei", "indexPercent", "66.6666666667")]
    public void Ledger_OfAMonth_GivesTheSameFiguresAsItsSums(string calculator, string figure, string value) =>
        Assert.Equal(value, Calc.Result(calculator, """
            {"monthEnd":"2026-03-31","invoices":[
             {"number":"1","issueDate":"2026-01-10","dueDate":"2026-02-09","amount":1000},
             {"number":"2","issueDate":"2026-03-10","dueDate":"2026-04-09","amount":1000,"payments":[{"date":"2026-04-01","amount":1000}]},
             {"number":"3","issueDate":"2026-01-15","dueDate":"2026-02-14","amount":2000,"payments":[{"date":"2026-03-20","amount":2000}]}]}
            """)[figure]!.ToJsonString());

    [Fact]
    public void Ledger_OfTwoCurrencies_IsRefused() =>
        Assert.Equal(["not-supported $.invoices"], Calc.Errors("dso", """
            {"monthEnd":"2026-03-31","invoices":[{"number":"1","currency":"CHF","issueDate":"2026-01-10","dueDate":"2026-02-09","amount":1000}]}
            """));

    [Theory]
    [InlineData("", "2026-07-30", 2)]
    [InlineData("", "2026-07-31", 3)]
    [InlineData(",\"upperBound\":\"excluded\"", "2026-07-29", 2)]
    [InlineData(",\"upperBound\":\"excluded\"", "2026-07-30", 3)]
    public void Ageing_ThirtiethDay_BelongsToTheBucketOfTheSetting(string setting, string asOf, int bucket) =>
        Assert.Equal(bucket, (int)Calc.Result("ageing", $$"""{"asOf":"{{asOf}}"{{setting}},"invoices":[{"number":"1","dueDate":"2026-06-30","amount":1}]}""")["invoices"]![0]!["bucket"]!);

    [Theory]
    [InlineData("\"amount\":100,\"balance\":60,\"payments\":[{\"date\":\"2026-06-01\",\"amount\":40}]", null)]
    [InlineData("\"amount\":100,\"balance\":60", null)]
    [InlineData("\"balance\":60,\"payments\":[{\"date\":\"2026-06-01\",\"amount\":40}]", null)]
    [InlineData("\"amount\":100,\"payments\":[{\"date\":\"2026-06-01\",\"amount\":40}]", null)]
    [InlineData("\"amount\":100,\"payments\":[{\"date\":\"2026-06-01\",\"amount\":40},{\"date\":\"2026-07-01\",\"amount\":60}]", null)]
    [InlineData("\"amount\":100,\"balance\":70,\"payments\":[{\"date\":\"2026-06-01\",\"amount\":40}]", "contradiction $.invoices[0].balance")]
    [InlineData("\"amount\":50,\"balance\":60", "contradiction $.invoices[0].balance")]
    public void Invoice_AmountBalanceAndPayments_AreTwoOrAgree(string amounts, string? error)
    {
        var input = $$"""{"asOf":"2026-06-30","invoices":[{"number":"1","dueDate":"2026-06-30",{{amounts}}}]}""";
        if (error is null)
        {
            Assert.Equal("60", Calc.Result("ageing", input)["rows"]![0]!["total"]!.ToJsonString());
        }
        else
        {
            Assert.Equal([error], Calc.Errors("ageing", input));
        }
    }

    [Theory]
    [InlineData("included", "2026-11-12", "open")]
    [InlineData("included", "2026-11-13", "broken")]
    [InlineData("excluded", "2026-11-11", "open")]
    [InlineData("excluded", "2026-11-12", "broken")]
    public void Promise_LastDayOfGrace_IsInTimeOrNotByTheSetting(string boundary, string asOf, string state) =>
        Assert.Equal(state, (string?)Calc.Result("promise", $$"""
            {"asOf":"{{asOf}}","promiseDate":"2026-11-01","graceDays":2,"graceBoundary":"{{boundary}}","instalments":[{"dueDate":"2026-11-10","amount":5}]}
            """)["state"]);

    [Fact]
    public void Promise_WrongInstalments_HaveTheCodesOfTheAppAtTheirPaths() =>
        Assert.Equal(
            ["PRM002 $.instalments", "PRM003 $.instalments[1]", "PRM004 $.instalments[1]"],
            Calc.Errors("promise", """
                {"asOf":"2026-11-12","promiseDate":"2026-11-01","instalments":[{"dueDate":"2026-11-10","amount":5},{"dueDate":"2026-10-10","amount":0}]}
                """));

    [Theory]
    [InlineData("fixedSum", "\"sum\":15", "15")]
    [InlineData("percentage", "\"percent\":1.5", "60")]
    [InlineData("percentage", "\"percent\":1.5,\"base\":\"originalAmount\"", "75")]
    [InlineData("percentage", "\"percent\":1.5,\"maximum\":20,\"minimum\":40", "20")]
    [InlineData("bandOfAmount", "\"bands\":[{\"from\":0,\"sum\":10},{\"from\":4000,\"sum\":20,\"percent\":1}]", "60")]
    [InlineData("bandsAccumulated", "\"bands\":[{\"from\":0,\"sum\":10},{\"from\":3000,\"percent\":1}]", "20")]
    public void Fees_ByFormula_AreComputedOnTheirBase(string formula, string rest, string fee) =>
        Assert.Equal(fee, Calc.Result("fees", $$"""{"originalAmount":5000,"openBalance":4000,"formula":"{{formula}}",{{rest}}}""")["fee"]!.ToJsonString());

    [Theory]
    [InlineData(12000, false)]
    [InlineData(11999.99, true)]
    [InlineData(0, true)]
    public void Exposure_LimitThatIsJustReached_IsAllowed(double limit, bool isAbove) =>
        Assert.Equal(isAbove, (bool)Calc.Result("exposure", $$"""
            {"asOf":"2026-06-30","creditLimit":{{limit.ToString(System.Globalization.CultureInfo.InvariantCulture)}},"openOrders":2000,"invoices":[{"number":"1","dueDate":"2026-06-30","amount":10000}]}
            """)["isAboveLimit"]!);

    [Fact]
    public void Exposure_LimitThatMayNotBeReached_IsRefusedAndNotIgnored() =>
        Assert.Equal(["not-supported $.limitReached"], Calc.Errors("exposure", """{"asOf":"2026-06-30","creditLimit":1,"limitReached":"notAllowed"}"""));

    [Fact]
    public void Risk_WeightsThatAreNotOneHundred_AreRefused() =>
        Assert.Equal(["RSK001 $.settings"], Calc.Errors("risk", """{"asOf":"2026-06-30","settings":{"trend":{"weight":50}}}"""));

    [Fact]
    public void Help_NamesEveryCalculator()
    {
        var (exitCode, output) = Calc.Run("--help", "");
        Assert.Equal(ExitCode.Success, exitCode);
        Assert.All(Names.All, name => Assert.Contains(name, output, System.StringComparison.Ordinal));
    }
}
