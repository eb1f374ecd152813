using System.Linq;
using NodaTime;
using Relance.Domain;
using Xunit;
using static Relance.Tests.Domain.Messages.SampleMessage;

namespace Relance.Tests.Domain.Messages;

public sealed class ComposerTests
{
    [Fact]
    public void Compose_Fields_AreWrittenInTheCulture()
    {
        const string text = "{{debtor.name}} {{asked}} {{asked:money-code}} {{invoice.dueOn}} {{invoice.dueOn:long-date}} {{ lines.count : number }}";
        Assert.Equal("Société Durand 9\u202F000,00\u00A0€ 9\u202F000,00\u00A0EUR 01/11/2026 1er\u00A0novembre 2026 1", Compose(text));
        Assert.Equal(
            "Société Durand €9,000.00 EUR\u00A09,000.00 01/11/2026 1\u00A0November 2026 1",
            Compose(text, culture: TextCulture.EnglishIreland));
    }

    [Fact]
    public void Compose_Iban_IsWrittenInGroupsOfFour() => Assert.Equal(
        "FR76\u00A03000\u00A06000\u00A00112\u00A03456\u00A07890\u00A0189 FR7630006000011234567890189",
        Compose("{{payment.iban}} {{payment.iban:text}}"));

    [Fact]
    public void Compose_NameThatIsMarkup_StaysText()
    {
        var model = Valid with { Debtor = Valid.Debtor with { Name = "<script>alert('x')</script> & \"Cie\"" } };
        Assert.Equal(
            "<p title=\"&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;Cie&quot;\">&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;Cie&quot;</p>",
            Compose("<p title=\"{{debtor.name}}\">{{debtor.name}}</p>", TemplateKind.Html, model));
        Assert.Equal("<script>alert('x')</script> & \"Cie\"", Compose("{{debtor.name}}", TemplateKind.Text, model));
    }

    [Fact]
    public void Compose_NameThatIsATag_IsNotReadAgain()
    {
        var model = Valid with { Debtor = Valid.Debtor with { Name = "{{asked}}" } };
        Assert.Equal("{{asked}}", Compose("{{debtor.name}}", model: model));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("/relative")]
    [InlineData("ftp://x.example/")]
    public void Compose_LinkThatIsNotHttp_IsRefused(string link)
    {
        var model = Valid with { PortalLink = link };
        var template = MessageTemplate.Parse("<a href=\"{{portal.link}}\">x</a>", TemplateKind.Html).Template!;
        var composition = Composer.Compose(template, model, TextCulture.FrenchFrance);
        Assert.Null(composition.Text);
        Assert.Equal(TemplateFailureCode.UnsafeLink, Assert.Single(composition.Failures).Code);
    }

    [Fact]
    public void Compose_LinkWithQuery_IsEscapedOnceAndKept()
    {
        var model = Valid with { PortalLink = "https://portal.example/a?b=1&c=2" };
        Assert.Equal(
            "<a href=\"https://portal.example/a?b=1&amp;c=2\">x</a>",
            Compose("<a href=\"{{portal.link}}\">x</a>", TemplateKind.Html, model));
    }

    [Fact]
    public void Compose_AddressInHtml_KeepsItsLines()
    {
        Assert.Equal("14, rue des Forges<br>69007 Lyon", Compose("{{creditor.address}}", TemplateKind.Html));
        Assert.Equal("14, rue des Forges\n69007 Lyon", Compose("{{creditor.address}}"));
    }

    [Fact]
    public void Compose_MissingValue_IsRefusedWithItsPlace()
    {
        var template = MessageTemplate.Parse("Total\n{{asked}} dont {{claims.interest}}", TemplateKind.Text).Template!;
        var failure = Assert.Single(Composer.Compose(template, Valid, TextCulture.FrenchFrance).Failures);
        Assert.Equal((TemplateFailureCode.MissingValue, 2, 16), (failure.Code, failure.Line, failure.Column));
        Assert.Equal("claims.interest", failure.Arguments[0]);
    }

    [Fact]
    public void Compose_BlankName_CountsAsMissing()
    {
        var template = MessageTemplate.Parse("{{debtor.name}}", TemplateKind.Text).Template!;
        var model = Valid with { Debtor = Valid.Debtor with { Name = " " } };
        Assert.Equal(TemplateFailureCode.MissingValue, Assert.Single(Composer.Compose(template, model, TextCulture.FrenchFrance).Failures).Code);
    }

    [Fact]
    public void Compose_MissingValueWithinItsIf_IsLeftOut()
    {
        const string text = "{{#if claims.compensation}}40{{else}}none{{/if}}";
        Assert.Equal("none", Compose(text));
        Assert.Equal("none", Compose(text, model: Valid with { Claims = new MessageClaims("EUR", Interest: 12m) }));
        Assert.Equal("40", Compose(text, model: Valid with { Claims = new MessageClaims("EUR", Compensation: 40m) }));
    }

    [Fact]
    public void Compose_ConditionOnAnAmountOfNothing_IsFalse()
    {
        Assert.Equal("", Compose("{{#each lines}}{{#if line.disputed}}x{{/if}}{{/each}}"));
        Assert.Equal("", Compose("{{#if credits}}x{{/if}}"));
        Assert.Equal("x", Compose("{{#if lines}}x{{/if}}"));
    }

    [Fact]
    public void Compose_NestedConditionsAndLoops_TakeTheRightBranches()
    {
        const string text = "{{#if invoice}}one{{else}}{{#each totals}}{{#if total.disputed}}[{{total.asked:amount}}/{{total.disputed:amount}}]{{else}}({{total.asked}}){{/if}}{{/each}}{{/if}}";
        var model = Valid with
        {
            Lines = ValueList.Of(
                Line("F1", 100m), Line("F2", 50m, "CHF"), Line("F3", 30m) with { Disputed = 10m, Asked = 20m }),
        };
        Assert.Equal("one", Compose(text));
        Assert.Equal("[120,00/10,00](50,00\u00A0CHF)", Compose(text, model: model));
    }

    [Fact]
    public void Compose_BlockTagsAloneOnTheirLines_LeaveNoEmptyLines()
    {
        const string text = "Factures :\r\n{{#each lines}}\r\n  {{#if line.isLate}}\r\n- {{line.number}}\r\n  {{/if}}\r\n{{/each}}\r\nMerci";
        var model = Valid with { Lines = ValueList.Of(Line("F1", 1m), Line("F2", 2m)) };
        Assert.Equal("Factures :\r\n- F1\r\n- F2\r\nMerci", Compose(text, model: model));
    }

    [Fact]
    public void Compose_PartAloneOnItsLine_TakesItsPlace()
    {
        var parts = ValueList.Of(new TemplatePart("signature", "{{contact.name}}\n{{creditor.name}}\n"));
        var template = MessageTemplate.Parse("Merci.\n{{> signature}}\nFin", TemplateKind.Text, parts).Template!;
        Assert.Equal(
            "Merci.\nClaire Besson\nAteliers Morel\nFin",
            Composer.Compose(template, Valid, TextCulture.FrenchFrance).Text);
    }

    [Fact]
    public void Compose_SubjectWithLineEndsInAValue_StaysOneLine()
    {
        var model = Valid with { Debtor = Valid.Debtor with { Name = "Durand\r\nBcc: all@x.example" } };
        Assert.Equal("Relance Durand Bcc: all@x.example", Compose("Relance\n {{debtor.name}}\n", TemplateKind.Subject, model));
    }

    [Fact]
    public void Compose_Sms_HasPlainSpacesOnly() => Assert.Equal("9 000,00 €", Compose("{{asked}}\n", TemplateKind.Sms));

    [Fact]
    public void Totals_WithUnappliedCredits_AreNettedPerCurrency()
    {
        var model = Valid with
        {
            Lines = ValueList.Of(Line("F1", 100m), Line("F2", 50m, "CHF")),
            Credits = ValueList.Of(new MessageCredit("A-7", new LocalDate(2026, 11, 2), new Money(30m, "EUR"))),
        };
        Assert.Equal([new Money(70m, "EUR"), new Money(50m, "CHF")], model.Totals.Select(total => total.Asked));
        Assert.Null(model.Asked);
    }

    [Fact]
    public void AskedWithClaims_SameCurrency_AddsInterestAndCompensation()
    {
        var claims = new MessageClaims("EUR", Interest: 66.59m, Compensation: 40m);
        Assert.Equal(new Money(9106.59m, "EUR"), (Valid with { Claims = claims }).AskedWithClaims);
        Assert.Null((Valid with { Claims = claims with { Currency = "CHF" } }).AskedWithClaims);
        Assert.Null(Valid.AskedWithClaims);
    }
}
