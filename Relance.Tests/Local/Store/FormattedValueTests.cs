using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Metadata;
using Xunit;

namespace Relance.Tests.Local.Store;

public sealed class FormattedValueTests : IDisposable
{
    private readonly TestStore desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public void Choice_IsShownByItsLabelInTheReadersLanguage()
    {
        var account = desk.Create("account", ("name", "A"), ("paymenttermscode", new OptionSetValue(1)), ("creditonhold", true));

        Assert.Equal("Net 30", Shown(account, "paymenttermscode", LocalizedText.English));
        Assert.Equal("Net 30 jours", Shown(account, "paymenttermscode", LocalizedText.French));
        Assert.Equal("Oui", Shown(account, "creditonhold", LocalizedText.French));
        Assert.Equal("Actif", Shown(account, "statecode", LocalizedText.French));
    }

    [Fact]
    public void Amount_IsShownWithItsCurrency_BaseWithThatOfTheOrganization()
    {
        var invoice = desk.Invoice(desk.Account(), ("transactioncurrencyid", desk.Dollar), ("totalamount", new Money(1234.5m)));

        Assert.Equal("$1,234.50", Shown(invoice, "totalamount", LocalizedText.English));
        Assert.Equal("€987.60", Shown(invoice, "totalamount_base", LocalizedText.English));
        Assert.EndsWith("234,50\u00A0$", Shown(invoice, "totalamount", LocalizedText.French), StringComparison.Ordinal);
    }

    [Fact]
    public void Day_IsShownInTheReadersWay()
    {
        var invoice = desk.Invoice(desk.Account(), ("duedate", new DateTime(2026, 1, 31)));

        Assert.Equal("1/31/2026", Shown(invoice, "duedate", LocalizedText.English));
        Assert.Equal("31/01/2026", Shown(invoice, "duedate", LocalizedText.French));
    }

    [Fact]
    public void Reference_IsShownByItsName() => Assert.Equal("Durand SARL", Shown(desk.Invoice(desk.Account()), "customerid", LocalizedText.English));

    [Fact]
    public void Rows_CanBeReadWithoutFormattedValues()
    {
        var invoice = desk.Invoice(desk.Account());

        var row = desk.Store.Retrieve("invoice", invoice.Id, new ColumnSet("customerid", "statecode"), desk.Read with { Formatted = false });

        Assert.Empty(row.FormattedValues);
        Assert.Null(row.GetAttributeValue<EntityReference>("customerid").Name);
    }

    private string Shown(EntityReference row, string column, int language) =>
        desk.Store.Retrieve(row.LogicalName, row.Id, new ColumnSet(column), desk.Read with { Language = language }).FormattedValues[column];
}
