using System.Linq;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Simulation;

public sealed class ScenarioDifferenceTests
{
    // Due on Monday 23 November: step 1 falls on Saturday 28 and leaves on Monday 30; in the other version on Tuesday 1 December.
    private static readonly ScenarioVersion Before = Past.Scenario;

    private static readonly ScenarioVersion Later = Before with
    {
        Id = A.Id(102),
        Version = 2,
        State = VersionState.Draft,
        Steps = ValueList.Of(A.Step(1, 8) with { Id = A.Id(221) }, A.Step(2, 15) with { Id = A.Id(222) }),
    };

    private static DebtorSnapshot Today => A.Snapshot(A.Invoice() with { DueOn = A.Monday }) with { AsOf = A.Monday.PlusDays(1), Scenarios = ValueList.Of(Before) };

    // Reminded ten days before, so it waits for step 2: due on 8 December in both.
    private static DebtorSnapshot Begun => Today with { History = ValueList.Of(A.Reminder()) };

    [Fact]
    public void Difference_StepComesLater_MovesTheInvoice()
    {
        var move = Assert.Single(ScenarioDifference.Of([Today], Before, Later));

        Assert.Equal("F-001", move.Number);
        Assert.Equal(new NextStep(1, "Relance 1", A.Day("2026-11-30")), move.Before);
        Assert.Equal(new NextStep(1, "Relance 1", A.Day("2026-12-01")), move.After);
    }

    [Fact]
    public void Difference_InvoiceHasBegunOnTheOldVersion_FinishesOnIt() =>
        Assert.Empty(ScenarioDifference.Of([Begun], Before, Later with { Steps = ValueList.Of(A.Step(1, 8) with { Id = A.Id(221) }) }));

    [Fact]
    public void Difference_OtherScenario_MovesTheBegunInvoiceToItsFirstStep()
    {
        var other = Later with { ScenarioId = A.Id(110) };

        var move = Assert.Single(ScenarioDifference.Of([Begun], Before, other));

        Assert.Equal((2, 1), (move.Before.Order, move.After.Order));
    }

    [Fact]
    public void Difference_DebtorOfAnotherScenario_Stays()
    {
        var elsewhere = Before with { Id = A.Id(111), ScenarioId = A.Id(110) };
        var debtor = Today with { Debtor = A.Debtor() with { ScenarioId = A.Id(110) }, Scenarios = ValueList.Of(Before, elsewhere) };

        Assert.Empty(ScenarioDifference.Of([debtor], Before, Later));
    }

    [Fact]
    public void Difference_SameSteps_IsEmpty() =>
        Assert.Empty(ScenarioDifference.Of([Today, Begun], Before, Later with { Steps = Before.Steps.Select(step => step with { Id = Replay.IdOf(step.Name) }).ToValueList() }));

    // Step 1 is exhausted on 2 December in a scenario without another one; a work item is all that is left.
    [Fact]
    public void Difference_NoStepLeft_SaysSo()
    {
        var shorter = Before with { Id = A.Id(111), ScenarioId = A.Id(110), Steps = ValueList.Of(A.Step(1, 5)) };

        var move = Assert.Single(ScenarioDifference.Of([Begun], Before, shorter));

        Assert.Equal(new NextStep(2, "Relance 2", A.Day("2026-12-08")), move.Before);
        Assert.Equal(new NextStep(null, "", null), move.After);
    }

    [Theory]
    [InlineData("2026-11-27", "2026-11-30")]
    [InlineData("2026-11-30", "2026-11-30")]
    [InlineData("2026-12-01", "2026-12-01")]
    public void Difference_AroundTheDayOfTheStep_IsProposedThatDayOrTheNextPossible(string today, string on)
    {
        var move = Assert.Single(ScenarioDifference.Of([Today with { AsOf = A.Day(today) }], Before, Later with { Steps = ValueList.Of(A.Step(1, 40) with { Id = A.Id(221) }) }));

        Assert.Equal(A.Day(on), move.Before.On);
    }
}
