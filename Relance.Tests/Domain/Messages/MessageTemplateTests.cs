using System.Linq;
using Relance.Domain;
using Xunit;

namespace Relance.Tests.Domain.Messages;

public sealed class MessageTemplateTests
{
    [Fact]
    public void Parse_UnknownField_IsRefusedWithItsPlaceAndTheNearestName()
    {
        var failure = Assert.Single(Failures("Bonjour,\n  {{debtor.nam}}"));
        Assert.Equal(TemplateFailureCode.UnknownField, failure.Code);
        Assert.Equal((2, 3), (failure.Line, failure.Column));
        Assert.Equal("debtor.nam", failure.Arguments[0]);
        Assert.Equal("debtor.name", failure.Arguments[1]);
    }

    [Fact]
    public void Parse_LineFieldOutsideTheLoop_IsUnknownThere()
    {
        Assert.Equal(TemplateFailureCode.UnknownField, Assert.Single(Failures("{{line.number}}")).Code);
        Assert.Equal(TemplateFailureCode.UnknownField, Assert.Single(Failures("{{#each lines}}{{/each}}{{line.number}}")).Code);
        Assert.Empty(Failures("{{#each lines}}{{line.number}}{{/each}}"));
    }

    [Theory]
    [InlineData("a {{debtor.name", TemplateFailureCode.UnclosedTag, 1, 3)]
    [InlineData("{{debtor\n.name}}", TemplateFailureCode.UnclosedTag, 1, 1)]
    [InlineData("{{debtor.name {{debtor.name}}", TemplateFailureCode.UnclosedTag, 1, 1)]
    [InlineData("a }} b", TemplateFailureCode.StrayClose, 1, 3)]
    [InlineData("{{}}", TemplateFailureCode.MalformedTag, 1, 1)]
    [InlineData("{{debtor name}}", TemplateFailureCode.MalformedTag, 1, 1)]
    [InlineData("{{#unless asked}}", TemplateFailureCode.MalformedTag, 1, 1)]
    [InlineData("{{{debtor.name}}}", TemplateFailureCode.MalformedTag, 1, 1)]
    [InlineData("{{&debtor.name}}", TemplateFailureCode.MalformedTag, 1, 1)]
    [InlineData("\n{{message.date:money}}", TemplateFailureCode.UnknownFormat, 2, 1)]
    [InlineData("{{lines}}", TemplateFailureCode.NotWritable, 1, 1)]
    [InlineData("{{claims}}", TemplateFailureCode.NotWritable, 1, 1)]
    [InlineData("{{#each debtor.name}}x{{/each}}", TemplateFailureCode.NotAList, 1, 1)]
    [InlineData("{{#each lines}}{{#each lines}}{{/each}}{{/each}}", TemplateFailureCode.LoopWithinItself, 1, 16)]
    [InlineData("x{{#if asked}}y", TemplateFailureCode.UnclosedBlock, 1, 2)]
    [InlineData("{{#each lines}}y", TemplateFailureCode.UnclosedBlock, 1, 1)]
    [InlineData("{{#if asked}}{{/each}}{{/if}}", TemplateFailureCode.UnexpectedEnd, 1, 14)]
    [InlineData("a\nb{{/if}}", TemplateFailureCode.UnexpectedEnd, 2, 2)]
    [InlineData("{{else}}", TemplateFailureCode.UnexpectedElse, 1, 1)]
    [InlineData("{{#each lines}}{{else}}{{/each}}", TemplateFailureCode.UnexpectedElse, 1, 16)]
    [InlineData("{{#if asked}}{{else}}{{else}}{{/if}}", TemplateFailureCode.UnexpectedElse, 1, 22)]
    [InlineData("{{> signature}}", TemplateFailureCode.UnknownPart, 1, 1)]
    public void Parse_UnsoundText_SaysWhatAndWhere(string text, TemplateFailureCode code, int line, int column)
    {
        var failure = Failures(text)[0];
        Assert.Equal((code, line, column), (failure.Code, failure.Line, failure.Column));
    }

    [Fact]
    public void Parse_SeveralFailures_AreAllSaidInTheOrderOfTheText()
    {
        var failures = Failures("{{a}}\n{{b}}\n{{#if c}}\n{{/if}}");
        Assert.Equal([1, 2, 3], failures.Select(failure => failure.Line));
    }

    [Fact]
    public void Parse_UnknownFormat_NamesThoseOfTheField() =>
        Assert.Equal(ValueList.Of("short", "date", "long-date"), Assert.Single(Failures("{{message.date:short}}")).Arguments);

    [Fact]
    public void Parse_FailureWithinAPart_IsPlacedInThePart()
    {
        var parts = ValueList.Of(new TemplatePart("signature", "Merci,\n{{contact.nom}}"));
        var failure = Assert.Single(MessageTemplate.Parse("{{> signature}}", TemplateKind.Text, parts).Failures);
        Assert.Equal(new TemplatePlace("signature", 2, 1), failure.Place);
    }

    [Fact]
    public void Parse_PartThatIncludesItself_IsRefused()
    {
        var parts = ValueList.Of(new TemplatePart("one", "{{> two}}"), new TemplatePart("two", "{{> one}}"));
        var failure = Assert.Single(MessageTemplate.Parse("{{> one}}", TemplateKind.Text, parts).Failures);
        Assert.Equal(TemplateFailureCode.CircularPart, failure.Code);
    }

    [Fact]
    public void Parse_UnsoundText_GivesNoTemplate() => Assert.Null(MessageTemplate.Parse("{{x}}", TemplateKind.Text).Template);

    [Theory]
    [InlineData("fr-FR", "Ligne 1, colonne 1\u00A0: il n’existe pas de champ «\u00A0debtor.nam\u00A0» à cet endroit. Vouliez-vous dire\u00A0: debtor.name")]
    [InlineData("en-GB", "Line 1, column 1: there is no field \"debtor.nam\" here. Did you mean: debtor.name")]
    public void FailureText_UnknownField_SaysPlaceAndSuggestion(string tag, string expected) =>
        Assert.StartsWith(expected, TemplateFailureText.Of(Failures("{{debtor.nam}}")[0], TextCulture.Find(tag)!));

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("en-GB")]
    public void FailureText_OfEveryCode_HasWordsAndItsArguments(string tag)
    {
        foreach (var code in System.Enum.GetValues<TemplateFailureCode>())
        {
            var failure = new TemplateFailure(code, new TemplatePlace("", 1, 1), ValueList.Of("premier", "second"));
            var text = TemplateFailureText.Of(failure, TextCulture.Find(tag)!);
            Assert.DoesNotContain("{", text);
            Assert.True(text.Length > 30, text);
        }
    }

    private static ValueList<TemplateFailure> Failures(string text) => MessageTemplate.Parse(text, TemplateKind.Text).Failures;
}
