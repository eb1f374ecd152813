using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using NodaTime;
using Relance.Domain;
using Relance.Local.Importing;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Importing;

public sealed class LedgerFileTests
{
    private static readonly HashSet<string> Euro = new(StringComparer.OrdinalIgnoreCase) { "EUR" };

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    public void Read_AnySeparator_ReadsTheLine(string separator)
    {
        var text = string.Join(separator, "Facture", "Client", "Date", "Échéance", "Montant") + "\r\n" + string.Join(separator, "F-1", "Durand", "01/02/2026", "2026-03-03", "\"1234,50\"") + "\r\n";

        var invoice = Assert.Single(Read(text).Invoices);

        Assert.Equal(("F-1", "Durand", 1234.50m), (invoice.Number, invoice.Debtor.Name, invoice.Amount));
        Assert.Equal((new LocalDate(2026, 2, 1), new LocalDate(2026, 3, 3)), (invoice.IssuedOn, invoice.DueOn));
    }

    [Fact]
    public void Read_ManyMistakes_ListsEachWithItsLine()
    {
        var ledger = Read(
            """
            Facture;Client;Date;Échéance;Montant;Devise;E-mail
            F-1;Durand;01/02/2026;03/03/2026;100,00;EUR;a@b.example

            F-2;;31/02/2026;03/03/2026;cent;USD;nowhere
            "F-3";"Le
            Tailleur";01/02/2026;03/03/2026;100,00;EUR;
            F-1;Durand;01/02/2026;01/01/2026;-5;EUR;
            """);

        Assert.Equal(["F-1", "F-3"], ledger.Invoices.Select(invoice => invoice.Number));
        Assert.Equal(
            [(4, "Client"), (4, "E-mail"), (4, "Date"), (4, "Montant"), (4, "Devise"), (7, "Échéance"), (7, "Facture")],
            ledger.Problems.Select(problem => (problem.Line, problem.Column!)));
    }

    [Theory]
    [InlineData("40,00", "", "", 40.00)]
    [InlineData("", "60,00", "", 40.00)]
    [InlineData("", "", "2026-03-10", 100.00)]
    public void Read_PaidBalanceOrSettlement_SayTheSame(string paid, string open, string settled, double expected)
    {
        var ledger = Read($"Facture;Client;Date;Échéance;Montant;Payé;Solde;Date de règlement\nF-1;Durand;01/02/2026;03/03/2026;100,00;{paid};{open};{settled}");

        Assert.Equal((decimal)expected, Assert.Single(ledger.Invoices).Paid);
    }

    [Fact]
    public void Read_BalanceThatContradictsWhatWasPaid_IsAProblem() =>
        Assert.Single(Read("Facture;Client;Date;Échéance;Montant;Payé;Solde\nF-1;Durand;01/02/2026;03/03/2026;100,00;40,00;50,00").Problems);

    [Theory]
    [InlineData("entreprise", DebtorKind.Company)]
    [InlineData("Public", DebtorKind.PublicBody)]
    [InlineData("particulier", DebtorKind.Consumer)]
    public void Read_Kind_InBothLanguages(string text, DebtorKind expected) =>
        Assert.Equal(expected, Assert.Single(Read($"Facture;Client;Date;Échéance;Montant;Type client\nF-1;Durand;01/02/2026;03/03/2026;100,00;{text}").Invoices).Debtor.Kind);

    [Fact]
    public void Read_FileOfWindows1252_KeepsAccents()
    {
        using var folder = new ScratchFolder();
        var path = Path.Combine(folder.Path, "ledger.csv");
        File.WriteAllBytes(path, Encoding.Latin1.GetBytes("Facture;Client;Date;Échéance;Montant\nF-1;Société Générique;01/02/2026;03/03/2026;100,00\n"));

        var ledger = LedgerFile.Read(DelimitedFile.Read(path), [], DecimalMark.Unknown, Euro);

        Assert.Equal("Société Générique", Assert.Single(ledger.Invoices).Debtor.Name);
    }

    [Fact]
    public void RejectedFile_PutRight_CanBeImportedAsItIs()
    {
        using var folder = new ScratchFolder();
        var path = Path.Combine(folder.Path, "bad.csv");
        RejectedFile.Write(path, Read("Facture;Client;Date;Échéance;Montant\nF-1;Durand;01/02/2026;03/03/2026;100\nF-2;\"Le; Tailleur\";01/02/2026;03/03/2026;cent"), TextCulture.FrenchFrance);

        var written = File.ReadAllText(path);
        Assert.Contains(RejectedFile.ErrorHeader, written, StringComparison.Ordinal);
        Assert.DoesNotContain("F-1", written, StringComparison.Ordinal);
        var repaired = LedgerFile.Read(DelimitedFile.Parse(written.Replace(";cent;", ";100;", StringComparison.Ordinal)), [], DecimalMark.Unknown, Euro);
        Assert.Equal("Le; Tailleur", Assert.Single(repaired.Invoices).Debtor.Name);
        Assert.Empty(repaired.Problems);
    }

    private static LedgerFile Read(string text) => LedgerFile.Read(DelimitedFile.Parse(text), [], DecimalMark.Unknown, Euro);
}
