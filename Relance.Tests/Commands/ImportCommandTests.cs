using System;
using System.IO;
using System.Linq;
using Relance.Local.Commands;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private const string Sound =
        """
        N° facture;Code client;Raison sociale;Date facture;Échéance;Montant TTC;Payé;Litige;E-mail
        F-1;D1;Durand;01/09/2026;01/10/2026;1 200,00;;;compta@durand.example
        F-2;D1;Durand;15/09/2026;15/10/2026;300,00;100,00;;compta@durand.example
        F-3;D2;Le Tailleur;01/09/2026;01/10/2026;450,00;;oui;contact@tailleur.example
        """;

    private readonly ScratchFolder folder = new();

    private string Database => Path.Combine(folder.Path, "relance.db");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Import_Twice_ChangesNothingTheSecondTime()
    {
        var first = Import(Sound);
        var before = Cli.Run("report", "--json", "--database", Database, "--as-of", "2026-10-05").Output;
        var second = Import(Sound);

        Assert.Equal(2, first.Json.GetProperty("imported").GetProperty("debtorsCreated").GetInt32());
        Assert.Equal(3, first.Json.GetProperty("imported").GetProperty("invoicesCreated").GetInt32());
        var again = second.Json.GetProperty("imported");
        Assert.Equal(3, again.GetProperty("invoicesUnchanged").GetInt32());
        Assert.Equal(0, again.EnumerateObject().Where(figure => figure.Name != "invoicesUnchanged").Sum(figure => figure.Value.GetInt32()));
        Assert.Equal(before, Cli.Run("report", "--json", "--database", Database, "--as-of", "2026-10-05").Output);
    }

    [Fact]
    public void Import_ChangedAmount_UpdatesThatInvoiceOnly()
    {
        Import(Sound);

        var changed = Import(Sound.Replace("300,00", "350,00", StringComparison.Ordinal)).Json.GetProperty("imported");

        Assert.Equal(1, changed.GetProperty("invoicesUpdated").GetInt32());
        Assert.Equal(2, changed.GetProperty("invoicesUnchanged").GetInt32());
    }

    [Fact]
    public void Import_OneBadLine_ImportsNothingAndNamesTheLine()
    {
        var result = Import(Sound + "\nF-4;D2;Le Tailleur;01/09/2026;99/10/2026;450,00;;;\n", json: false);

        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.Contains("Line 5, Échéance", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Database));
        Assert.Equal(["ledger.csv"], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void Import_SkipBad_KeepsTheGoodLinesAndWritesTheRest()
    {
        var result = Import(Sound + "\nF-4;D2;Le Tailleur;01/09/2026;99/10/2026;450,00;;;\n", json: true, "--skip-bad");

        Assert.Equal(ExitCode.Success, result.ExitCode);
        Assert.Equal(3, result.Json.GetProperty("imported").GetProperty("invoicesCreated").GetInt32());
        var rejected = File.ReadAllLines(Path.Combine(folder.Path, "ledger.rejected.csv"));
        Assert.Equal(2, rejected.Length);
        Assert.Contains("F-4", rejected[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Import_ForeignCurrency_NeedsItsRate()
    {
        const string Foreign = "invoice,customer,issue date,due date,amount,currency\nF-1,Smith,2026-09-01,2026-10-01,100.00,USD\n";

        Assert.Equal(ExitCode.Failure, Import(Foreign).ExitCode);
        Assert.Equal(ExitCode.Success, Import(Foreign, json: true, "--rate", "USD=1.25").ExitCode);
        var totals = Cli.Run("report", "--json", "--database", Database, "--as-of", "2026-10-05").Json.GetProperty("totals");
        Assert.Equal(80.00m, totals.GetProperty("open").GetDecimal());
    }

    [Fact]
    public void Import_ThenExplain_SaysThatTheRestIsDisputed()
    {
        Import(Sound);

        var explained = Cli.Run("explain", "F-3", "--database", Database, "--as-of", "2026-10-10", "--json", "--language", "en");

        Assert.Equal(ExitCode.Success, explained.ExitCode);
        Assert.Equal("Disputed", explained.Json.GetProperty("decision").GetProperty("code").GetString());
    }

    [Fact]
    public void Import_ThenRun_RemindsAndReportsEachDay()
    {
        Import(Sound);

        var runs = Cli.Run("run", "--as-of", "2026-10-05", "--until", "2026-10-07", "--json", "--database", Database).Json;

        Assert.Equal(["2026-10-05", "2026-10-06", "2026-10-07"], runs.EnumerateArray().Select(run => run.GetProperty("asOf").GetString()));
        Assert.Equal(1, runs.EnumerateArray().Sum(run => run.GetProperty("reminders").GetInt32()));
    }

    private Cli Import(string text, bool json = true, params string[] more)
    {
        var path = Path.Combine(folder.Path, "ledger.csv");
        File.WriteAllText(path, text);
        string[] asked = json ? ["--json"] : [];
        return Cli.Run(["import", path, "--database", Database, "--as-of", "2026-09-30", "--language", "en", .. asked, .. more]);
    }
}
