using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Relance.Local.WebApi;
using Relance.Plugin.Tables;
using Relance.Tests.Builders;
using Relance.Tests.Plugin;
using Xunit;

namespace Relance.Tests.Ui;

/// <summary>The worklist as a collector uses it: in Chromium, by keyboard, in both languages.</summary>
public sealed class WorklistPageTests
{
    [ChromiumFact]
    public async Task WorklistPage_OfACollector_PutsAnItemOff()
    {
        using var desk = new Desk(firstStep: step => step[ScenarioStepTable.ApprovalAbove] = new Money(0m));
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-6));
        desk.Ask(
            "relance_RecordPromise",
            ("Debtor", desk.DebtorReference),
            ("Invoices", desk.Invoice(Desk.Monday.PlusDays(-2), 300m).ToString()),
            ("Instalments", FormattableString.Invariant($"[{{\"dueOn\":\"{Desk.Monday:uuuu-MM-dd}\",\"amount\":300}}]")));
        using var server = WebApiServer.Start(desk.Host, 0, desk.Collector);

        var output = await BrowserScript.Run("worklist.mjs", server.Address.ToString().TrimEnd('/'), BrowserScript.WebResources);

        Assert.EndsWith("narrow screen", output.TrimEnd(), StringComparison.Ordinal);
        var snooze = desk.Rows(SnoozeTable.LogicalName).Single();
        Assert.Equal("Le directeur est en congé", snooze.Text(SnoozeTable.Reason));
    }
}
