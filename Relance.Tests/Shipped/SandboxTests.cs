using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Deploy;
using Relance.Domain;
using Relance.Local.Configuration;
using Relance.Local.Host;
using Relance.Plugin;
using Relance.Plugin.Tables;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Shipped;

/// <summary>The shipped files themselves, under the runtime that is nearest to the sandbox.</summary>
public sealed class SandboxTests : IDisposable
{
    private readonly LocalDataverse host = Hosts.WithPlugins();
    private readonly Guid debtor;
    private readonly Guid invoice;

    public SandboxTests()
    {
        var folder = new LocalOptions().SolutionFolder;
        new ConfigurationSeed(host.System, TextCulture.Find("fr")!, new LocalDate(2026, 1, 1)).Write(ConfigurationData.Read(folder));
        debtor = host.System.Create(new Entity(AccountTable.LogicalName)
        {
            ["name"] = "Boulangerie Martin",
            ["emailaddress1"] = "compta@martin.example",
            [AccountTable.Kind] = new OptionSetValue(DebtorKindChoice.Company),
        });
        invoice = host.System.Create(new Entity(InvoiceTable.LogicalName)
        {
            ["name"] = "Farine",
            ["invoicenumber"] = "FA-1",
            ["customerid"] = new EntityReference(AccountTable.LogicalName, debtor),
            ["totalamount"] = new Microsoft.Xrm.Sdk.Money(1200m),
            ["transactioncurrencyid"] = new EntityReference(TransactionCurrencyTable.LogicalName, WellKnown.BaseCurrencyId),
            ["duedate"] = new DateTime(2026, 11, 10),
            [InvoiceTable.IssuedOn] = new DateTime(2026, 10, 10),
        });
    }

    [RequiresMonoFact]
    public void Package_UnderMono_MakesEveryPlugInAndRemindsOfAnInvoice()
    {
        var sandbox = new Sandbox(host.System);

        var done = sandbox.RunInvoiceEvent(invoice, "2026-11-23", debtor);

        Assert.True(done, sandbox.Traces);
        Assert.Equal(
            typeof(PluginBase).Assembly.GetTypes().Where(type => typeof(IPlugin).IsAssignableFrom(type) && !type.IsAbstract).Select(type => type.FullName!).Order(StringComparer.Ordinal),
            sandbox.Made.Order(StringComparer.Ordinal));
        var reminder = Assert.Single(host.System.RetrieveMultiple(new QueryExpression(ReminderTable.LogicalName) { ColumnSet = new ColumnSet(true) }).Entities);
        Assert.Equal(1200m, reminder.GetAttributeValue<Microsoft.Xrm.Sdk.Money>(ReminderTable.Amount).Value);
        Assert.Contains("SendEmail", sandbox.Requests);
        Assert.Equal("compta@martin.example", Assert.Single(Assert.Single(host.Outbox.Delivered).To).Address);
    }

    public void Dispose() => host.Dispose();
}
