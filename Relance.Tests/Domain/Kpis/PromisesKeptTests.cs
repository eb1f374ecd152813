using System;
using System.Linq;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Kpis;

public sealed class PromisesKeptTests
{
    private static readonly NodaTime.DateInterval November = Ledger.Period("2026-11-01", "2026-11-30");

    [Fact]
    public void Percent_EveryState_OnlyJudgedOnesCount()
    {
        var promises = Enum.GetValues<PromiseState>().Select(state => A.Promise(A.Day("2026-11-15")) with { State = state });
        Assert.Equal(100m / 3m, PromisesKept.Percent(promises, November));
    }

    [Theory]
    [InlineData("2026-10-29", false)]
    [InlineData("2026-10-30", true)]
    [InlineData("2026-11-28", true)]
    [InlineData("2026-11-29", false)]
    public void Percent_LastDayOfGraceAroundThePeriod_Decides(string dueOn, bool counts)
    {
        var promise = A.Promise(A.Day(dueOn)) with { State = PromiseState.Kept, GraceDays = 2 };
        Assert.Equal(counts ? 100m : null, PromisesKept.Percent([promise], November));
    }

    [Fact]
    public void Percent_SeveralInstalments_TheLastOneDecides()
    {
        var promise = A.Promise(A.Day("2026-10-15")) with
        {
            State = PromiseState.Broken,
            Instalments = ValueList.Of(new PromiseInstalment(A.Day("2026-10-15"), 1m), new PromiseInstalment(A.Day("2026-11-15"), 1m)),
        };
        Assert.Equal(0m, PromisesKept.Percent([promise], November));
    }

    [Fact]
    public void Percent_NothingJudged_IsNotDefined() => Assert.Null(PromisesKept.Percent([], November));
}
