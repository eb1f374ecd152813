using System.Linq;
using System.Text.Json;
using Microsoft.Xrm.Sdk;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Tests.Builders;
using Xunit;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Tests.Plugin;

/// <summary>Why, and what next: asked of any invoice and any debtor, for any day, without a trace in the rows.</summary>
public sealed class ExplanationTests
{
    [Fact]
    public void Preview_OfAnotherDay_TellsWithoutWriting()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-1));
        desk.Engine.ResetCount();

        var answer = desk.Ask("relance_PreviewDebtor", ("Debtor", desk.DebtorReference), ("AsOf", Days.ToColumn(Desk.Monday.PlusDays(4))));

        using var json = JsonDocument.Parse((string)answer["Decision"]);
        Assert.Equal("2026-11-27", json.RootElement.GetProperty("asOf").GetString());
        Assert.Contains(json.RootElement.GetProperty("effects").EnumerateArray(), effect => effect.GetProperty("effect").GetString() == "ProposeReminder");
        Assert.Equal("Reminded", json.RootElement.GetProperty("reasons")[0].GetProperty("code").GetString());
        Assert.NotEqual("", answer["Summary"]);
        Assert.All(desk.Host.RequestCounter.Counts.Where(count => count.FromPlugin), count => Assert.StartsWith("Retrieve", count.Message));
        Assert.Empty(desk.Rows(ReminderTable.LogicalName));
    }

    [Theory]
    [InlineData("fr", "échéance")]
    [InlineData("en", "due")]
    public void Invoice_NotDueYet_IsExplainedInTheLanguageAskedFor(string language, string word)
    {
        using var desk = new Desk();
        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(10));

        var answer = desk.Ask("relance_ExplainInvoice", ("Invoice", new EntityReference(InvoiceTable.LogicalName, invoice)), ("Language", language));

        Assert.Contains(word, (string)answer["Explanation"]);
        Assert.Equal(Days.ToColumn(Desk.Monday.PlusDays(15)), answer["NextStepOn"]);
    }

    [Theory]
    [InlineData("fr", "Encours 1\u202F200,00\u00A0€, 80\u00A0% de la limite de 1\u202F500,00\u00A0€\u202F; disponible 300,00\u00A0€.")]
    [InlineData("en", "Exposure €1,200.00, 80% of the limit of €1,500.00; €300.00 available.")]
    public void Invoice_OfADebtorWithALimit_IsExplainedWithItsExposure(string language, string expected)
    {
        using var desk = new Desk();
        desk.Service.Update(new Entity(AccountTable.LogicalName, desk.Debtor) { [AccountTable.CreditLimit] = new Money(1500m) });
        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(10));

        var answer = desk.Ask("relance_ExplainInvoice", ("Invoice", new EntityReference(InvoiceTable.LogicalName, invoice)), ("Language", language));

        Assert.Equal(expected, ((string)answer["Explanation"]).Split('\n')[^1]);
    }

    [Fact]
    public void Invoice_Settled_IsExplainedToo()
    {
        using var desk = new Desk();
        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(-2));
        desk.Pay(invoice, 1200m);

        var answer = desk.Ask("relance_ExplainInvoice", ("Invoice", new EntityReference(InvoiceTable.LogicalName, invoice)));

        using var json = JsonDocument.Parse((string)answer["Decision"]);
        Assert.Equal("Settled", json.RootElement.GetProperty("code").GetString());
    }

    [Fact]
    public void LastDecision_IsKeptInBothLanguages()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-2));
        desk.InvoiceFollowed(Desk.Monday.PlusDays(5));

        var decision = Assert.Single(desk.Rows(DecisionTable.LogicalName));
        Assert.Equal(desk.Debtor, decision.Key(DecisionTable.AccountId));
        Assert.Contains("F-001", decision.Text(DecisionTable.SummaryFr));
        Assert.Contains("F-002", decision.Text(DecisionTable.SummaryEn));
        using var json = JsonDocument.Parse(decision.Text(DecisionTable.Json)!);
        Assert.Equal(2, json.RootElement.GetProperty("reasons").EnumerateArray().Count(reason => reason.TryGetProperty("invoice", out _)));
    }

    [Fact]
    public void Mistake_IsToldInTheLanguageOfTheUser()
    {
        using var desk = new Desk();
        var user = desk.Engine.CreateUser("Jane Smith", "Relance - Credit Manager");
        desk.Service.Update(new Entity(UserSettingsTable.LogicalName, user) { [UserSettingsTable.UiLanguageId] = 1033 });

        var english = Assert.ThrowsAny<System.Exception>(() => Desk.Ask(desk.Engine.As(user), "relance_ReleaseHold", ("Debtor", desk.DebtorReference), ("Reason", "x")));
        var french = Assert.ThrowsAny<System.Exception>(() => desk.Ask("relance_ReleaseHold", ("Debtor", desk.DebtorReference), ("Reason", "x")));

        Assert.Contains("This account is not on hold.", english.Message);
        Assert.Contains("Ce compte n’est pas bloqué.", french.Message);
    }
}
