using System;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Deploy;
using Relance.Domain;
using Relance.Local.Configuration;
using Relance.Local.Host;
using Relance.Plugin.Tables;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Registration;

/// <summary>A host that learnt everything from the zip and the registration does what the others do.</summary>
public sealed class RegisteredHostTests
{
    [Fact]
    public async Task OverdueInvoice_OnARegisteredHost_IsReminded_AndNotOnceItsStepIsDisabled()
    {
        using var deployment = await Deployment.Registered();
        var service = deployment.Host.System;
        new ConfigurationSeed(service, TextCulture.Find("fr")!, new LocalDate(2026, 1, 1)).Write(ConfigurationData.Read(Repository.Solution));
        deployment.Host.RunAsyncJobs();

        Invoice(service, "FA-1");
        deployment.Host.RunAsyncJobs();
        var reminded = Reminders(service);
        foreach (var step in Deployment.Definition.Steps)
        {
            if (step.PluginType.EndsWith(".InvoiceChanged", StringComparison.Ordinal))
            {
                await deployment.Client.Put($"sdkmessageprocessingsteps({step.Id})", new JsonObject { ["statecode"] = 1, ["statuscode"] = 2 });
            }
        }

        Invoice(service, "FA-2");
        deployment.Host.RunAsyncJobs();

        Assert.Empty(deployment.Host.FailedJobs);
        Assert.Equal((1, 1), (reminded, Reminders(service)));
    }

    private static void Invoice(IOrganizationService service, string number)
    {
        var debtor = service.Create(new Entity(AccountTable.LogicalName)
        {
            ["name"] = "Boulangerie " + number,
            ["emailaddress1"] = $"{number}@martin.example",
            [AccountTable.Kind] = new OptionSetValue(DebtorKindChoice.Company),
        });
        service.Create(new Entity(InvoiceTable.LogicalName)
        {
            ["name"] = number,
            ["invoicenumber"] = number,
            ["customerid"] = new EntityReference(AccountTable.LogicalName, debtor),
            ["totalamount"] = new Microsoft.Xrm.Sdk.Money(1200m),
            ["transactioncurrencyid"] = new EntityReference(TransactionCurrencyTable.LogicalName, WellKnown.BaseCurrencyId),
            ["duedate"] = new DateTime(2026, 11, 10),
            [InvoiceTable.IssuedOn] = new DateTime(2026, 10, 10),
        });
    }

    private static int Reminders(IOrganizationService service) =>
        service.RetrieveMultiple(new QueryExpression(ReminderTable.LogicalName) { ColumnSet = new ColumnSet(false) }).Entities.Count;
}
