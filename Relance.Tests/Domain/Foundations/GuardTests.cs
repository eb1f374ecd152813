using System;
using Relance.Domain;
using Xunit;

namespace Relance.Tests.Domain.Foundations;

public sealed class GuardTests
{
    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(31, true)]
    [InlineData(32, false)]
    public void InRange_AtTheBounds_IncludesBoth(int day, bool allowed)
    {
        if (allowed)
        {
            Assert.Equal(day, Guard.InRange(day, 1, 31, nameof(day)));
        }
        else
        {
            Assert.Throws<ArgumentOutOfRangeException>(nameof(day), () => Guard.InRange(day, 1, 31, nameof(day)));
        }
    }

    [Fact]
    public void NotBlank_SpacesOnly_NamesTheArgument() =>
        Assert.Throws<ArgumentException>("code", () => Guard.NotBlank("  ", "code"));

    [Fact]
    public void NotNegative_Zero_IsAllowed()
    {
        Assert.Equal(0, Guard.NotNegative(0, "days"));
        Assert.Throws<ArgumentOutOfRangeException>("days", () => Guard.NotNegative(-1, "days"));
        Assert.Throws<ArgumentOutOfRangeException>("amount", () => Guard.NotNegative(-0.01m, "amount"));
    }

    [Fact]
    public void NoNulls_NullElement_IsRefused() =>
        Assert.Throws<ArgumentException>("names", () => Guard.NoNulls(ValueList.Of("a", null!), "names"));
}
