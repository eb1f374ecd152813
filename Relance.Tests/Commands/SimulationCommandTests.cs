using System;
using System.IO;
using System.Linq;
using Relance.Local.Commands;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Commands;

/// <summary>The commands that look at a ledger's past without a database.</summary>
public sealed class SimulationCommandTests : IDisposable
{
    // D1 pays 41 days late and then 20, D2 in time, D3 disputes until it pays.
    private const string Past =
        """
        invoice_number;customer_id;issue_date;due_date;amount;currency;disputed;settled_date
        F-1;D1;2026-01-05;2026-02-04;1200;EUR;no;2026-03-17
        F-2;D1;2026-03-05;2026-04-04;600;EUR;no;2026-04-24
        F-3;D2;2026-01-05;2026-02-04;900;EUR;no;2026-02-04
        F-4;D3;2026-01-05;2026-02-04;450;EUR;yes;2026-04-01
        """;

    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Backtest_ThreeScenarios_CostMoreTheStricterTheyAre()
    {
        var result = Run("backtest", Past, "--json");

        Assert.Equal(ExitCode.Success, result.ExitCode);
        var scenarios = result.Json.GetProperty("scenarios").EnumerateArray().ToList();
        Assert.Equal(["soft", "standard", "strict"], scenarios.Select(one => one.GetProperty("code").GetString()));
        Assert.All(scenarios, one => Assert.Equal((3, 4), (one.GetProperty("debtors").GetInt32(), one.GetProperty("invoices").GetInt32())));
        var messages = scenarios.Select(one => one.GetProperty("messages").GetInt32()).ToList();
        Assert.Equal(messages.Order(), messages);
        Assert.Equal(messages.Distinct(), messages);

        // Soft: F-1 after 10 and 30 days, F-2 after 10; F-3 is paid in time, F-4 disputed. Strict claims 40 EUR from each late one.
        Assert.Equal(3, messages[0]);
        Assert.Equal(80m, scenarios[2].GetProperty("compensation").GetProperty("EUR").GetDecimal());
    }

    [Theory]
    [InlineData("en", "Fixed compensation claimed")]
    [InlineData("fr", "Indemnités forfaitaires réclamées")]
    public void Backtest_ForPeople_IsATableInTheirLanguage(string language, string title)
    {
        var result = Run("backtest", Past, "--language", language);

        Assert.Equal(ExitCode.Success, result.ExitCode);
        Assert.Contains(title, result.Output, StringComparison.Ordinal);
        Assert.Empty(result.Error);
    }

    [Fact]
    public void Backtest_Moves_ListsTheOpenInvoicesThatChangeSteps()
    {
        var result = Run("backtest", Past, "--scenario", "soft", "--scenario", "standard", "--moves", "--until", "2026-02-06", "--json");

        var moves = result.Json.GetProperty("moves").EnumerateArray().ToList();
        var move = Assert.Single(moves);
        Assert.Equal("F-1", move.GetProperty("number").GetString());
        Assert.Equal("2026-02-16", move.GetProperty("before").GetProperty("on").GetString());
        Assert.Equal("2026-02-09", move.GetProperty("after").GetProperty("on").GetString());
    }

    [Fact]
    public void Backtest_UnknownScenario_NamesThoseThatAre()
    {
        var result = Run("backtest", Past, "--scenario", "gentle", "--language", "en");

        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.Contains("consumers, large-accounts, public-bodies, soft, standard, strict", result.Error.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--moves")]
    [InlineData("--until=2025-01-01")]
    public void Backtest_RequestThatCannotBe_Fails(string option) => Assert.Equal(ExitCode.Failure, Run("backtest", Past, option).ExitCode);

    [Theory]
    [InlineData("--soon=-1")]
    [InlineData("--regime=XX")]
    public void Backtest_OptionThatMakesNoSense_IsAMistakeOfUsage(string option) => Assert.Equal(ExitCode.Usage, Run("backtest", Past, option).ExitCode);

    [Fact]
    public void Backtest_PaymentWithoutADay_NamesTheLine()
    {
        var result = Run("backtest", "invoice_number;customer_id;issue_date;due_date;amount;paid\nF-1;D1;2026-01-05;2026-02-04;1200;100\n", "--language", "en");

        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.Contains("Line 2, F-1", result.Error, StringComparison.Ordinal);
    }

    // At the end of March F-1 is paid, F-4 is disputed and open: 450 overdue of 1 050 open.
    [Fact]
    public void Indicators_ByMonth_GivesOneSnapshotPerMonthEnd()
    {
        var result = Run("indicators", Past, "--by", "month", "--json");

        var months = result.Json.EnumerateArray().ToList();
        Assert.Equal(["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"], months.Select(month => month.GetProperty("monthEnd").GetString()));
        var march = months[2].GetProperty("values");
        Assert.Equal(1050m, march.GetProperty("ReceivablesAtMonthEndAmount").GetDecimal());
        Assert.Equal(450m, march.GetProperty("OverdueAtMonthEndAmount").GetDecimal());
    }

    [Fact]
    public void Indicators_OtherPeriod_IsAMistakeOfUsage() => Assert.Equal(ExitCode.Usage, Run("indicators", Past, "--by", "week").ExitCode);

    [Fact]
    public void Risk_DayOfThePast_ShowsWhatCameAfter()
    {
        var result = Run("risk", Past, "--as-of", "2026-03-31", "--until", "2026-04-30", "--json");

        Assert.Equal(ExitCode.Success, result.ExitCode);
        var late = result.Json.GetProperty("debtors").EnumerateArray().Single(debtor => debtor.GetProperty("name").GetString() == "D1");
        Assert.Equal(41m, late.GetProperty("lastDelayDays").GetDecimal());
        Assert.Equal(20m, late.GetProperty("delayAfterDays").GetDecimal());
        Assert.True(late.GetProperty("wasLate").GetBoolean());
    }

    [Fact]
    public void Risk_UntilIsNotAfterTheDay_Fails() => Assert.Equal(ExitCode.Failure, Run("risk", Past, "--as-of", "2026-03-31", "--until", "2026-03-31").ExitCode);

    [Fact]
    public void Risk_SeveralCurrencies_AreRefused()
    {
        var result = Run("risk", Past.Replace("450;EUR", "450;USD", StringComparison.Ordinal), "--as-of", "2026-03-31", "--language", "en");

        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.Contains("one currency at a time", result.Error, StringComparison.Ordinal);
    }

    private Cli Run(string command, string ledger, params string[] options)
    {
        var path = Path.Combine(folder.Path, "ledger.csv");
        File.WriteAllText(path, ledger);
        return Cli.Run([command, path, .. options]);
    }
}
