using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Xunit;

namespace Relance.Tests.Plugin;

/// <summary>Every message names the ways to pay and one person to answer (design rule 46).</summary>
public sealed class WaysToPayTests
{
    private const string Body =
        "<p>{{payment.reference}}{{#if payment.iban}} IBAN {{payment.iban:text}}{{/if}}{{#if payment.bic}} BIC {{payment.bic}}{{/if}}"
        + "{{#if payment.link}} LINK <a href=\"{{payment.link}}\">{{payment.link}}</a>{{/if}}{{#if payment.chequePayableTo}} CHEQUE {{payment.chequePayableTo}}{{/if}}"
        + "{{#if payment.directDebitMandate}} MANDATE {{payment.directDebitMandate}}{{/if}} {{contact.name}} {{contact.email}}"
        + "{{#each lines}} {{line.number}} {{line.dueOn}} {{line.asked}}{{/each}}</p>";

    [Fact]
    public void Message_NamesTheWaysOfThePolicyAndTheCollectorOfTheAccount()
    {
        using var desk = Ready();
        desk.Service.Update(new Entity(SystemUserTable.LogicalName, desk.Collector) { [SystemUserTable.InternalEmailAddress] = "nadia@lumen.example" });

        var body = Sent(desk);

        Assert.Contains("IBAN FR7630006000011234567890189 BIC AGRIFRPP", body);
        Assert.Contains("CHEQUE Atelier Lumen", body);
        Assert.Contains("nadia@lumen.example", body);
        Assert.DoesNotContain("MANDATE", body);
    }

    [Fact]
    public void Message_OfASegmentWithItsOwnAccount_NamesThatAccountAndNotTheOtherBic()
    {
        using var desk = Ready();
        var segment = desk.Rows(SegmentTable.LogicalName).Single().Id;
        desk.Service.Update(new Entity(SegmentTable.LogicalName, segment) { [SegmentTable.PaymentIban] = "BE68539007547034" });

        var body = Sent(desk);

        Assert.Contains("IBAN BE68539007547034", body);
        Assert.DoesNotContain("BIC", body);
    }

    [Fact]
    public void Message_OfAnInvoiceWithItsOwnPage_LinksToIt()
    {
        using var desk = Ready();

        Assert.Contains("https://pay.lumen.example/1", Sent(desk, invoice => invoice[InvoiceTable.PaymentLink] = "https://pay.lumen.example/1"));
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Message_ToADebtorWithAMandate_AsksForNoTransferUntilTheInvoiceIsLate(int daysLate, bool isDebited)
    {
        using var desk = Ready(step => step[ScenarioStepTable.DaysFromDue] = daysLate);
        desk.Service.Update(new Entity(AccountTable.LogicalName, desk.Debtor)
        {
            [AccountTable.PaysByDirectDebit] = true,
            [AccountTable.MandateReference] = "RUM-42",
        });

        var body = Sent(desk, daysLate: daysLate);

        Assert.Equal(isDebited, body.Contains("MANDATE RUM-42", StringComparison.Ordinal));
        Assert.Equal(!isDebited, body.Contains("IBAN", StringComparison.Ordinal));
    }

    private static Desk Ready(Action<Entity>? firstStep = null)
    {
        var desk = new Desk(
            policy =>
            {
                policy[PolicyTable.Iban] = "FR7630006000011234567890189";
                policy[PolicyTable.Bic] = "AGRIFRPP";
                policy[PolicyTable.ChequePayee] = "Atelier Lumen";
            },
            firstStep);
        foreach (var text in desk.Rows(MessageTemplateTable.LogicalName).Where(row => row.Text(MessageTemplateTable.TextName) == "reminder-1"))
        {
            desk.Service.Update(new Entity(MessageTemplateTable.LogicalName, text.Id) { [MessageTemplateTable.Body] = Body });
        }

        return desk;
    }

    private static string Sent(Desk desk, Action<Entity>? with = null, int daysLate = 5)
    {
        desk.Invoice(Desk.Monday.PlusDays(-daysLate), with: with);
        desk.Engine.RunAsyncSteps();
        Assert.Empty(desk.Engine.FailedJobs);
        return Assert.Single(desk.Rows(EmailTable.LogicalName)).Text(EmailTable.Description)!;
    }
}
