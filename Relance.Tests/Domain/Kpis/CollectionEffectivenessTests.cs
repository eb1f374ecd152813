using System;
using Relance.Domain;
using Xunit;

namespace Relance.Tests.Domain.Kpis;

public sealed class CollectionEffectivenessTests
{
    [Fact]
    public void Index_OneMonth_IsCollectedOverCollectable() =>
        Assert.Equal(80m, CollectionEffectiveness.IndexPercent(100m, 50m, 70m, 50m, 1));

    [Fact]
    public void Index_Quarter_TakesTheSalesOfAnAverageMonth() =>
        Assert.Equal(80m, CollectionEffectiveness.IndexPercent(100m, 150m, 70m, 50m, 3));

    [Fact]
    public void Index_NothingOverdueAtTheEnd_IsHundred() =>
        Assert.Equal(100m, CollectionEffectiveness.IndexPercent(100m, 50m, 50m, 50m, 1));

    [Fact]
    public void Index_NothingCollectable_IsNotDefined() => Assert.Null(CollectionEffectiveness.IndexPercent(0m, 50m, 50m, 50m, 1));

    [Fact]
    public void Index_NoMonths_IsABug() => Assert.Throws<ArgumentException>(() => CollectionEffectiveness.IndexPercent(1m, 1m, 1m, 1m, 0));
}
