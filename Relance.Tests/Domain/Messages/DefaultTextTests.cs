using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Messages;

/// <summary>The texts that the solution comes with. RELANCE_APPROVE=1 writes the approved outputs anew, to be read before they are committed.</summary>
public sealed class DefaultTextTests
{
    private static readonly Regex Tags = new("<[^>]*>");

    public static TheoryData<string> Files => new(DefaultText.All.Select(text => text.ToString()));

    [Theory]
    [MemberData(nameof(Files))]
    public void DefaultText_WithARealisticMessage_IsAsApproved(string file)
    {
        var text = Find(file);
        var composed = Compose(text, RealisticMessage.For(text.Name, text.Language == "fr"));
        Approved.Same(composed, "Messages", text.Language, text.FileName);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void DefaultText_InEveryVariation_IsComposedWithoutRemains(string file)
    {
        var text = Find(file);
        foreach (var model in RealisticMessage.Variations(text.Language == "fr"))
        {
            var composed = Compose(text, model);
            Assert.DoesNotContain("{{", composed);
            Assert.DoesNotContain("}}", composed);
            Assert.DoesNotContain("\n\n\n", composed);
            Assert.DoesNotContain(" ,", composed);
            Assert.DoesNotMatch(@"\S  \S", composed);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void DefaultText_ReadByTheCheck_HasNoFindings(string file)
    {
        var text = Find(file);
        var asks = text.Name.StartsWith("reminder", StringComparison.Ordinal)
            || text.Name.StartsWith("formal-notice", StringComparison.Ordinal)
            || text.Name == "courtesy";
        var isBody = text.Kind is TemplateKind.Html or TemplateKind.Text;
        Assert.Empty(asks && isBody ? TemplateCheck.Reminder(text.Read()) : TemplateCheck.Any(text.Read()));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void DefaultText_InHtml_IsWellFormedAndFetchesNothing(string file)
    {
        var text = Find(file);
        if (text.Kind != TemplateKind.Html)
        {
            return;
        }

        var composed = Compose(text, RealisticMessage.For(text.Name, text.Language == "fr"));
        var xml = XDocument.Parse(Regex.Replace(composed.Replace("<!DOCTYPE html>", ""), "<(meta[^>]*|br)>", "<$1/>"));
        Assert.Equal(text.Language, xml.Root!.Attribute("lang")!.Value);
        Assert.All(xml.Descendants("table").Where(table => table.Attribute("role") is null), table => Assert.NotNull(table.Element("caption")));
        Assert.All(xml.Descendants("th"), head => Assert.NotNull(head.Attribute("scope")));
        Assert.Empty(xml.Descendants().Attributes("src"));
    }

    [Fact]
    public void DefaultTexts_OfBothLanguages_AreTheSame() => Assert.Equal(
        DefaultText.All.Where(text => text.Language == "fr").Select(text => text.FileName),
        DefaultText.All.Where(text => text.Language == "en").Select(text => text.FileName));

    [Fact]
    public void Index_OfTheTexts_NamesEveryFileAndPartOnceWithAKnownKindOfDebtor()
    {
        using var index = JsonDocument.Parse(File.ReadAllText(Path.Combine(DefaultText.Folder, "index.json")));
        var texts = index.RootElement.GetProperty("texts").EnumerateArray().ToList();
        Assert.Equal(
            DefaultText.All.Select(text => text.Name).Distinct().Order(StringComparer.Ordinal),
            texts.Select(text => text.GetProperty("file").GetString()!).Order(StringComparer.Ordinal));
        Assert.All(
            texts.Select(text => text.GetProperty("debtorKind").GetString()).OfType<string>(),
            kind => Assert.True(Enum.TryParse<DebtorKind>(kind, out _), kind));
        Assert.Equal(
            index.RootElement.GetProperty("parts").EnumerateArray().Select(part => part.GetString()!).Order(StringComparer.Ordinal),
            DefaultText.All.SelectMany(text => text.Parts()).Select(part => part.Name).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Parts_OfEachLanguage_AreSoundByThemselves()
    {
        foreach (var text in DefaultText.All.Where(text => text.Name == "reminder-1"))
        {
            var parts = text.Parts();
            Assert.All(parts, part => Assert.Empty(MessageTemplate.CheckPart(part, parts)));
        }
    }

    [Fact]
    public void DefaultTexts_ForConsumers_ClaimNeitherPenaltiesNorTheFortyEuros()
    {
        var claims = RealisticMessage.For("reminder-2", french: true).Claims;
        foreach (var text in DefaultText.All.Where(text => text.Name.EndsWith("-consumer", StringComparison.Ordinal)))
        {
            var composed = Compose(text, RealisticMessage.For(text.Name, text.Language == "fr") with { Claims = claims });
            Assert.DoesNotMatch("(?i)40\u00A0€|120,00\u00A0€|€40\\b|€120\\.00|pénalité|late payment interest|L441-10|D441-5", composed);
        }
    }

    [Theory]
    [InlineData("reminder-2", "L441-10", "40\u00A0€", "63,87\u00A0€")]
    [InlineData("reminder-3", "D441-5", "40\u00A0€", "échéancier")]
    [InlineData("formal-notice", "article 1344 du code civil", "mettons en demeure", "5\u202F883,87\u00A0€")]
    [InlineData("reminder-2-public", "D2192-35", "CPP-88120", "EJ-26-0419", "délai global de paiement", "Intérêts moratoires")]
    [InlineData("formal-notice-consumer", "1231-6", "médiateur de la consommation", "taux légal", "L612-1")]
    public void DefaultText_OfEachAudience_BearsItsMentions(string name, params string[] mentions)
    {
        var composed = Compose(Body(name, "fr"), RealisticMessage.For(name, french: true));
        Assert.All(mentions, mention => Assert.Contains(mention, composed));
    }

    // Between businesses the commercial code, towards public buyers the procurement code, never both (R2192-31; L441-10).
    [Theory]
    [InlineData("reminder-2-public")]
    [InlineData("reminder-3-public")]
    [InlineData("formal-notice-public")]
    [InlineData("welcome-public")]
    public void DefaultTexts_ToPublicBodies_NameTheProcurementCodeOnly(string name)
    {
        var composed = Compose(Body(name, "fr"), RealisticMessage.For(name, french: true));
        Assert.Contains("commande publique", composed);
        Assert.DoesNotMatch("L441-10|D441-5|code de commerce", composed);
    }

    [Theory]
    [InlineData("GB", "fr", "Late Payment of Commercial Debts")]
    [InlineData("GB", "en", "Late Payment of Commercial Debts")]
    [InlineData("DE", "fr", "prévus par la loi")]
    [InlineData("DE", "en", "the law provides")]
    public void DefaultText_OfACreditorAbroad_NamesNoFrenchArticle(string country, string language, string said)
    {
        foreach (var name in new[] { "reminder-2", "reminder-2-public", "formal-notice", "formal-notice-public", "formal-notice-consumer", "welcome", "welcome-public" })
        {
            var model = RealisticMessage.For(name, language == "fr");
            var composed = Compose(Body(name, language), model with { Creditor = model.Creditor with { Country = country } });
            Assert.DoesNotMatch(@"L441|D441|R2192|D2192|1231-6|1344|L612|Chorus|mise en demeure\)|médiateur des entreprises", composed);
            Assert.True(composed.Contains(said) || name.EndsWith("-consumer", StringComparison.Ordinal), name);
        }
    }

    [Theory]
    [InlineData("reminder-1", "Objet", "Nous vous prions d’agréer")]
    [InlineData("reminder-2-consumer", "Objet", "Nous vous prions d’agréer")]
    [InlineData("reminder-3-public", "Objet", "Nous vous prions d’agréer")]
    public void DefaultText_ByPost_IsALetterWithAddressesDateObjectAndClosing(string name, params string[] words)
    {
        var model = RealisticMessage.For(name, french: true);
        var letter = Compose(Body(name, "fr"), model with { Channel = Channel.Letter }).Replace('\u00A0', ' ');
        var mail = Compose(Body(name, "fr"), model);
        Assert.All(words.Append("Le 23 novembre 2026").Append("69007 Lyon"), word => Assert.Contains(word, letter));
        Assert.Contains("Cordialement,", mail);
        Assert.DoesNotContain("Objet", mail);
        Assert.DoesNotContain("recommandée", letter);
    }

    [Fact]
    public void FormalNotice_ByRegisteredLetter_SaysSoAndBearsTheSignatory()
    {
        var model = RealisticMessage.For("formal-notice", french: true);
        var registered = Compose(Body("formal-notice", "fr"), model);
        Assert.Contains("Lettre recommandée avec avis de réception", registered);
        Assert.Contains("Hélène Morel, présidente", registered);
        Assert.DoesNotContain("Lettre recommandée", Compose(Body("formal-notice", "fr"), model with { Channel = Channel.Letter }));
    }

    // What was never sent is not spoken of: an imported invoice can begin at any step.
    [Theory]
    [InlineData("reminder-2", "Malgré|précédent")]
    [InlineData("reminder-2-public", "Malgré|précédent")]
    [InlineData("reminder-3", "Nos rappels")]
    [InlineData("reminder-3-consumer", "Malgré")]
    [InlineData("reminder-2-consumer", "revenons")]
    [InlineData("formal-notice", "malgré nos")]
    [InlineData("formal-notice-consumer", "malgré nos")]
    [InlineData("formal-notice-public", "malgré nos")]
    public void DefaultText_WithoutAnEarlierReminder_ClaimsNone(string name, string words)
    {
        var model = RealisticMessage.For(name, french: true);
        Assert.Matches(words, Compose(Body(name, "fr"), model));
        Assert.DoesNotMatch(words, Compose(Body(name, "fr"), model with { FollowsReminder = false }));
    }

    [Fact]
    public void DefaultTexts_ToPublicBodies_NeverSpeakOfAnAgency() => Assert.All(
        DefaultText.All.Where(text => text.Name.EndsWith("-public", StringComparison.Ordinal)),
        text => Assert.DoesNotMatch("recouvrement amiable|société de recouvrement|huissier|commissaire de justice|agency|bailiff", text.Content));

    [Fact]
    public void DefaultTexts_InFrench_KeepTheSpacesAndApostrophesOfTheLanguage()
    {
        foreach (var text in DefaultText.All.Where(text => text.Language == "fr" && text.Kind != TemplateKind.Sms))
        {
            var words = Tags.Replace(Compose(text, RealisticMessage.For(text.Name, french: true)).Replace("&#39;", "'"), "");
            Assert.DoesNotMatch("[ \\w)][ ][:;?!»]|« |[^\u00A0\u202F/s]:(?!//)|\\w'\\w", Regex.Replace(words, @"https?://\S+", ""));
        }
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void DefaultText_Sms_StaysInTheAlphabetOfOneMessageOfTwoParts(string language)
    {
        const string alphabet = "@£$¥èéùìòÇØøÅå_ÆæßÉ !\"#¤%&'()*+,-./:;<=>?¡ÄÖÑÜ§¿äöñüà€{}[]~|^\\\n";
        var text = DefaultText.All.Single(text => text.Language == language && text.Kind == TemplateKind.Sms);
        var composed = Compose(text, RealisticMessage.For("reminder-1", language == "fr"));
        Assert.All(composed, letter => Assert.True(char.IsAsciiLetterOrDigit(letter) || alphabet.Contains(letter), $"'{letter}' in {composed}"));
        Assert.InRange(composed.Length, 1, 306);
    }

    private static DefaultText Body(string name, string language) =>
        DefaultText.All.Single(text => text.Language == language && text.Name == name && text.Kind == TemplateKind.Html);

    private static DefaultText Find(string file) => DefaultText.All.Single(text => text.ToString() == file);

    private static string Compose(DefaultText text, MessageModel model)
    {
        var culture = text.Language == "fr" ? TextCulture.FrenchFrance : TextCulture.EnglishBritain;
        var composition = Composer.Compose(text.Read(), model, culture);
        Assert.True(composition.Text is not null, string.Join(" ", composition.Failures.Select(failure => TemplateFailureText.Of(failure, culture))));
        return composition.Text!;
    }
}
