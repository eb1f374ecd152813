using System.IO;
using Xunit;

namespace Relance.Tests.Diaries;

/// <summary>A diary that is wrong fails, whatever is wrong with it: otherwise none of them proves anything.</summary>
public sealed class DiaryRunnerTests
{
    private const string Reminder = "  expect reminder \"First reminder\" by email to compta@durand.example for F-1 1200.00 EUR\n";

    private static string Right => File.ReadAllText(Path.Combine(DiaryTests.Folder, "C01-C38-partial-payment-keeps-its-place.txt"));

    [Fact]
    public void Run_ExpectationIsMissing_FailsAndNamesTheLineThatIsMissing()
    {
        Assert.Contains(Reminder, Right);
        Assert.Contains(Reminder.Trim(), Fault(Right.Replace(Reminder, "")));
    }

    [Theory]
    [InlineData("F-1 1200.00 EUR", "F-1 1200.01 EUR")]
    [InlineData("compta@durand.example for F-1 700", "other@durand.example for F-1 700")]
    [InlineData("because \"settled\"", "because \"disputed\"")]
    [InlineData("because \"days of grace\"", "because \"settled\"")]
    [InlineData("expect no review", "expect review on 2026-03-21")]
    [InlineData("expect no review", "expect hold released")]
    public void Run_OneLineIsWrong_Fails(string right, string wrong)
    {
        Assert.Contains(right, Right);
        Assert.Contains("did not come true", Fault(Right.Replace(right, wrong)));
    }

    [Fact]
    public void Run_ReminderIsExpectedADayLate_FailsOnTheDayItLeaves() =>
        Assert.Contains("mutant.txt, 2026-03-07:", Fault(Right.Replace("On 2026-03-07", "On 2026-03-08")));

    [Theory]
    [InlineData("payment of 500.00 for F-1", "payment of 500.00 for F-2", "There is no invoice F-2")]
    [InlineData("payment of 500.00 for F-1", "payment of a lot for F-1", "has no meaning")]
    [InlineData("On 2026-03-14", "On 2026-03-09", "does not come after")]
    [InlineData("10 days after due", "2 days after due", "Second reminder")]
    public void Run_LineMakesNoSense_IsNamed(string right, string wrong, string fault)
    {
        Assert.Contains(right, Right);
        Assert.Contains(fault, Fault(Right.Replace(right, wrong)));
    }

    private static string Fault(string text) => Assert.Throws<DiaryMistake>(() => DiaryRunner.Run(DiaryParser.Parse("mutant.txt", text))).Message;
}
