using System;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Xunit;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Tests.Plugin;

/// <summary>Settings are checked when they are saved, and what is in force cannot be changed under those who rely on it.</summary>
public sealed class SettingsTests
{
    [Fact]
    public void PublishedVersion_Changed_IsRefused()
    {
        using var desk = new Desk();

        Refused(() => desk.Service.Update(new Entity(ScenarioVersionTable.LogicalName, desk.Version) { [ScenarioVersionTable.QuietDays] = 3 }), "RL-120");
        Refused(() => desk.Service.Update(Step(desk, 1, row => row[ScenarioStepTable.DaysFromDue] = 1)), "RL-120");
        Refused(() => desk.Service.Delete(ScenarioVersionTable.LogicalName, desk.Version), "RL-121");
    }

    [Fact]
    public void PublishedVersion_Retired_CannotComeBack()
    {
        using var desk = new Desk();

        desk.Service.Update(State(desk.Version, VersionState.Retired));

        Refused(() => desk.Service.Update(State(desk.Version, VersionState.Published)), "RL-122");
    }

    [Fact]
    public void Version_WithWrongSteps_IsNotPublishedAndEveryFailureIsTold()
    {
        using var desk = new Desk();
        var version = desk.Service.Create(new Entity(ScenarioVersionTable.LogicalName)
        {
            [ScenarioVersionTable.Name] = "Standard 2",
            [ScenarioVersionTable.ScenarioId] = new EntityReference(ScenarioTable.LogicalName, desk.Scenario),
            [ScenarioVersionTable.Version] = 2,
            [ScenarioVersionTable.RepeatTimes] = 2,
        });

        var refused = Refused(() => desk.Service.Update(State(version, VersionState.Published)), "SCN001");

        Assert.Contains("SCN008", refused);
    }

    [Fact]
    public void Version_CreatedAsPublished_IsRefused()
    {
        using var desk = new Desk();

        Refused(
            () => desk.Service.Create(new Entity(ScenarioVersionTable.LogicalName)
            {
                [ScenarioVersionTable.Name] = "Standard 2",
                [ScenarioVersionTable.ScenarioId] = new EntityReference(ScenarioTable.LogicalName, desk.Scenario),
                [ScenarioVersionTable.Version] = 2,
                [ScenarioVersionTable.VersionState] = Choices.To(VersionState.Published),
            }),
            "RL-125");
    }

    [Fact]
    public void Text_WithAnUnknownField_IsRefusedWithItsPlace()
    {
        using var desk = new Desk();

        var refused = Refused(() => DeskTexts.Text(desk.Service, "reminder-9", null, "<p>{{debtor.nom}}</p>", null), "RL-123");

        Assert.Contains("debtor.nom", refused);
    }

    [Fact]
    public void Text_WithoutCode_GetsItsCode()
    {
        using var desk = new Desk();

        Assert.Contains(desk.Rows(MessageTemplateTable.LogicalName), row => row.Text(MessageTemplateTable.Code) == "call-guide.fr.phonecall");
    }

    [Fact]
    public void SecondPolicy_IsRefused()
    {
        using var desk = new Desk();

        Refused(() => desk.Service.Create(new Entity(PolicyTable.LogicalName) { [PolicyTable.Name] = "Autre" }), "RL-124");
    }

    [Fact]
    public void Policy_WithAnUnknownTimeZone_IsRefused()
    {
        using var desk = new Desk();

        Refused(() => desk.Service.Update(new Entity(PolicyTable.LogicalName, desk.Policy) { [PolicyTable.TimeZone] = "Mars/Olympus" }), "RL-102");
    }

    [Fact]
    public void Policy_WithAgeingBoundsThatFall_IsRefused()
    {
        using var desk = new Desk();

        Refused(() => desk.Service.Update(new Entity(PolicyTable.LogicalName, desk.Policy) { [PolicyTable.AgeingBuckets] = "0,60,30" }), "AGE002");
        desk.Service.Update(new Entity(PolicyTable.LogicalName, desk.Policy) { [PolicyTable.AgeingBuckets] = "0, 15, 45" });
    }

    [Fact]
    public void Segment_CatchAllWithCriteria_IsRefused()
    {
        using var desk = new Desk();
        var segment = desk.Rows(SegmentTable.LogicalName).Single().Id;

        Refused(() => desk.Service.Update(new Entity(SegmentTable.LogicalName, segment) { [SegmentTable.Countries] = "FR" }), "SEG006");
    }

    [Fact]
    public void Payment_InAnotherCurrency_IsRefused()
    {
        using var desk = new Desk();
        var dollar = desk.Service.Create(new Entity(TransactionCurrencyTable.LogicalName)
        {
            [TransactionCurrencyTable.CurrencyName] = "Dollar",
            [TransactionCurrencyTable.IsoCurrencyCode] = "USD",
            [TransactionCurrencyTable.CurrencySymbol] = "$",
            [TransactionCurrencyTable.CurrencyPrecision] = 2,
            [TransactionCurrencyTable.ExchangeRate] = 1.1m,
        });
        var invoice = desk.InvoiceFollowed(Desk.Monday);

        Refused(
            () => desk.Service.Create(new Entity(PaymentTable.LogicalName)
            {
                [PaymentTable.InvoiceId] = new EntityReference(InvoiceTable.LogicalName, invoice),
                [PaymentTable.TransactionCurrencyId] = new EntityReference(TransactionCurrencyTable.LogicalName, dollar),
                [PaymentTable.Amount] = new Money(100m),
            }),
            "RL-118");
    }

    [Fact]
    public void Payment_ThatIsRefused_LeavesTheInvoiceAsItWas()
    {
        using var desk = new Desk();
        var invoice = desk.InvoiceFollowed(Desk.Monday);

        Refused(() => desk.Pay(invoice, -5m), "PAY001");

        Assert.Empty(desk.Rows(PaymentTable.LogicalName));
        Assert.Equal(1200m, desk.Read(InvoiceTable.LogicalName, invoice).Amount(InvoiceTable.OpenBalance));
    }

    [Fact]
    public void Setting_Changed_CountsFromTheNextEvaluationOn()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-2));
        Assert.Empty(desk.Rows(CreditHoldTable.LogicalName));

        desk.Service.Update(new Entity(PolicyTable.LogicalName, desk.Policy) { [PolicyTable.HoldDaysLate] = 2 });
        desk.Evaluate();

        Assert.Single(desk.Rows(CreditHoldTable.LogicalName));
    }

    private static Entity State(Guid version, VersionState state) =>
        new(ScenarioVersionTable.LogicalName, version) { [ScenarioVersionTable.VersionState] = Choices.To(state) };

    private static Entity Step(Desk desk, int order, Action<Entity> change)
    {
        var step = new Entity(ScenarioStepTable.LogicalName, desk.Rows(ScenarioStepTable.LogicalName).Single(row => row.Integer(ScenarioStepTable.Order) == order).Id);
        change(step);
        return step;
    }

    private static string Refused(Action act, string code)
    {
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(act);
        Assert.Contains(code, fault.Message);
        return fault.Message;
    }
}
