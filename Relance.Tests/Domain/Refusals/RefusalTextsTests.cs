using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Relance.Domain;
using Xunit;

namespace Relance.Tests.Domain.Refusals;

public sealed class RefusalTextsTests
{
    public static IEnumerable<object[]> CodesAndCultures() =>
        from code in Enum.GetValues<RefusalCode>()
        from culture in new[] { "fr-FR", "en-GB" }
        select new object[] { code, culture };

    [Theory]
    [MemberData(nameof(CodesAndCultures))]
    public void Text_EveryCode_IsASentenceWithAndWithoutValues(RefusalCode code, string tag)
    {
        foreach (var refusal in new[] { new Refusal(code), Full(code) })
        {
            var text = RefusalTexts.Of(refusal, TextCulture.Find(tag)!);
            Assert.EndsWith(".", text);
            Assert.True(char.IsUpper(text[0]) || char.IsDigit(text[0]) || text[0] == '€', text);
            Assert.DoesNotContain(text, sign => sign is '{' or '}' or '[' or ']' or '|' or '…' or '\'');
            Assert.DoesNotContain("  ", text);
        }
    }

    [Fact]
    public void Text_EveryCode_IsItsOwn()
    {
        var texts = Enum.GetValues<RefusalCode>().Select(code => RefusalTexts.Of(new Refusal(code), TextCulture.FrenchFrance)).ToList();
        Assert.Equal(texts.Count, texts.Distinct().Count());
    }

    [Fact]
    public void Text_AboveOpenAmount_NamesBothAmounts() => Assert.Equal(
        "50,00\u00A0€, c’est plus que les 40,00\u00A0€ restant dus.",
        RefusalTexts.Of(new Refusal(RefusalCode.AboveOpenAmount) { Amount = 50m, OfAmount = 40m, Currency = "EUR" }, TextCulture.FrenchFrance));

    private static Refusal Full(RefusalCode code) => new(code)
    {
        Amount = 50m, OfAmount = 40m, Currency = "EUR", On = new LocalDate(2026, 3, 1), Count = 3, Detail = "FR",
    };
}
