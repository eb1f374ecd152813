using Relance.Domain;
using Xunit;

namespace Relance.Tests.Domain.Messages;

public sealed class HtmlPlacementTests
{
    [Theory]
    [InlineData("<p>{{debtor.name}}</p>")]
    [InlineData("<p title=\"{{debtor.name}}\">x</p>")]
    [InlineData("<p title = '{{debtor.name}}'>x</p>")]
    [InlineData("<a href=\"{{payment.link}}\">x</a>")]
    [InlineData("<a href=\"mailto:{{contact.email}}\">x</a>")]
    [InlineData("<a href=\"tel:{{debtor.reference}}\">x</a>")]
    [InlineData("<a href=\"{{payment.link}}&amp;r={{debtor.reference}}\">x</a>")]
    [InlineData("<!DOCTYPE html><!-- note > --><br/>{{debtor.name}}")]
    [InlineData("<style>p > a { }</style>{{debtor.name}} 3 < 4 {{debtor.name}}")]
    [InlineData("<table>{{#each lines}}<tr><td>{{line.number}}</td></tr>{{/each}}</table>")]
    public void Parse_ValueAsTextOrQuotedAttribute_IsAllowed(string text) =>
        Assert.Empty(MessageTemplate.Parse(text, TemplateKind.Html).Failures);

    [Theory]
    [InlineData("<p title={{debtor.name}}>", TemplateFailureCode.FieldNotAllowedHere)]
    [InlineData("<p title=a{{debtor.name}}>", TemplateFailureCode.FieldNotAllowedHere)]
    [InlineData("<p {{debtor.name}}>", TemplateFailureCode.FieldNotAllowedHere)]
    [InlineData("<{{debtor.name}}>", TemplateFailureCode.FieldNotAllowedHere)]
    [InlineData("<p onclick=\"{{debtor.name}}\">", TemplateFailureCode.FieldNotAllowedHere)]
    [InlineData("<p style=\"color:{{debtor.name}}\">", TemplateFailureCode.FieldNotAllowedHere)]
    [InlineData("<script>var a = '{{debtor.name}}'</script>", TemplateFailureCode.FieldNotAllowedHere)]
    [InlineData("<STYLE>{{debtor.name}}</STYLE>", TemplateFailureCode.FieldNotAllowedHere)]
    [InlineData("<!-- {{debtor.name}} -->", TemplateFailureCode.FieldNotAllowedHere)]
    [InlineData("<p title=\"{{creditor.address}}\">", TemplateFailureCode.FieldNotAllowedHere)]
    [InlineData("<a href=\"javascript:f('{{debtor.name}}')\">", TemplateFailureCode.FieldNotAllowedHere)]
    [InlineData("<a href=\" java&#115;cript:{{debtor.name}}\">", TemplateFailureCode.FieldNotAllowedHere)]
    [InlineData("<meta content=\"0;url={{payment.link}}\">", TemplateFailureCode.FieldNotAllowedHere)]
    [InlineData("<a xlink:href=\"{{debtor.name}}\">", TemplateFailureCode.LinkExpected)]
    [InlineData("<a href=\"{{debtor.name}}\">", TemplateFailureCode.LinkExpected)]
    [InlineData("<a HREF=' {{debtor.name}}'>", TemplateFailureCode.LinkExpected)]
    [InlineData("{{#if asked}}<p title=\"{{else}}<p>{{/if}}", TemplateFailureCode.BlockCutsMarkup)]
    [InlineData("<p title=\"{{#each lines}}\"{{/each}}\">", TemplateFailureCode.BlockCutsMarkup)]
    [InlineData("<p title=\"x", TemplateFailureCode.UnfinishedMarkup)]
    [InlineData("<!-- x", TemplateFailureCode.UnfinishedMarkup)]
    public void Parse_ValueWhereItCouldAct_IsRefused(string text, TemplateFailureCode code) =>
        Assert.Contains(MessageTemplate.Parse(text, TemplateKind.Html).Failures, failure => failure.Code == code);
}
