using System;
using System.Globalization;
using System.Linq;
using NodaTime;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Recovery;

public sealed class NextRouteTests
{
    private static readonly RouteCase Small = new()
    {
        AsOf = A.Monday,
        Kind = DebtorKind.Company,
        Country = "FR",
        Principal = new Money(4900m, "EUR"),
        Interest = 50m,
        Accessories = 80m,
        InInsolvency = false,
        LastDayToClaim = A.Monday.PlusYears(2),
        NoticeDeadlineOn = A.Monday.PlusDays(-1),
    };

    [Theory]
    [InlineData("4949.99", true)]
    [InlineData("4950", true)]
    [InlineData("4950.01", false)]
    public void SmallClaims_PrincipalAndInterestUpToFiveThousand(string principal, bool isOpen) =>
        Assert.Equal(isOpen, Option(Small with { Principal = Euros(principal) }, Route.SmallClaims).IsOpen);

    [Theory]
    [InlineData("4949.99", false)]
    [InlineData("4950", false)]
    [InlineData("4950.01", true)]
    public void Lawsuit_AgainstAConsumer_NeedsConciliationUpToFiveThousand(string principal, bool isOpen)
    {
        var consumer = Small with { Kind = DebtorKind.Consumer, Principal = Euros(principal) };
        Assert.Equal(isOpen, Option(consumer, Route.Lawyer).IsOpen);
        Assert.Equal(isOpen, Option(consumer, Route.ProvisionalOrder).IsOpen);
        Assert.True(Option(consumer with { ConciliationTried = true }, Route.Lawyer).IsOpen);
        Assert.True(Option(consumer with { SmallClaimsTried = true }, Route.Lawyer).IsOpen);
    }

    [Fact]
    public void Injunction_NeverNeedsConciliation() =>
        Assert.DoesNotContain(Option(Small with { Kind = DebtorKind.Consumer }, Route.Injunction).Conditions, one => one.Code == RouteConditionCode.ConciliationDone);

    [Theory]
    [InlineData("9949.99", false)]
    [InlineData("9950", false)]
    [InlineData("9950.01", true)]
    public void Lawyer_IsRequiredAboveTenThousand(string principal, bool isRequired) =>
        Assert.Equal(isRequired, Option(Small with { Principal = Euros(principal) }, Route.Lawyer).LawyerIsRequired);

    [Theory]
    [InlineData("BE", true)]
    [InlineData("DE", true)]
    [InlineData("FR", false)]
    [InlineData("DK", false)]
    [InlineData("GB", false)]
    [InlineData("CH", false)]
    public void EuropeanOrder_IsForOtherMemberStatesExceptDenmark(string country, bool isOpen) =>
        Assert.Equal(isOpen, Option(Small with { Country = country }, Route.EuropeanOrder).IsOpen);

    [Fact]
    public void EuropeanOrder_CreditorInDenmark_IsClosed() =>
        Assert.False(Option(Small with { Country = "DE", CreditorCountry = "DK" }, Route.EuropeanOrder).IsOpen);

    [Fact]
    public void Dispute_ClosesInjunctionAndProvisionalOrderButNotTheLawsuit()
    {
        var open = Open(Small with { IsDisputed = true });
        Assert.DoesNotContain(Route.Injunction, open);
        Assert.DoesNotContain(Route.ProvisionalOrder, open);
        Assert.Contains(Route.Lawyer, open);
    }

    [Fact]
    public void PublicBody_HasNoAgencyAndNoInjunction() => Assert.Equal([Route.Lawyer, Route.WriteOff], Open(Small with { Kind = DebtorKind.PublicBody }));

    [Fact]
    public void Insolvency_LeavesTheWriteOff()
    {
        var options = NextRoute.Compare(Small with { InInsolvency = true });
        Assert.Equal((Route.WriteOff, true), (options[0].Route, options[0].Conditions.Single().IsMet));
        Assert.False(options[1].IsOpen);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    public void Limitation_ClosesEverythingTheDayAfterItsLastDay(int days, bool isOpen) =>
        Assert.Equal(isOpen, Option(Small with { LastDayToClaim = A.Monday.PlusDays(days) }, Route.Injunction).IsOpen);

    [Fact]
    public void Facts_NotKnown_AreToBeCheckedAndCloseNothing()
    {
        var option = Option(Small with { InInsolvency = null, LastDayToClaim = null }, Route.Injunction);
        Assert.Equal(2, option.Conditions.Count(one => one.IsMet is null));
        Assert.True(option.IsOpen);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(0, false)]
    [InlineData(-1, true)]
    public void Notice_IsAdvisedFromTheDayAfterItsDeadline(int days, bool isMet)
    {
        var condition = Option(Small with { NoticeDeadlineOn = A.Monday.PlusDays(days) }, Route.Injunction).Conditions.Single(one => one.Code == RouteConditionCode.NoticeOver);
        Assert.Equal((isMet, false), (condition.IsMet, condition.IsRequired));
    }

    [Fact]
    public void Compare_OpenRoutes_StandFirstFromTheCheapest() => Assert.Equal(
        [Route.Conciliation, Route.SmallClaims, Route.Injunction, Route.ProvisionalOrder, Route.Agency, Route.Lawyer, Route.WriteOff, Route.EuropeanOrder],
        NextRoute.Compare(Small).Select(option => option.Route));

    [Fact]
    public void Evidence_OnFile_IsNotMissing() => Assert.Equal(
        [EvidenceKind.Contract],
        Option(Small with { Evidence = ValueList.Of(EvidenceKind.Invoice, EvidenceKind.Statement) }, Route.SmallClaims).MissingEvidence);

    [Fact]
    public void OtherCurrency_LeavesTheLimitToBeChecked() =>
        Assert.Null(Option(Small with { Principal = new Money(4000m, "CHF") }, Route.SmallClaims).Conditions[0].IsMet);

    [Fact]
    public void Texts_ExistForEverythingInBothLanguages()
    {
        foreach (var culture in new[] { TextCulture.FrenchFrance, TextCulture.EnglishBritain })
        {
            var texts = Enum.GetValues<Route>().Select(one => RouteTexts.Of(one, culture))
                .Concat(Enum.GetValues<RouteConditionCode>().Select(one => RouteTexts.Of(one, culture)))
                .Concat(Enum.GetValues<CostBearer>().Select(one => RouteTexts.Of(one, culture)))
                .Concat(Enum.GetValues<RouteDelayCode>().Select(one => RouteTexts.Of(new RouteDelay(one, 1, true), culture)))
                .Concat(Enum.GetValues<EvidenceKind>().Select(one => EvidenceTexts.Of(one, culture)))
                .ToList();
            Assert.Equal(texts.Count, texts.Distinct().Count());
            Assert.DoesNotContain(texts, text => text.Contains('\''));
        }
    }

    [Fact]
    public void Delay_AgreesInNumber()
    {
        Assert.EndsWith("1\u00A0month", RouteTexts.Of(new RouteDelay(RouteDelayCode.Opposition, 1, true), TextCulture.EnglishBritain));
        Assert.EndsWith("30\u00A0jours", RouteTexts.Of(new RouteDelay(RouteDelayCode.Opposition, 30, false), TextCulture.FrenchFrance));
    }

    private static RouteOption Option(RouteCase facts, Route route) => NextRoute.Compare(facts).Single(option => option.Route == route);

    private static Route[] Open(RouteCase facts) => NextRoute.Compare(facts).Where(option => option.IsOpen).Select(option => option.Route).ToArray();

    private static Money Euros(string amount) => new(decimal.Parse(amount, CultureInfo.InvariantCulture), "EUR");
}
