using System.IO;
using System.Linq;
using Relance.Local.Commands;
using Relance.Tests.Commands;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Replays;

public sealed class CompareTests
{
    // Levels at 5, 15, 30 and 60 days late; the first run is on 1 November 2026, a Sunday and a holiday.
    private const string Ledger =
        """
        invoice,party,issue_date,due_date,amount,currency,paid,blocked,party_dunnable
        K-1,P1,2026-07-10,2026-08-09,100.00,EUR,0,0,1
        K-2,P1,2026-09-27,2026-10-27,200.00,EUR,0,0,1
        K-3,P1,2026-09-28,2026-10-28,300.00,EUR,0,0,1
        K-4,P2,2026-07-10,2026-08-09,400.00,EUR,1,0,1
        K-5,P2,2026-07-10,2026-08-09,500.00,EUR,0,1,1
        K-6,P3,2026-07-10,2026-08-09,600.00,EUR,0,0,0
        """;

    private const string Expected =
        """
        invoice,g1_level,g2_level,daily_level
        K-1,1,2,4
        K-2,1,2,1
        K-3,,1,
        K-4,,,
        K-5,1,1,1
        K-6,,,
        """;

    [Fact]
    public void Compare_SameProcedure_AgreesOnEveryLineOfEveryRun()
    {
        var compared = Compare(Expected);

        Assert.Equal(ExitCode.Success, compared.ExitCode);
        Assert.Equal(3, compared.Json.GetProperty("runs").GetArrayLength());
        Assert.Empty(compared.Json.GetProperty("differences").EnumerateArray());
    }

    [Fact]
    public void Compare_OtherLevel_IsListedWithItsReason()
    {
        var difference = Assert.Single(Compare(Expected.Replace("K-6,,,", "K-6,1,,", System.StringComparison.Ordinal)).Json.GetProperty("differences").EnumerateArray());

        Assert.Equal("K-6", difference.GetProperty("number").GetString());
        Assert.Equal("first", difference.GetProperty("run").GetString());
        Assert.Equal("Paused", difference.GetProperty("code").GetString());
    }

    [Fact]
    public void Compare_WithWorkingCalendar_ExplainsThatNothingLeavesOnASunday()
    {
        var differences = Compare(Expected, "--calendar", "FR").Json.GetProperty("differences").EnumerateArray().Where(one => one.GetProperty("run").GetString() == "first").ToList();

        Assert.Equal(["K-1", "K-2", "K-5"], differences.Select(one => one.GetProperty("number").GetString()));
        Assert.All(differences, one => Assert.Equal("ClosedDay", one.GetProperty("code").GetString()));
    }

    private static Cli Compare(string expected, params string[] more)
    {
        using var folder = new ScratchFolder();
        var (ledgerPath, expectedPath) = (Path.Combine(folder.Path, "ledger.csv"), Path.Combine(folder.Path, "expected.csv"));
        File.WriteAllText(ledgerPath, Ledger);
        File.WriteAllText(expectedPath, expected);
        return Cli.Run(["compare", ledgerPath, expectedPath, "--as-of", "2026-11-01", "--json", "--language", "en", .. more]);
    }
}
