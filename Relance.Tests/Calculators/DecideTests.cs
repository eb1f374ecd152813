using System.Linq;
using System.Text.Json.Nodes;
using Xunit;

namespace Relance.Tests.Calculators;

/// <summary>Scenarios over some dates through the JSON: the settings with which another system's rules are reproduced.</summary>
public sealed class DecideTests
{
    private const string TwoSteps = """{"daysAfterDue":8},{"daysAfterDue":23}""";

    [Theory]
    [InlineData("reached", "2026-03-08", 0)]
    [InlineData("reached", "2026-03-09", 1)]
    [InlineData("reached", "2026-03-10", 1)]
    [InlineData("passed", "2026-03-09", 0)]
    [InlineData("passed", "2026-03-10", 1)]
    public void Grace_LastDay_IsReachedOrPassedByTheSetting(string boundary, string run, int level) =>
        Assert.Equal([level], Levels($"\"dueBoundary\":\"{boundary}\",\"steps\":[{TwoSteps}]", run));

    // Due 1 March; the first look on 11 March is two days late for step 1, so the second step falls on 24 March or on 26 March.
    [Theory]
    [InlineData("asWritten", "2026-03-24", 2)]
    [InlineData("dueDate", "2026-03-24", 2)]
    [InlineData("previousReminder", "2026-03-25", 1)]
    [InlineData("previousReminder", "2026-03-26", 2)]
    public void Anchor_OfTheSecondStep_IsTheDueDateOrTheReminderBefore(string anchor, string second, int level) =>
        Assert.Equal([1, level], Levels($"\"anchor\":\"{anchor}\",\"steps\":[{TwoSteps}]", "2026-03-11", second));

    [Theory]
    [InlineData("reached", "2026-03-24", 2)]
    [InlineData("passed", "2026-03-24", 1)]
    [InlineData("passed", "2026-03-25", 2)]
    public void WaitAfterPrevious_LastDay_IsReachedOrPassedByTheSetting(string boundary, string second, int level) =>
        Assert.Equal([1, level], Levels($$"""
            "previousBoundary":"{{boundary}}","steps":[{"daysAfterDue":8},{"daysAfterPrevious":15}]
            """, "2026-03-09", second));

    [Theory]
    [InlineData("oneStep", 1, 2)]
    [InlineData("jumpToAge", 2, 2)]
    [InlineData("restart", 1, 1)]
    public void Advance_OfAnInvoiceThatComesLate_IsByTheSetting(string advance, int first, int next) =>
        Assert.Equal([first, next], Levels($"\"advance\":\"{advance}\",\"steps\":[{TwoSteps}]", "2026-04-01", "2026-04-02"));

    // Two invoices of 60 and 40.
    [Theory]
    [InlineData("\"minimumInvoice\":60", "1")]
    [InlineData("\"minimumInvoice\":60,\"minimumBoundary\":\"passed\"", "")]
    [InlineData("\"minimumDebtor\":100", "1 2")]
    [InlineData("\"minimumDebtor\":100,\"minimumBoundary\":\"passed\"", "")]
    [InlineData("\"minimumDebtor\":100.01", "")]
    public void Minimum_PerInvoiceOrPerDebtor_IsReachedOrPassed(string minimum, string reminded)
    {
        var run = Runs($$"""
            {"scenario":{ {{minimum}},"steps":[{"daysAfterDue":8}]},"runs":[{"date":"2026-03-09"}],
             "invoices":[{"number":"1","dueDate":"2026-03-01","amount":60},{"number":"2","dueDate":"2026-03-01","amount":40}]}
            """)[0]!;
        Assert.Equal(reminded, string.Join(' ', run["messages"]!.AsArray().SelectMany(message => message!["lines"]!.AsArray()).Select(line => (string?)line!["invoice"])));
    }

    [Theory]
    [InlineData("perDebtor", 1)]
    [InlineData("perInvoice", 2)]
    public void Grouping_OfTwoInvoices_IsByTheSetting(string grouping, int messages)
    {
        var run = Runs($$"""
            {"scenario":{"grouping":"{{grouping}}","steps":[{"daysAfterDue":8}]},"runs":[{"date":"2026-03-09"}],
             "invoices":[{"number":"1","dueDate":"2026-03-01","amount":60},{"number":"2","dueDate":"2026-03-01","amount":40}]}
            """)[0]!;
        Assert.Equal(messages, run["messages"]!.AsArray().Count);
    }

    // 8 March 2026 is a Sunday.
    [Theory]
    [InlineData("none", true, "reminded")]
    [InlineData("mondayToFriday", false, "closedDay")]
    [InlineData("FR", false, "closedDay")]
    public void Calendar_IsOnOrOff(string calendar, bool reminded, string reason)
    {
        var invoice = Runs($$"""
            {"calendar":"{{calendar}}","scenario":{"steps":[{"daysAfterDue":7}]},"runs":[{"date":"2026-03-08"}],"invoices":[{"number":"1","dueDate":"2026-03-01","amount":60}]}
            """)[0]!["invoices"]![0]!;
        Assert.Equal(reminded, (bool)invoice["reminded"]!);
        Assert.Equal(reason, (string?)invoice["reason"]!["code"]);
    }

    [Fact]
    public void Repeat_OfTheLastStep_ComesSoOftenAndThenTheScenarioIsExhausted()
    {
        var runs = Runs("""
            {"scenario":{"repeat":{"everyDays":10,"times":1},"steps":[{"daysAfterDue":5}]},"invoices":[{"number":"1","dueDate":"2026-03-01","amount":60}],
             "runs":[{"date":"2026-03-06"},{"date":"2026-03-15"},{"date":"2026-03-16"},{"date":"2026-04-30"}]}
            """);
        Assert.Equal(["reminded", "waitsAfterPrevious", "reminded", "scenarioExhausted"], Reasons(runs));
        Assert.Equal(2, (int)runs[2]!["messages"]![0]!["lines"]![0]!["occurrence"]!);
    }

    [Fact]
    public void QuietDays_AfterAContact_HoldTheMessageBackAndNameTheDay()
    {
        var runs = Runs("""
            {"policy":{"quietDays":4},"scenario":{"steps":[{"daysAfterDue":5}]},"invoices":[{"number":"1","dueDate":"2026-03-01","amount":60}],
             "runs":[{"date":"2026-03-06","events":[{"kind":"contact","date":"2026-03-05"}]},{"date":"2026-03-09"}]}
            """);
        Assert.Equal(["quietDays", "reminded"], Reasons(runs));
        Assert.Equal("2026-03-09", (string?)runs[0]!["invoices"]![0]!["next"]!["date"]);
    }

    [Theory]
    [InlineData("sameDay", "sameDay", "delivered", 1)]
    [InlineData("sameDay", "nextDay", "delivered", 0)]
    [InlineData("nextDay", "sameDay", "issued", 0)]
    [InlineData("sameDay", "never", "proposed", 0)]
    public void Level_OfAFormalNotice_CountsWhenItIsApprovedAndDelivered(string delivery, string approval, string state, int level)
    {
        var runs = Runs($$"""
            {"delivery":"{{delivery}}","approval":"{{approval}}","scenario":{"steps":[{"daysAfterDue":5,"formalNotice":true}]},
             "invoices":[{"number":"1","dueDate":"2026-03-01","amount":60}],"runs":[{"date":"2026-03-06"},{"date":"2026-03-07"}]}
            """);
        Assert.Equal(level, (int)runs[0]!["invoices"]![0]!["level"]!);
        Assert.Equal(approval == "nextDay" ? "proposed" : state, (string?)runs[0]!["messages"]![0]!["state"]);
        Assert.Equal(approval == "never" ? 0 : 1, (int)runs[1]!["invoices"]![0]!["level"]!);
    }

    [Fact]
    public void Events_BetweenRuns_SuspendSettleAndReopen()
    {
        var runs = Runs("""
            {"scenario":{"steps":[{"daysAfterDue":1,"placesHold":true},{"daysAfterDue":10}]},"invoices":[{"number":"1","dueDate":"2026-03-01","amount":100}],
             "runs":[
              {"date":"2026-03-02"},
              {"date":"2026-03-12","events":[{"kind":"promise","date":"2026-03-05","instalments":[{"dueDate":"2026-03-12","amount":50}],"name":"phone"}]},
              {"date":"2026-03-13"},
              {"date":"2026-03-20","events":[{"kind":"payment","invoice":"1","amount":100}]},
              {"date":"2026-03-25","events":[{"kind":"bounce","invoice":"1"},{"kind":"dispute","invoice":"1","amount":30,"cause":"price"}]}]}
            """);
        Assert.Equal(["reminded", "promised", "reminded", "settled", "reminded"], Reasons(runs));
        Assert.Equal([true, false, true, false, true], runs.Select(run => (bool)run!["hold"]!["active"]!));
        Assert.Equal("broken", (string?)runs[2]!["promises"]![0]!["state"]);
        Assert.Equal("phone", (string?)runs[2]!["promises"]![0]!["promise"]);
        Assert.Equal("70", runs[4]!["messages"]![0]!["amount"]!.ToJsonString());
        Assert.Equal("disputed", (string?)runs[4]!["invoices"]![0]!["reason"]!["besides"]!["code"]);
        Assert.Equal(2, (int)runs[4]!["invoices"]![0]!["cycle"]!);
    }

    [Fact]
    public void Reminders_BeforeTheFirstRun_GiveThePlaceInTheScenario() =>
        Assert.Equal(
            ["waitsAfterPrevious", "reminded"],
            Reasons(Runs("""
                {"scenario":{"steps":[{"daysAfterDue":1},{"daysAfterPrevious":10}]},"runs":[{"date":"2026-03-11"},{"date":"2026-03-12"}],
                 "invoices":[{"number":"1","dueDate":"2026-03-01","amount":100,"reminders":[{"date":"2026-03-02","level":1}]}]}
                """)));

    [Theory]
    [InlineData("\"advance\":\"jumpAlways\",", "not-supported $.scenario.advance")]
    [InlineData("\"grouping\":\"perLevel\",", "not-supported $.scenario.grouping")]
    [InlineData("\"closedDays\":\"skip\",", "not-supported $.scenario.closedDays")]
    [InlineData("\"minimumGapDays\":0,", "SCN006 $.scenario.minimumGapDays")]
    [InlineData("\"repeat\":{\"everyDays\":5,\"times\":0},", "SCN007 $.scenario.repeat.times")]
    [InlineData("\"minimumPer\":\"invoice\",", "unknown-field $.scenario.minimumPer")]
    public void Setting_ThatCannotBeHonoured_IsRefusedWithItsCode(string setting, string error) =>
        Assert.Equal([error], Calc.Errors("decide", $$"""{"scenario":{ {{setting}} "steps":[{"daysAfterDue":5}]},"runs":[{"date":"2026-03-06"}]}"""));

    [Theory]
    [InlineData("{\"daysAfterDue\":5},{\"daysAfterDue\":5}", "SCN005 $.scenario.steps[1].daysAfterDue")]
    [InlineData("{\"daysAfterDue\":5,\"minimumPer\":\"debtor\"}", "not-supported $.scenario.steps[0].minimumPer")]
    [InlineData("{\"daysAfterDue\":5,\"channels\":[\"email\"],\"formalNotice\":true}", "SCN012 $.scenario.steps[0].channels")]
    public void Step_ThatIsWrong_HasTheCodeOfTheAppAtItsPath(string steps, string error) =>
        Assert.Equal([error], Calc.Errors("decide", $$"""{"scenario":{"steps":[{{steps}}]},"runs":[{"date":"2026-03-06"}]}"""));

    [Fact]
    public void Events_ThatPointAtNothingOrLieOutsideTheirDays_AreRefused() =>
        Assert.Equal(
            ["contradiction $.runs[1].events[0].date", "contradiction $.runs[2].date", "unknown-reference $.runs[1].events[0].invoice"],
            Calc.Errors("decide", """
                {"scenario":{"steps":[{"daysAfterDue":5}]},"runs":[{"date":"2026-03-06"},
                 {"date":"2026-03-10","events":[{"kind":"payment","invoice":"9","amount":1,"date":"2026-03-06"}]},{"date":"2026-03-10"}]}
                """).Order());

    [Fact]
    public void Bounce_OfAPaymentThatIsNotThere_IsRefused() =>
        Assert.Equal(["unknown-reference $.runs[0].events[0]"], Calc.Errors("decide", """
            {"scenario":{"steps":[{"daysAfterDue":5}]},"invoices":[{"number":"1","dueDate":"2026-03-01","amount":100}],
             "runs":[{"date":"2026-03-06","events":[{"kind":"bounce","invoice":"1"}]}]}
            """));

    [Fact]
    public void Runs_ThatAreMissing_AreTheOnlyMistakeTold() =>
        Assert.Equal(["missing-field $.runs"], Calc.Errors("decide", """{"scenario":{"steps":[{"daysAfterDue":5}]},"runs":[]}"""));

    private static int[] Levels(string scenario, params string[] days) => Runs($$"""
        {"scenario":{ {{scenario}} },"invoices":[{"number":"1","dueDate":"2026-03-01","amount":60}],"runs":[{{string.Join(',', days.Select(day => $"{{\"date\":\"{day}\"}}"))}}]}
        """).Select(run => (int)run!["invoices"]![0]!["level"]!).ToArray();

    private static string[] Reasons(JsonArray runs) => runs.Select(run => (string)run!["invoices"]![0]!["reason"]!["code"]!).ToArray();

    private static JsonArray Runs(string input) => Calc.Result("decide", input)["runs"]!.AsArray();
}
