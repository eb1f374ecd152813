using System;
using NodaTime;
using Relance.Plugin.Reading;
using Xunit;

namespace Relance.Tests.Plugin;

/// <summary>Host dates and days meet in one place only (design rule 2).</summary>
public sealed class DayTests
{
    [Theory]
    [InlineData("Europe/Paris")]
    [InlineData("Romance Standard Time")]
    [InlineData(null)]
    public void Zone_ByEitherName_IsThatOfParis(string? id)
    {
        var zone = Days.FindZone(id)!;

        Assert.Equal(new LocalDate(2026, 11, 23), Days.At(Instant.FromUtc(2026, 11, 22, 23, 0), zone));
        Assert.Equal(new LocalDate(2026, 11, 22), Days.At(Instant.FromUtc(2026, 11, 22, 22, 59), zone));
    }

    [Fact]
    public void Zone_ThatDoesNotExist_IsNull() => Assert.Null(Days.FindZone("Mars/Olympus"));

    [Theory]
    [InlineData(DateTimeKind.Utc)]
    [InlineData(DateTimeKind.Local)]
    [InlineData(DateTimeKind.Unspecified)]
    public void DateOnlyColumn_OfAnyKind_KeepsItsDate(DateTimeKind kind) =>
        Assert.Equal(new LocalDate(2026, 3, 29), Days.OfColumn(new DateTime(2026, 3, 29, 23, 59, 0, kind)));

    [Fact]
    public void Day_ThereAndBack_IsTheSame()
    {
        var day = new LocalDate(2028, 2, 29);

        Assert.Equal(day, Days.OfColumn(Days.ToColumn(day)));
        Assert.Equal(DateTimeKind.Utc, Days.ToColumn(day).Kind);
    }
}
