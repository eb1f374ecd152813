using System;
using System.Globalization;
using System.Linq;
using NodaTime;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Recovery;

public sealed class AgencyTests
{
    private static readonly LocalDate PlacedOn = new(2026, 1, 31);

    private static readonly Agency French = new()
    {
        Id = A.Id(50), Name = "Recouvrement du Rhône", Country = "FR", Terms = new AgencyTerms(10m, 50m, SuccessOnly: true),
        IsInsured = true, HasDedicatedAccount = true, DeclaredOn = new LocalDate(2020, 1, 6),
    };

    private static readonly AgencyMandate Mandate = new(
        PlacedOn, GivesPowerToReceive: true, "Facture F-001, commande 4512", new Money(900m, "EUR"), 60m, 40m, "Assurance n° 4711", "10 % et 50 €", "Virement sous un mois");

    [Theory]
    [InlineData("0", true, "0")]
    [InlineData("0", false, "50")]
    [InlineData("0.01", true, "50")]
    [InlineData("1234.55", true, "173.46")]
    public void Fee_OfWhatIsRecovered(string recovered, bool successOnly, string expected) => Assert.Equal(
        Number(expected),
        new AgencyTerms(10m, 50m, successOnly).FeeOn(new Money(Number(recovered), "EUR")).Amount);

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void Terms_PercentOutsideZeroToHundred_IsABug(int percent) => Assert.Throws<ArgumentOutOfRangeException>("Percent", () => new AgencyTerms(percent, 0m, true));

    [Fact]
    public void Mandate_Complete_LacksNothing() => Assert.Empty(AgencyMandateCheck.Missing(French, Mandate));

    [Fact]
    public void Mandate_Empty_LacksEverythingThatTheLawAsksFor()
    {
        var bare = French with { IsInsured = false, HasDedicatedAccount = false, DeclaredOn = null };
        var empty = Mandate with { SignedOn = null, GivesPowerToReceive = false, Basis = "", Principal = new Money(0m, "EUR"), Guarantee = "", Fee = "", Payout = "" };
        Assert.Equal(10, AgencyMandateCheck.Missing(bare, empty).Count);
        Assert.Equal(new Refusal(RefusalCode.MandateIncomplete) { Count = 10 }, AgencyCase.Place(A.Id(60), bare, empty, A.Id(1), ValueList.Of(A.Id(1001)), PlacedOn).Refused());
    }

    [Fact]
    public void Mandate_ForeignAgency_IsAskedForTheContractOnly() => Assert.Empty(AgencyMandateCheck.Missing(
        French with { Country = "BE", IsInsured = false, HasDedicatedAccount = false, DeclaredOn = null },
        Mandate with { GivesPowerToReceive = false, Guarantee = "" }));

    [Fact]
    public void Place_Complete_StopsOurOwnMessages() => Assert.Equal((1000m, true), (Placed().Placed.Amount, Placed().IsWithAgency));

    [Fact]
    public void Start_Twice_IsRefused() => Placed().Start().Done().Start().IsRefused(RefusalCode.CaseAlreadyStarted);

    [Theory]
    [InlineData("999.99", AgencyCaseState.InProgress)]
    [InlineData("1000", AgencyCaseState.Recovered)]
    public void Recover_Everything_EndsTheCase(string amount, AgencyCaseState expected) =>
        Assert.Equal(expected, Placed().Recover(Money(1, Number(amount))).Done().State);

    [Fact]
    public void Recover_TooMuch_IsRefused() => Placed().Recover(Money(1, 1000.01m)).IsRefused(RefusalCode.AboveOpenAmount);

    [Fact]
    public void Recover_TheSameRowTwice_CountsOnce()
    {
        var once = Placed().Recover(Money(1, 400m)).Done();
        Assert.Equal(once, once.Recover(Money(1, 400m)).Done());
    }

    [Fact]
    public void Recover_BeforeTheHandOver_IsRefused() =>
        Placed().Recover(new AgencyRecovery(A.Id(1), PlacedOn.PlusDays(-1), 10m, Direct: true)).IsRefused(RefusalCode.DayTooEarly);

    [Theory]
    [InlineData("0.01", false)]
    [InlineData("0", true)]
    [InlineData("-5", true)]
    public void MustBeRecalled_OnceNothingIsOpen(string open, bool expected) => Assert.Equal(expected, Placed().MustBeRecalled(Number(open)));

    [Fact]
    public void Recall_Once_ThenIsRefusedWithItsDay()
    {
        var recalled = Placed().Recall(PlacedOn.PlusDays(3), "Payé en direct").Done();
        Assert.False(recalled.MustBeRecalled(0m));
        Assert.Equal(PlacedOn.PlusDays(3), recalled.Recall(PlacedOn.PlusDays(4), "x").Refused().On);
        recalled.Return(PlacedOn.PlusDays(4), "x").IsRefused(RefusalCode.CaseEnded);
    }

    [Fact]
    public void Close_StillWithTheAgency_IsRefused()
    {
        Placed().Close().IsRefused(RefusalCode.CaseStillWithAgency);
        Placed().Return(PlacedOn.PlusDays(9), "Sans espoir").Done().Close().Done().Close().IsRefused(RefusalCode.CaseEnded);
    }

    [Theory]
    [InlineData("2026-02-27", 0)]
    [InlineData("2026-02-28", 0)]
    [InlineData("2026-03-01", 1)]
    public void Payout_IsLateTheDayAfterAMonth(string day, int late) =>
        Assert.Equal(late, Placed().Recover(Money(1, 400m)).Done().LatePayouts(A.Day(day)).Count);

    [Fact]
    public void Payout_DirectOrPaidOut_IsNeverLate()
    {
        var one = Placed().Recover(Money(1, 100m) with { Direct = true }).Done().Recover(Money(2, 100m) with { PaidOutOn = PlacedOn }).Done();
        Assert.Empty(one.LatePayouts(PlacedOn.PlusYears(1)));
    }

    [Theory]
    [InlineData(false, "50")]
    [InlineData(true, "60")]
    public void Fee_OnDirectPayments_IsASettingOfTheTerms(bool counts, string expected)
    {
        var one = Placed().Recover(Money(1, 100m) with { Direct = true }).Done();
        Assert.Equal(Number(expected), one.FeeUnder(new AgencyTerms(10m, 50m, SuccessOnly: false) { CountsDirectPayments = counts }).Amount);
    }

    [Fact]
    public void Results_CountEndedCasesOnly()
    {
        var full = Placed().Recover(Money(1, 1000m)).Done();
        var part = Placed().Recover(Money(2, 250m)).Done().Return(PlacedOn.PlusDays(60), "Insolvable").Done();
        var foreign = Placed() with { AgencyId = A.Id(51) };
        var results = AgencyResults.Of(French, [full, part, Placed(), foreign]).Single();
        Assert.Equal(
            new AgencyResults("EUR", Running: 1, Ended: 2, Placed: 2000m, Recovered: 1250m, Fees: 225m, RecoveredByAmount: 0.625m, RecoveredByCount: 0.5m, AverageDays: 30m),
            results);
        Assert.Equal(1025m, results.Net);
    }

    [Fact]
    public void Results_NothingEnded_HaveNoRate()
    {
        var results = AgencyResults.Of(French, [Placed()]).Single();
        Assert.Equal((1, null, null, null), (results.Running, results.RecoveredByAmount, results.RecoveredByCount, results.AverageDays));
    }

    private static AgencyCase Placed() => AgencyCase.Place(A.Id(60), French, Mandate, A.Id(1), ValueList.Of(A.Id(1001)), PlacedOn).Done();

    private static AgencyRecovery Money(int id, decimal amount) => new(A.Id(id), PlacedOn, amount, Direct: false);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
