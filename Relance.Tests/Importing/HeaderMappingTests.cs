using System.Linq;
using Relance.Local.Commands;
using Relance.Local.Importing;
using Xunit;

namespace Relance.Tests.Importing;

public sealed class HeaderMappingTests
{
    [Theory]
    [InlineData("Invoice Number|Customer|Issue Date|Due Date|Amount")]
    [InlineData("N° facture|Raison sociale|Date de facture|Date d’échéance|Montant TTC")]
    [InlineData("NO_FACTURE|client|date_emission|ECHEANCE|montant")]
    [InlineData("invoice|party|issue_date|due_date|amount")]
    public void Of_KnownHeaders_AreRecognised(string headers)
    {
        var fields = HeaderMapping.Of(headers.Split('|'), []).Used.Select(column => column.Field).ToList();

        Assert.Equal(InvoiceField.InvoiceNumber, fields[0]);
        Assert.Contains(fields[1], new[] { InvoiceField.DebtorId, InvoiceField.DebtorName });
        Assert.Equal([InvoiceField.IssuedOn, InvoiceField.DueOn, InvoiceField.Amount], fields.Skip(2));
    }

    [Fact]
    public void Of_AssignedColumn_WinsOverKnownName()
    {
        var mapping = HeaderMapping.Of(["Number", "Name", "Date", "Due", "Total", "Net"], ["Net=amount", "Total=ignore"]);

        Assert.Equal("Net", mapping.HeaderOf(InvoiceField.Amount));
    }

    [Fact]
    public void Of_UnknownColumns_AreNamed() =>
        Assert.Equal(["Vendeur"], HeaderMapping.Of(["Facture", "Client", "Date", "Échéance", "Montant", "Vendeur"], []).Unused);

    [Fact]
    public void Of_MissingColumns_FailureNamesAllAndTheWayOut()
    {
        var failure = Assert.Throws<CommandFailure>(() => HeaderMapping.Of(["Facture", "Vendeur"], []));

        Assert.Contains("issuedOn, dueOn, amount, debtorName", failure.Wording.English, System.StringComparison.Ordinal);
        Assert.Contains("--map", failure.Wording.French, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Of_TwoColumnsForOneField_IsRefused() =>
        Assert.Throws<CommandFailure>(() => HeaderMapping.Of(["Facture", "Invoice", "Client", "Date", "Échéance", "Montant"], []));

    [Theory]
    [InlineData("Nothing=amount")]
    [InlineData("Montant=price")]
    [InlineData("Montant")]
    public void Of_AssignmentThatNamesNothing_IsRefused(string assignment) =>
        Assert.Throws<CommandFailure>(() => HeaderMapping.Of(["Facture", "Client", "Date", "Échéance", "Montant"], [assignment]));
}
