using System;
using System.Linq;
using Relance.Domain;
using Relance.Plugin;
using Xunit;

namespace Relance.Tests.Plugin;

/// <summary>Whoever makes a mistake is told what to do, in French or in English.</summary>
public sealed class MistakeTextTests
{
    public static TheoryData<MistakeCode> Codes => new(Enum.GetValues<MistakeCode>());

    [Theory]
    [MemberData(nameof(Codes))]
    public void Mistake_OfAnyCode_HasWordsInBothLanguages(MistakeCode code)
    {
        var mistake = new UserMistake(code, "un", "deux", "trois");

        var english = MistakeTexts.Of(mistake, TextCulture.EnglishBritain);
        var french = MistakeTexts.Of(mistake, TextCulture.FrenchFrance);

        Assert.NotEqual(english, french);
        Assert.EndsWith($"[RL-{(int)code}]", english);
        Assert.DoesNotContain("{", english + french);
    }

    [Fact]
    public void FrenchTexts_KeepTheirSpacesBeforeHighPunctuation()
    {
        var texts = Enum.GetValues<MistakeCode>().Select(code => MistakeTexts.Of(new UserMistake(code, "a", "b", "c"), TextCulture.FrenchFrance));

        Assert.All(texts, text => Assert.DoesNotMatch("[^\u00A0\u202F][;?!»]|[a-z ]:(?!\n- )", text.Replace("[RL", "")));
    }

    [Fact]
    public void Failures_AreAllTold()
    {
        var failures = ValueList.Of(new SettingFailure("PAY001", "Amount", ValueList<string>.Empty), new SettingFailure("PAU002", "Reason", ValueList<string>.Empty));

        var text = MistakeTexts.Of(new UserMistake(failures), TextCulture.FrenchFrance);

        Assert.Contains("PAY001", text);
        Assert.Contains("PAU002", text);
    }
}
