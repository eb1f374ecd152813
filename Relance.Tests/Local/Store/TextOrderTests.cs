using System;
using System.Linq;
using System.Text;
using Relance.Local.Store;
using Xunit;

namespace Relance.Tests.Local.Store;

public sealed class TextOrderTests
{
    [Theory]
    [InlineData("DURAND", "durand", 0)]
    [InlineData("Élan", "elan", 0)]
    [InlineData("e\u0301lan", "élan", 0)]
    [InlineData("élan", "eta", -1)]
    [InlineData("z", "élan", 1)]
    [InlineData("A-1", "A1", -1)]
    [InlineData("9", "A", -1)]
    [InlineData("Durand", "Durand SARL", -1)]
    [InlineData("", "a", -1)]
    public void Texts_CompareWithoutCaseAndAccents(string left, string right, int expected)
    {
        Assert.Equal(expected, Math.Sign(Compare(left, right)));
        Assert.Equal(-expected, Math.Sign(Compare(right, left)));
    }

    [Fact]
    public void Order_IsTheSameWhicheverTwoAreCompared()
    {
        var texts = new[] { "a", "À", "b-c", "b c", "Bé", "be", "œuf", "Ŷ", "z", "1", "-", "", "ça", "CB", "日本", "e\u0301" };

        foreach (var (a, b, c) in from a in texts from b in texts from c in texts select (a, b, c))
        {
            Assert.False(Compare(a, b) <= 0 && Compare(b, c) <= 0 && Compare(a, c) > 0, $"{a} <= {b} <= {c} < {a}");
        }
    }

    private static int Compare(string left, string right) => TextOrder.Compare(Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(right));
}
