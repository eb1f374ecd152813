using Relance.Domain;
using Xunit;

namespace Relance.Tests.Domain.Kpis;

public sealed class RankingQualityTests
{
    [Fact]
    public void AreaUnderCurve_PerfectOrder_IsOne() => Assert.Equal(1m, Of((1, false), (2, false), (3, true)));

    [Fact]
    public void AreaUnderCurve_WrongWayRound_IsZero() => Assert.Equal(0m, Of((1, true), (2, false), (3, false)));

    [Fact]
    public void AreaUnderCurve_AllEqual_IsHalf() => Assert.Equal(0.5m, Of((5, true), (5, false), (5, false), (5, true)));

    // Pairs (late, not late): (3,1) 1, (3,2) 1, (2,1) 1, (2,2) 1/2 -> 3.5 of 4.
    [Fact]
    public void AreaUnderCurve_OneTie_CountsHalf() => Assert.Equal(0.875m, Of((1, false), (2, false), (2, true), (3, true)));

    // Pairs: 4 over 1, 3, 3: 3; 3 over 1: 1, over 3, 3: 1/2 each -> 5 of 6.
    [Fact]
    public void AreaUnderCurve_TieOfThree_CountsHalfForEachPair() => Assert.Equal(5m / 6m, Of((3, false), (4, true), (3, true), (1, false), (3, false)));

    [Fact]
    public void AreaUnderCurve_OrderOfTheList_ChangesNothing() => Assert.Equal(0.875m, Of((3, true), (2, true), (1, false), (2, false)));

    [Fact]
    public void AreaUnderCurve_OnlyOneKind_IsNotDefined()
    {
        Assert.Null(Of((1, true), (2, true)));
        Assert.Null(Of((1, false)));
        Assert.Null(Of());
    }

    private static decimal? Of(params (decimal Score, bool Happened)[] scored) => RankingQuality.AreaUnderCurve(scored);
}
