using System.Collections.Generic;
using System.Linq;
using Relance.Domain;
using Xunit;

namespace Relance.Tests.Domain.Foundations;

public sealed class ValueListTests
{
    private sealed record Basket(string Owner, ValueList<int> Items);

    [Fact]
    public void Records_WithEqualLists_AreEqual()
    {
        var left = new Basket("a", ValueList.Of(1, 2));
        var right = new Basket("a", new List<int> { 1, 2 }.ToValueList());
        Assert.Equal(left, right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Fact]
    public void Equals_OtherOrderOrLength_IsFalse()
    {
        Assert.NotEqual(ValueList.Of(1, 2), ValueList.Of(2, 1));
        Assert.NotEqual(ValueList.Of(1, 2), ValueList.Of(1, 2, 3));
        Assert.True(ValueList.Of(1) != ValueList<int>.Empty);
    }

    [Fact]
    public void Of_ArrayChangedLater_KeepsItsElements()
    {
        var array = new[] { 1, 2 };
        var list = ValueList.Of(array);
        array[0] = 9;
        Assert.Equal(1, list[0]);
    }

    [Fact]
    public void With_OneMore_LeavesTheFirstListAlone()
    {
        var first = ValueList.Of("a");
        Assert.Equal(ValueList.Of("a", "b"), first.With("b"));
        Assert.Equal("a", Assert.Single(first));
    }

    [Fact]
    public void Enumeration_ByForeachAndByLinq_GivesTheSameElements()
    {
        var seen = new List<int>();
        foreach (var item in ValueList.Of(3, 1, 2))
        {
            seen.Add(item);
        }

        Assert.Equal(new[] { 3, 1, 2 }, seen);
        Assert.Equal(6, ValueList.Of(3, 1, 2).Sum());
    }

    [Fact]
    public void ToValueList_OfValueList_IsTheSameObject()
    {
        var list = ValueList.Of(1);
        Assert.Same(list, list.ToValueList());
    }
}
