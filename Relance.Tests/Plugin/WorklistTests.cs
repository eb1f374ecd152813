using System;
using System.Linq;
using System.ServiceModel;
using System.Text.Json;
using Microsoft.Xrm.Sdk;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Xunit;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Tests.Plugin;

/// <summary>The worklist as people get it: scored, in a stable order, of what they may read, without what they put off.</summary>
public sealed class WorklistTests
{
    [Fact]
    public void Reminder_ThatWaitsForApproval_IsAnItemWithItsPoints()
    {
        using var desk = WithApproval();

        var item = Assert.Single(List(desk.Service, ("Filter", "approvals")));

        Assert.Equal("ApprovalWaiting", item.GetProperty("kind").GetString());
        Assert.Equal("DecideApproval", item.GetProperty("action").GetString());
        Assert.Equal("Approuver ou refuser la relance", item.GetProperty("actionText").GetString());
        Assert.Equal(1200m, item.GetProperty("amount").GetDecimal());
        Assert.Equal(item.GetProperty("points").GetInt32(), item.GetProperty("reasons").EnumerateArray().Sum(reason => reason.GetProperty("points").GetInt32()));
        Assert.StartsWith("Relance en attente d’approbation – ", item.GetProperty("title").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, null)]
    [InlineData(0, "PromiseDueToday")]
    [InlineData(1, null)] // within its grace
    [InlineData(3, "PromiseBroken")]
    public void Promise_AroundItsDay_IsAnItemWhenThereIsSomethingToDo(int days, string? kind)
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-4));
        Promise(desk, Desk.Monday.PlusDays(1));

        desk.GoTo(Desk.Monday.PlusDays(1 + days));

        var kinds = List(desk.Service).Select(item => item.GetProperty("kind").GetString()).Where(one => one!.StartsWith("Promise", StringComparison.Ordinal));
        Assert.Equal(kind is null ? [] : new[] { kind }, kinds);
    }

    [Fact]
    public void BrokenPromise_OnceItsInvoiceIsPaid_IsNoItem()
    {
        using var desk = new Desk();
        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(-4));
        Promise(desk, Desk.Monday.PlusDays(1));
        desk.GoTo(Desk.Monday.PlusDays(4));
        Assert.Single(List(desk.Service, ("Filter", "brokenPromises")));

        desk.Pay(invoice, 1200m);

        Assert.Empty(List(desk.Service, ("Filter", "brokenPromises")));
    }

    [Fact]
    public void Items_AskedTwice_ComeInTheSameOrder()
    {
        using var desk = WithApproval();
        Promise(desk, Desk.Monday);
        desk.Service.Update(new Entity(InvoiceTable.LogicalName, desk.Rows(InvoiceTable.LogicalName)[0].Id) { [InvoiceTable.LimitationOn] = Days.ToColumn(Desk.Monday.PlusDays(60)) });

        var first = Keys(desk);

        Assert.True(first.Length >= 2, string.Join(", ", first));
        Assert.Equal(first, Keys(desk));
        Assert.StartsWith("LimitationNear", first[0], StringComparison.Ordinal);
    }

    [Fact]
    public void SnoozedItem_IsBackOnItsDay_AndASecondSnoozeMovesTheDay()
    {
        using var desk = WithApproval();
        var key = List(desk.Service, ("Filter", "approvals")).Single().GetProperty("key").GetString()!;

        Snooze(desk, key, Desk.Monday.PlusDays(9));
        Snooze(desk, key, Desk.Monday.PlusDays(2));

        Assert.Single(desk.Rows(SnoozeTable.LogicalName));
        Assert.Empty(List(desk.Service, ("Filter", "approvals")));
        var shown = Assert.Single(List(desk.Service, ("Filter", "approvals"), ("WithSnoozed", true)));
        Assert.Equal("2026-11-25", shown.GetProperty("snoozedUntil").GetString());
        Assert.Empty(List(desk.Service, ("Filter", "approvals"), ("AsOf", Days.ToColumn(Desk.Monday.PlusDays(1)))));
        Assert.Single(List(desk.Service, ("Filter", "approvals"), ("AsOf", Days.ToColumn(Desk.Monday.PlusDays(2)))));
    }

    [Theory]
    [InlineData(1200, 1)]
    [InlineData(1201, 0)]
    public void Minimum_AroundTheAmount_IncludesIt(int minimum, int expected)
    {
        using var desk = WithApproval();
        Assert.Equal(expected, List(desk.Service, ("Filter", "approvals"), ("Minimum", new Money(minimum))).Length);
    }

    [Fact]
    public void Mine_IsWhatTheCollectorOfTheDebtorHasToDo()
    {
        using var desk = WithApproval();
        var colleague = desk.Engine.CreateUser("Luc Ferrand", "Relance - Collector");

        Assert.NotEmpty(List(desk.Engine.As(desk.Collector), ("Filter", "mine")));
        Assert.Empty(List(desk.Engine.As(colleague), ("Filter", "mine")));
        Assert.NotEmpty(List(desk.Engine.As(colleague)));
    }

    [Theory]
    [InlineData("Relance - Sales")]
    [InlineData("Relance - Credit Manager")]
    [InlineData("Relance - Administrator")]
    [InlineData("Relance - Auditor")]
    [InlineData("Relance - Service")]
    public void EveryRole_GetsTheList(string role)
    {
        using var desk = WithApproval();
        Assert.NotEmpty(List(desk.Engine.As(desk.Engine.CreateUser("Luc Ferrand", role))));
    }

    [Fact]
    public void CollectorOfAnotherBusinessUnit_SeesNothingOfThisOne()
    {
        using var desk = WithApproval();
        var unit = desk.Service.Create(new Entity("businessunit") { ["name"] = "Bruxelles" });
        var user = desk.Host.CreateUser("Elise Martens", ["Relance - Collector"], unit);

        Assert.Empty(List(desk.Engine.As(user)));
    }

    [Fact]
    public void Caller_WithoutARole_IsRefused()
    {
        using var desk = WithApproval();
        var nobody = desk.Engine.As(desk.Engine.CreateUser("Rémi Petit"));
        Assert.ThrowsAny<FaultException>(() => List(nobody));
    }

    [Fact]
    public void Filter_ThatIsUnknown_IsRefused()
    {
        using var desk = new Desk();
        Assert.ThrowsAny<FaultException>(() => List(desk.Service, ("Filter", "yesterday")));
    }

    [Fact]
    public void Requests_DoNotGrowWithTheDebtors()
    {
        using var desk = WithApproval();
        var one = Requests(desk);
        for (var number = 0; number < 20; number++)
        {
            var account = desk.Service.Create(new Entity(AccountTable.LogicalName) { [AccountTable.Name] = FormattableString.Invariant($"Client {number}") });
            desk.Invoice(Desk.Monday.PlusDays(-40), 90m + number, row => row[InvoiceTable.CustomerId] = new EntityReference(AccountTable.LogicalName, account));
        }

        desk.Engine.RunAsyncSteps();

        Assert.True(List(desk.Service).Length > 20);
        Assert.Equal(one, Requests(desk));
    }

    private static int Requests(Desk desk)
    {
        desk.Engine.ResetCount();
        List(desk.Service);
        return desk.Engine.RequestsOfPlugins;
    }

    private static Desk WithApproval()
    {
        var desk = new Desk(firstStep: step => step[ScenarioStepTable.ApprovalAbove] = new Money(0m));
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-6));
        return desk;
    }

    private static void Promise(Desk desk, LocalDate on) => desk.Ask(
        "relance_RecordPromise",
        ("Debtor", desk.DebtorReference),
        ("Instalments", FormattableString.Invariant($"[{{\"dueOn\":\"{on:uuuu-MM-dd}\",\"amount\":1200}}]")));

    private static void Snooze(Desk desk, string key, LocalDate until) => Desk.Ask(
        desk.Engine.As(desk.Collector),
        "relance_SnoozeItem",
        ("Key", key),
        ("Debtor", desk.DebtorReference),
        ("UntilOn", Days.ToColumn(until)),
        ("Reason", "Le directeur est en congé"));

    private static string[] Keys(Desk desk) => List(desk.Service).Select(item => item.GetProperty("key").GetString()!).ToArray();

    private static JsonElement[] List(IOrganizationService service, params (string Name, object Value)[] parameters)
    {
        var answer = Desk.Ask(service, "relance_GetWorklist", [.. parameters, ("Language", "fr")]);
        using var document = JsonDocument.Parse((string)answer["Items"]);
        return document.RootElement.EnumerateArray().Select(item => item.Clone()).ToArray();
    }
}
