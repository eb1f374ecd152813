using System;
using System.IO;
using System.Linq;
using Relance.Local.Commands;
using Relance.Tests.Commands;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Replays;

public sealed class ReplayTests
{
    private static string Ledger => Path.Combine(Repository.Root, "Relance.Tests", "Replays", "ledger.csv");

    [Fact]
    public void Replay_SmallLedger_KeepsEveryInvariantAndCounts()
    {
        var replay = Cli.Run("replay", Ledger, "--json", "--language", "en");

        Assert.True(replay.ExitCode == ExitCode.Success, replay.Error);
        var figures = replay.Json;
        Assert.Equal(12, figures.GetProperty("invoices").GetInt32());
        Assert.Equal(2, figures.GetProperty("disputed").GetInt32());
        var steps = figures.GetProperty("steps").EnumerateArray().ToList();

        // Late by three days or more without a dispute: L-02, 03, 04, 07, 10, 11; by ten: 04, 07, 10, 11; by twenty: 04, 07, 11; by
        // thirty-five: 07, 11, which is never paid.
        Assert.Equal([6, 4, 3, 2], steps.Select(step => step.GetProperty("reminded").GetInt32()));
        Assert.Equal([2, 1, 1, 1], steps.Select(step => step.GetProperty("paidAfter").GetInt32()));
        Assert.Equal(5, figures.GetProperty("paidWithoutReminder").GetInt32());
        Assert.Equal(4, figures.GetProperty("ageing").GetArrayLength());
    }

    [Fact]
    public void Replay_Kept_CanBeExplained()
    {
        using var folder = new ScratchFolder();
        var database = Path.Combine(folder.Path, "replay.db");
        Cli.Run("replay", Ledger, "--json", "--database", database);

        var explained = Cli.Run("explain", "L-12", "--database", database, "--json");

        Assert.Equal("Disputed", explained.Json.GetProperty("decision").GetProperty("code").GetString());
        Assert.Equal(ExitCode.Failure, Cli.Run("replay", Ledger, "--database", database).ExitCode);
    }

    [Fact]
    public void Replay_UnknownScenario_NamesThoseThatThereAre()
    {
        var replay = Cli.Run("replay", Ledger, "--scenario", "gentle", "--language", "en");

        Assert.Equal(ExitCode.Failure, replay.ExitCode);
        Assert.Contains("consumers, large-accounts, public-bodies, standard", replay.Error, StringComparison.Ordinal);
    }
}
