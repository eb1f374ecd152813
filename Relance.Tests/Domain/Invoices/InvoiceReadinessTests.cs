using System;
using System.Linq;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Invoices;

public sealed class InvoiceReadinessTests
{
    private static readonly ReadinessFacts Ready = new()
    {
        Invoice = A.Invoice() with { OrderNumber = "BC-77", IssuedOn = A.Monday, DueOn = A.Monday.PlusDays(30) },
        AsOf = A.Monday,
        HasBillingContact = true,
        HasBankDetails = true,
        NeedsOrderNumber = true,
        Regime = TermsRegime.FrenchBusiness,
    };

    [Fact]
    public void Check_EverythingThere_IsReady() => Assert.Empty(Check(Ready));

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void Check_DaysFromDeliveryAroundTheAllowed_AreLateBeyondThem(int days, bool late)
    {
        var found = Check(Ready with { DeliveredOn = A.Monday.PlusDays(-days) });
        Assert.Equal(late, found.Any());
        Assert.All(found, one => Assert.Equal((6m, 5m), (one.Value!.Value, one.Of!.Value)));
    }

    [Theory]
    [InlineData(null, true, ReadinessCode.MissingOrderNumber)]
    [InlineData(" ", true, ReadinessCode.MissingOrderNumber)]
    [InlineData(null, false, null)]
    public void Check_OrderNumber_IsMissedOnlyWhereItIsAskedFor(string? number, bool needed, ReadinessCode? expected) =>
        Only(expected, Check(Ready with { NeedsOrderNumber = needed, Invoice = Ready.Invoice with { OrderNumber = number } }));

    [Fact]
    public void Check_NoContactNoBankDetails_AreBothSaid() => Assert.Equal(
        new[] { ReadinessCode.MissingBillingContact, ReadinessCode.NoBankDetails },
        Check(Ready with { HasBankDetails = false, HasBillingContact = false }).Select(one => one.Code));

    [Theory]
    [InlineData("2027-01-22", null)] // 60 days
    [InlineData("2027-01-23", ReadinessCode.DueNeedsWrittenTerms)]
    [InlineData("2027-01-31", ReadinessCode.DueNeedsWrittenTerms)]
    [InlineData("2027-02-01", ReadinessCode.DueBeyondLegalCeiling)]
    public void Check_DueDateAroundTheCeilings_WarnsWithTheArticle(string dueOn, ReadinessCode? expected)
    {
        var found = Check(Ready with { Invoice = Ready.Invoice with { DueOn = A.Day(dueOn) } });
        Only(expected, found);
        Assert.All(found, one => Assert.Equal((A.Day("2027-01-22"), "Code de commerce L441-10 I"), (one.On!.Value, one.Detail)));
    }

    [Fact]
    public void Check_PublicBuyer_CountsFromTheReceiptOfTheRequest()
    {
        var late = Ready with { Regime = TermsRegime.FrenchPublicBody, Invoice = Ready.Invoice with { DueOn = A.Monday.PlusDays(31) } };
        Only(ReadinessCode.DueBeyondLegalCeiling, Check(late));
        Assert.Empty(Check(late with { TermsBasisOn = A.Monday.PlusDays(1) }));
    }

    [Theory]
    [InlineData("213", ReadinessCode.EInvoiceNotDelivered)]
    [InlineData("501", ReadinessCode.EInvoiceNotDelivered)]
    [InlineData("203", null)]
    public void Check_EInvoiceStatus_IsAFindingWhenTheBuyerDidNotGetIt(string status, ReadinessCode? expected) =>
        Only(expected, Check(Ready with { Invoice = Ready.Invoice with { EInvoiceStatus = status } }));

    [Theory]
    [InlineData(2, null)]
    [InlineData(3, null)]
    [InlineData(4, ReadinessCode.EInvoiceWithoutStatus)]
    public void Check_DaysWithoutStatusAroundTheAllowed_AreAFindingBeyondThem(int days, ReadinessCode? expected)
    {
        Only(expected, Check(Ready with { IsEInvoice = true, AsOf = A.Monday.PlusDays(days) }));
        Assert.Empty(Check(Ready with { AsOf = A.Monday.PlusDays(days) }));
    }

    [Theory]
    [InlineData(-1, ReadinessCode.DueBeforeIssue)]
    [InlineData(0, null)]
    [InlineData(1, null)]
    public void Check_DueDateAroundTheIssue_MayNotLieBefore(int days, ReadinessCode? expected) =>
        Only(expected, Check(Ready with { Invoice = Ready.Invoice with { DueOn = A.Monday.PlusDays(days) } }));

    [Fact]
    public void Text_EveryCodeWithAndWithoutValues_ReadsInBothLanguages()
    {
        foreach (var code in Enum.GetValues<ReadinessCode>())
        {
            var full = new CodedReason<ReadinessCode>(code) { Value = 6m, Of = 5m, On = A.Monday, Detail = "213" };
            Assert.DoesNotContain("…", ReadinessTexts.Of(full, TextCulture.FrenchFrance));
            Assert.DoesNotContain("…", ReadinessTexts.Of(full, TextCulture.EnglishBritain));
        }

        Assert.Equal(
            "Émise 6\u00A0jours après la livraison du 23\u00A0novembre 2026\u202F; facturez dans un délai de 5\u00A0jours.",
            ReadinessTexts.Of(new(ReadinessCode.LateIssue) { Value = 6m, Of = 5m, On = A.Monday }, TextCulture.FrenchFrance));
    }

    private static ValueList<CodedReason<ReadinessCode>> Check(ReadinessFacts facts) => InvoiceReadiness.Check(facts, new ReadinessSettings());

    private static void Only(ReadinessCode? expected, ValueList<CodedReason<ReadinessCode>> found)
    {
        if (expected is null)
        {
            Assert.Empty(found);
            return;
        }

        Assert.Equal(expected, Assert.Single(found).Code);
    }
}
