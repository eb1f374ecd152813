using System;
using System.Collections.Generic;
using System.Linq;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Recovery;

public sealed class FormalNoticeCheckTests
{
    private static readonly FormalNoticeDraft Company = NoticeDraft.Company;
    private static readonly FormalNoticeDraft Consumer = NoticeDraft.Consumer;

    private static readonly Dictionary<NoticeItem, FormalNoticeDraft> Spoiled = new()
    {
        [NoticeItem.Heading] = Company with { Heading = "Dernier rappel" },
        [NoticeItem.Date] = Company with { DatedOn = null },
        [NoticeItem.CreditorIdentity] = Company with { CreditorRegistration = "" },
        [NoticeItem.DebtorIdentity] = Company with { DebtorAddress = " " },
        [NoticeItem.Origin] = Company with { Lines = ValueList.Of(NoticeDraft.Line with { Origin = "" }) },
        [NoticeItem.DueDates] = Company with { Lines = ValueList.Of(NoticeDraft.Line with { DueOn = A.Monday }) },
        [NoticeItem.Breakdown] = Company with { Total = 9131.74m },
        [NoticeItem.Deadline] = Company with { DeadlineDays = 7 },
        [NoticeItem.PaymentMeans] = Company with { PaymentMeans = "" },
        [NoticeItem.InterestAndCosts] = Company with { InterestStatement = "" },
        [NoticeItem.Consequence] = Company with { Consequence = "" },
        [NoticeItem.PossibleActionsOnly] = Company with { AnnouncedRoutes = ValueList.Of(Route.SmallClaims), OpenRoutes = ValueList.Of(Route.Injunction) },
        [NoticeItem.Signatory] = Company with { Signatory = "" },
        [NoticeItem.NothingInDispute] = Company with { Lines = ValueList.Of(NoticeDraft.Line with { Disputed = 0.01m }) },
        [NoticeItem.LimitationNotPassed] = Company with { Lines = ValueList.Of(NoticeDraft.Line with { LastDayToClaim = A.Monday.PlusDays(-1) }) },
        [NoticeItem.AddressForDelivery] = Company with { DeliveryAddress = "" },
        [NoticeItem.Consent] = Consumer with { Delivery = NoticeDelivery.Electronic, DeliveryAddress = "p.durand@example.fr" },
        [NoticeItem.NoChargesToConsumer] = Consumer with { Fees = 15m, Total = 9106.73m },
        [NoticeItem.Mediator] = Consumer with { Mediator = "" },
        [NoticeItem.PublicReference] = Company with { Kind = DebtorKind.PublicBody },
        [NoticeItem.Product] = Consumer with { Country = "BE", DeadlineDays = 14 },
    };

    public static IEnumerable<object[]> Items() => Spoiled.Keys.Select(item => new object[] { item });

    [Fact]
    public void Complete_ForACompanyAndAConsumer_LacksNothing()
    {
        Assert.Empty(FormalNoticeCheck.Missing(Company));
        Assert.Empty(FormalNoticeCheck.Missing(Consumer));
    }

    [Theory]
    [MemberData(nameof(Items))]
    public void Spoiled_ByOneThing_LacksExactlyThat(NoticeItem item) => Assert.Equal([item], FormalNoticeCheck.Missing(Spoiled[item]));

    [Fact]
    public void Asked_MoreThanOpen_IsSaidOnBothPoints() => Assert.Equal(
        [NoticeItem.NothingInDispute, NoticeItem.PaymentsDeducted],
        FormalNoticeCheck.Missing(Company with { Lines = ValueList.Of(NoticeDraft.Line with { OpenBalance = 8999.99m }) }));

    [Theory]
    [InlineData(7, false)]
    [InlineData(8, true)]
    [InlineData(15, true)]
    [InlineData(16, false)]
    public void Deadline_EightToFifteenDays(int days, bool holds) =>
        Assert.Equal(holds, FormalNoticeCheck.Missing(Company with { DeadlineDays = days }).IsEmpty);

    [Theory]
    [InlineData(13, false)]
    [InlineData(14, true)]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void Deadline_BelgianConsumer_AtLeastFourteenDays(int days, bool holds) => Assert.Equal(
        holds,
        !FormalNoticeCheck.Missing(Consumer with { Country = "BE", DeadlineDays = days }).Contains(NoticeItem.Deadline));

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void Limitation_OnItsLastDay_CanStillBeClaimed(int daysAfterToday, bool holds) => Assert.Equal(
        holds,
        FormalNoticeCheck.Missing(Company with { Lines = ValueList.Of(NoticeDraft.Line with { LastDayToClaim = A.Monday.PlusDays(daysAfterToday) }) }).IsEmpty);

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Consent_MustNotComeAfterTheNotice(int daysAfterToday, bool holds) => Assert.Equal(
        holds,
        FormalNoticeCheck.Missing(Spoiled[NoticeItem.Consent] with { ConsentOn = A.Monday.PlusDays(daysAfterToday) }).IsEmpty);

    [Fact]
    public void Electronic_ToACompany_NeedsNoConsent() => Assert.Empty(
        FormalNoticeCheck.Missing(Company with { Delivery = NoticeDelivery.Electronic, DeliveryAddress = "compta@durand.example" }));

    [Fact]
    public void FortyEuros_AskedOfAConsumer_AreRefused() => Assert.Equal(
        [NoticeItem.NoChargesToConsumer],
        FormalNoticeCheck.Missing(Consumer with { Compensation = 40m, Total = 9131.73m }));

    [Fact]
    public void UnknownCountry_HasTheGeneralList()
    {
        Assert.True(FormalNoticeRules.For("PT", DebtorKind.Company).IsGeneral);
        Assert.Empty(FormalNoticeCheck.Missing(Company with { Country = "PT" }));
    }

    [Fact]
    public void Items_HaveUniqueCodesAndTextsInBothLanguages()
    {
        var items = Enum.GetValues<NoticeItem>();
        Assert.Equal(items.Length, items.Select(NoticeItemTexts.Code).Distinct().Count());
        foreach (var culture in new[] { TextCulture.FrenchFrance, TextCulture.EnglishBritain })
        {
            Assert.All(items, item => Assert.EndsWith(".", NoticeItemTexts.Of(item, culture)));
            Assert.All(items, item => Assert.DoesNotContain("'", NoticeItemTexts.Of(item, culture)));
            Assert.All(Enum.GetValues<NoticeEffect>(), effect => Assert.NotEmpty(NoticeItemTexts.Of(effect, culture)));
        }
    }

    [Fact]
    public void Rules_OnlyForConsumers_StartInterest() => Assert.Equal(
        [DebtorKind.Consumer],
        FormalNoticeRules.All.Where(rules => rules.Effects.Contains(NoticeEffect.StartsInterest)).Select(rules => rules.Kind));
}
