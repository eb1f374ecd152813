using System.Linq;
using System.Xml.Linq;
using Relance.Domain;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Domain.EInvoices;

public sealed class EInvoiceStatusesTests
{
    [Fact]
    public void All_AreTheOptionsOfTheSolutionWithTheirLabels()
    {
        var file = XDocument.Load(System.IO.Path.Combine(Repository.Solution, "src", "OptionSets", "relance_einvoicestatus.xml"));
        var options = file.Descendants("option").Select(option => (
            option.Attribute("ExternalValue")!.Value,
            Label(option, "1036"),
            Label(option, "1033")));
        Assert.Equal(options, EInvoiceStatuses.All.Select(status => (status.Code, status.French, status.English)));
    }

    [Fact]
    public void All_Codes_AreTwentyThree() => Assert.Equal(23, EInvoiceStatuses.All.Select(status => status.Code).Distinct().Count());

    [Fact]
    public void Mandatory_AreTheFourOfTheTaxAuthority() =>
        Assert.Equal(["200", "210", "212", "213"], EInvoiceStatuses.All.Where(status => status.IsMandatory).Select(status => status.Code));

    [Fact]
    public void Reasons_AreRequiredWithSixStatusesAndAllKnown()
    {
        var requiring = EInvoiceStatuses.All.Where(status => status.RequiresReason).ToList();
        Assert.Equal(["206", "207", "208", "210", "213", "221"], requiring.Select(status => status.Code));
        Assert.All(requiring.SelectMany(status => status.Reasons), code => Assert.NotNull(EInvoiceReasons.Find(code)));
    }

    [Fact]
    public void Reasons_AreTwentyNineForBusinessAndSixteenTechnical()
    {
        var technical = EInvoiceReasons.All.Count(reason => reason.Code.StartsWith("REJ_", System.StringComparison.Ordinal) || reason.Code.StartsWith("IRR_", System.StringComparison.Ordinal));
        Assert.Equal((29, 16), (EInvoiceReasons.All.Count - technical, technical));
    }

    [Theory]
    [InlineData("PU_ERR", DisputeCause.Price, OwnerSide.Sales)]
    [InlineData("QTE_ERR", DisputeCause.Quantity, OwnerSide.Sales)]
    [InlineData("QUALITE_ERR", DisputeCause.Quality, OwnerSide.Sales)]
    [InlineData("LIVR_INCOMP", DisputeCause.Delivery, OwnerSide.Sales)]
    [InlineData("DOUBLE_FACT", DisputeCause.Duplicate, OwnerSide.Accounting)]
    [InlineData("CMD_ERR", DisputeCause.MissingOrderNumber, OwnerSide.Accounting)]
    [InlineData("TX_TVA_ERR", DisputeCause.InvoiceError, OwnerSide.Accounting)]
    [InlineData("AUTRE", DisputeCause.Other, OwnerSide.Accounting)]
    public void Reason_GivesTheCauseAndTheOwner(string code, DisputeCause cause, OwnerSide owner) =>
        Assert.Equal((cause, owner), (EInvoiceReasons.Find(code)!.Cause, EInvoiceReasons.Find(code)!.Owner));

    [Theory]
    [InlineData("200", EInvoiceEffect.None)]
    [InlineData("206", EInvoiceEffect.None)]
    [InlineData("207", EInvoiceEffect.Disputed)]
    [InlineData("208", EInvoiceEffect.Suspended)]
    [InlineData("209", EInvoiceEffect.None)]
    [InlineData("210", EInvoiceEffect.Refused)]
    [InlineData("211", EInvoiceEffect.PaymentAnnounced)]
    [InlineData("212", EInvoiceEffect.Collected)]
    [InlineData("213", EInvoiceEffect.NotReceived)]
    [InlineData("220", EInvoiceEffect.Cancelled)]
    [InlineData("221", EInvoiceEffect.NotReceived)]
    [InlineData("225", EInvoiceEffect.Factored)]
    [InlineData("226", EInvoiceEffect.None)]
    [InlineData("501", EInvoiceEffect.NotReceived)]
    [InlineData("999", EInvoiceEffect.None)]
    [InlineData(null, EInvoiceEffect.None)]
    public void EffectOf_IsAViewOfTheTable(string? code, EInvoiceEffect expected) => Assert.Equal(expected, EInvoiceStatus.EffectOf(code));

    [Theory]
    [InlineData("203", false)]
    [InlineData("207", true)]
    [InlineData("210", true)]
    [InlineData("211", false)]
    [InlineData("212", true)]
    public void Stops_WhatTheBuyerLacksRefusesDisputesOrPaid_NotWhatIsOnlyAnnounced(string code, bool stops) =>
        Assert.Equal(stops, EInvoiceStatus.Stops(EInvoiceStatus.EffectOf(code)));

    private static string Label(XElement option, string language) =>
        option.Descendants("label").Single(label => label.Attribute("languagecode")!.Value == language).Attribute("description")!.Value;
}
