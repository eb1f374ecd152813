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

/// <summary>Money that comes in beside claims: what it pays, by the order of imputation, and what stays owed (design rule 38).</summary>
public sealed class ClaimMoneyTests
{
    [Fact]
    public void PaymentOfTheInvoice_LeavesTheClaimsOwed()
    {
        using var desk = ClaimDesk.Open();
        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));

        desk.Pay(invoice, 1200m);

        Assert.Equal(0m, desk.Read(InvoiceTable.LogicalName, invoice).Amount(InvoiceTable.OpenBalance));
        Assert.Equal(42.00m, desk.OpenClaims(invoice));
    }

    [Fact]
    public void WhatTheInvoiceLeavesOver_PaysTheClaims_AndABouncedPaymentOpensThemAgain()
    {
        using var desk = ClaimDesk.Open();
        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));

        var payment = desk.Pay(invoice, 1242m);

        Assert.Equal(0m, desk.OpenClaims(invoice));
        Assert.All(desk.Claims(), claim => Assert.Equal(ClaimState.Paid, claim.StateOf()));
        Assert.Equal(1200m, desk.Read(InvoiceTable.LogicalName, invoice).Amount(InvoiceTable.PaidAmount));

        desk.Service.Update(new Entity(PaymentTable.LogicalName, payment) { [PaymentTable.BouncedOn] = Days.ToColumn(Desk.Monday) });

        Assert.Equal(42.00m, desk.OpenClaims(invoice));
        Assert.Equal(0m, desk.Read(InvoiceTable.LogicalName, invoice).Amount(InvoiceTable.PaidAmount));
    }

    [Fact]
    public void InterestFirst_APartPaymentPaysTheClaimsThenTheInvoice()
    {
        using var desk = ClaimDesk.Open(policy => policy[PolicyTable.ImputationOrder] = Choices.To(ImputationOrder.InterestFirst));
        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));

        desk.Pay(invoice, 142m);

        Assert.Equal(0m, desk.OpenClaims(invoice));
        Assert.Equal(100m, desk.Read(InvoiceTable.LogicalName, invoice).Amount(InvoiceTable.PaidAmount));
    }

    [Fact]
    public void PaymentBeforeTheClaim_PaysTheInvoiceOnly_AndShortensTheInterest()
    {
        using var desk = ClaimDesk.Open(policy => policy[PolicyTable.ImputationOrder] = Choices.To(ImputationOrder.InterestFirst));
        var invoice = desk.Invoice(Desk.Monday.PlusDays(-5));
        desk.Service.Create(new Entity(PaymentTable.LogicalName)
        {
            [PaymentTable.InvoiceId] = new EntityReference(InvoiceTable.LogicalName, invoice),
            [PaymentTable.Amount] = new Money(600m),
            [PaymentTable.ReceivedOn] = Days.ToColumn(Desk.Monday.PlusDays(-3)),
        });

        desk.Engine.RunAsyncSteps();

        // 1 200 for 2 days and 600 for 3: 0.7989 + 0.5992.
        Assert.Equal(1.40m, desk.Claim(ClaimKind.Interest).Amount(ClaimTable.Amount));
        Assert.Equal(600m, desk.Read(InvoiceTable.LogicalName, invoice).Amount(InvoiceTable.PaidAmount));
    }

    [Fact]
    public void PaymentThatNamesAClaim_PaysItAlone_AndNotMoreThanIsOpen()
    {
        using var desk = ClaimDesk.Open();
        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));
        var compensation = desk.Claim(ClaimKind.FixedCompensation);

        var refused = Assert.Throws<FaultException<OrganizationServiceFault>>(() => PayClaim(desk, compensation, 40.01m));
        PayClaim(desk, compensation, 40m);

        Assert.Contains("[RL-150]", refused.Message, StringComparison.Ordinal);
        Assert.Equal(ClaimState.Paid, desk.Claim(ClaimKind.FixedCompensation).StateOf());
        Assert.Equal(ClaimState.Claimed, desk.Claim(ClaimKind.Interest).StateOf());
        Assert.Equal(1200m, desk.Read(InvoiceTable.LogicalName, invoice).Amount(InvoiceTable.OpenBalance));
    }

    [Fact]
    public void Statement_AddsUpToTheClaims_ToTheCent()
    {
        using var desk = ClaimDesk.Open();
        var invoice = new EntityReference(InvoiceTable.LogicalName, desk.InvoiceFollowed(Desk.Monday.PlusDays(-5)));
        desk.GoTo(Desk.Monday.PlusDays(8));
        desk.Ask("relance_AccrueClaims", ("Invoice", invoice), ("Kinds", "Interest"), ("Demand", true));
        desk.GoTo(Desk.Monday.PlusDays(22));
        desk.Ask("relance_AccrueClaims", ("Invoice", invoice), ("Kinds", "Interest"));

        var answer = desk.Ask("relance_InterestStatement", ("Invoice", invoice), ("Language", "fr"));

        using var statement = JsonDocument.Parse((string)answer["Statement"]);
        var segments = statement.RootElement.GetProperty("segments").EnumerateArray().ToList();
        var total = ((Money)answer["Total"]).Value;
        Assert.Equal(total, decimal.Round(segments.Sum(segment => segment.GetProperty("amount").GetDecimal()), 2, MidpointRounding.AwayFromZero));
        Assert.Equal(total, desk.Claims(ClaimKind.Interest).Sum(claim => claim.Amount(ClaimTable.Amount)));
        Assert.Equal(3, desk.Claims(ClaimKind.Interest).Length);
        Assert.Contains("Statutory", segments[0].GetProperty("branch").GetString(), StringComparison.Ordinal);
        Assert.Contains("taux de la BCE majoré de 10", (string)answer["Html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Statement_WithoutItsRate_IsRefusedAndNamesTheRow()
    {
        using var desk = ClaimDesk.Open(withRate: false);
        var invoice = new EntityReference(InvoiceTable.LogicalName, desk.InvoiceFollowed(Desk.Monday.PlusDays(-5)));

        var refused = Assert.Throws<FaultException<OrganizationServiceFault>>(() => desk.Ask("relance_InterestStatement", ("Invoice", invoice)));

        Assert.Contains("ECB-MRO 2026-H2", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-07-02", "2.15", "Banque de France")]
    [InlineData("2026-07-01", "2.15", " ")]
    public void Rate_OutsideAHalfYearOrWithoutSource_IsRefused(string startsOn, string percent, string source)
    {
        using var desk = ClaimDesk.Open(withRate: false);

        Assert.Throws<FaultException<OrganizationServiceFault>>(() => desk.Rate(
            "ECB-MRO", NodaTime.Text.LocalDatePattern.Iso.Parse(startsOn).Value, decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture), source));
    }

    [Fact]
    public void RateThatIsEnteredLater_CountsFromTheNextStatement()
    {
        using var desk = ClaimDesk.Open(withRate: false);
        var invoice = new EntityReference(InvoiceTable.LogicalName, desk.InvoiceFollowed(Desk.Monday.PlusDays(-5)));
        desk.Rate("ECB-MRO", new LocalDate(2026, 7, 1), 2.15m);

        var answer = desk.Ask("relance_InterestStatement", ("Invoice", invoice));

        Assert.Equal(2.00m, ((Money)answer["Total"]).Value);
    }

    private static void PayClaim(Desk desk, Row claim, decimal amount) => desk.Service.Create(new Entity(PaymentTable.LogicalName)
    {
        [PaymentTable.ClaimId] = new EntityReference(ClaimTable.LogicalName, claim.Id),
        [PaymentTable.Amount] = new Money(amount),
    });
}
