using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.Json;
using Microsoft.Xrm.Sdk;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Xunit;

namespace Relance.Tests.Plugin;

/// <summary>What can follow, compared, and what proves the debt, packed: both are read, nothing is written.</summary>
public sealed class EvidenceApiTests
{
    [Fact]
    public void EvidenceFile_OfTheSameDay_HasTheSameBytesAndItsPieces()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-3));
        var before = desk.Rows(AnnotationTable.LogicalName).Length;

        var first = desk.Ask("relance_EvidenceFile", ("Debtor", desk.DebtorReference));
        var second = desk.Ask("relance_EvidenceFile", ("Debtor", desk.DebtorReference));

        Assert.Equal(first["File"], second["File"]);
        Assert.EndsWith(".zip", (string)first["Name"]);
        using var zip = new ZipArchive(new MemoryStream(Convert.FromBase64String((string)first["File"])));
        Assert.Contains(zip.Entries, entry => entry.Name.EndsWith(".html", StringComparison.Ordinal));
        Assert.Contains(zip.Entries, entry => Text(entry).Contains("F-001") && Text(entry).Contains("F-002"));
        Assert.Equal(before, desk.Rows(AnnotationTable.LogicalName).Length);
    }

    [Fact]
    public void EvidenceFile_OfANamedInvoice_LeavesTheOthersOut()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-3));
        var second = desk.InvoiceFollowed(Desk.Monday.PlusDays(-2));

        var answer = Desk.Ask(desk.Engine.As(desk.Collector), "relance_EvidenceFile", ("Debtor", desk.DebtorReference), ("Invoices", second.ToString()));

        using var zip = new ZipArchive(new MemoryStream(Convert.FromBase64String((string)answer["File"])));
        Assert.DoesNotContain(zip.Entries, entry => Text(entry).Contains("F-001"));
        Assert.Contains("RL-116", RecoveryDesk.Refused(() => desk.Ask("relance_EvidenceFile", ("Debtor", desk.DebtorReference), ("Invoices", Guid.NewGuid().ToString()))));
    }

    [Fact]
    public void Comparison_InTheLanguageAskedFor_WritesNothing()
    {
        using var desk = new Desk();
        desk.InLyon();
        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(-3));
        var tasks = desk.Rows(TaskTable.LogicalName).Length;

        var french = desk.Ask("relance_CompareRoutes", ("Debtor", desk.DebtorReference), ("Language", "fr"));
        var english = desk.Ask("relance_CompareRoutes", ("Invoices", invoice.ToString()), ("Language", "en"));

        Assert.Contains("injonction de payer", (string)french["Html"], StringComparison.OrdinalIgnoreCase);
        Assert.Contains("injunction to pay", (string)english["Html"], StringComparison.OrdinalIgnoreCase);
        using var json = JsonDocument.Parse((string)french["Json"]);
        Assert.NotEqual(JsonValueKind.Undefined, json.RootElement.ValueKind);
        Assert.Equal(tasks, desk.Rows(TaskTable.LogicalName).Length);
    }

    [Fact]
    public void Comparison_OfNothing_IsRefusedInBothLanguages()
    {
        using var desk = new Desk();

        desk.RefusedInBothLanguages(
            "Ce débiteur n’a aucune facture ouverte.",
            "This debtor has no open invoice.",
            user => Desk.Ask(user, "relance_CompareRoutes", ("Debtor", desk.DebtorReference)));
        desk.RefusedInBothLanguages("Le paramètre Debtor est absent.", "The parameter Debtor is missing.", user => Desk.Ask(user, "relance_CompareRoutes"));
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
