using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Simulation;

public sealed class PastClaimsTests
{
    private static readonly ScenarioVersion Claiming = Past.With(step => step with { ClaimsCompensation = true, ClaimsInterest = true });

    [Fact]
    public void Compensation_BetweenProfessionals_IsFortyOncePerInvoiceDespiteRepeats()
    {
        var figures = Run(Claiming with { RepeatDays = 5, RepeatTimes = 2 }, InterestRegimes.FrenchBusiness, DebtorKind.Company);

        Assert.Equal(4, figures.Messages);
        Assert.Equal(ValueList.Of(new Money(40m, "EUR")), figures.Compensation);
    }

    [Fact]
    public void Compensation_Consumer_IsNeverClaimed() =>
        Assert.Empty(Run(Claiming, InterestRegimes.FrenchBusiness, DebtorKind.Consumer).Compensation);

    // 9 000 x 5 % x 15 / 365 = 18.493 on 8 December; 20 days on the repeat of 13 December, a Sunday, so 21 on the 14th: 25.890.
    [Theory]
    [InlineData(0, "18.49")]
    [InlineData(1, "25.89")]
    public void Interest_ConstantRate_RunsToTheLastMessageThatClaimsIt(int repeats, string expected)
    {
        var figures = Run(Claiming with { RepeatDays = 5, RepeatTimes = repeats }, InterestRegimes.Swiss, DebtorKind.Company);

        Assert.Equal(ValueList.Of(new Money(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), "EUR")), figures.Interest);
        Assert.Equal(0, figures.WithoutRate);
    }

    [Fact]
    public void Interest_RateIsMissing_IsCountedAndNotGuessed()
    {
        var figures = Run(Claiming, InterestRegimes.FrenchBusiness, DebtorKind.Company);

        Assert.Empty(figures.Interest);
        Assert.Equal(1, figures.WithoutRate);
    }

    [Fact]
    public void Claims_NoRegime_AreNone()
    {
        var figures = Run(Claiming, null, DebtorKind.Company);

        Assert.Empty(figures.Interest);
        Assert.Empty(figures.Compensation);
        Assert.Equal(0, figures.WithoutRate);
    }

    private static BackTestFigures Run(ScenarioVersion scenario, InterestRegime? regime, DebtorKind kind)
    {
        var debtor = new PastDebtor(A.Debtor() with { Kind = kind }, ValueList.Of(Past.Invoice(1, null))) { Regime = regime };
        return BackTest.Run(scenario, [debtor], Past.Settings);
    }
}
