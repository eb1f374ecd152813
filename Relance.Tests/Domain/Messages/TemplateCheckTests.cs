using System.Linq;
using Relance.Domain;
using Xunit;

namespace Relance.Tests.Domain.Messages;

public sealed class TemplateCheckTests
{
    [Fact]
    public void Reminder_WithoutAmountDueDateContactOrWayToPay_SaysEach()
    {
        var findings = TemplateCheck.Reminder(Read("Merci de nous régler."));
        Assert.Equal(
            [TemplateFindingCode.NoAmount, TemplateFindingCode.NoDueDate, TemplateFindingCode.NoContact, TemplateFindingCode.NoWayToPay],
            findings.Select(finding => finding.Code));
        Assert.Equal([true, true, false, false], findings.Select(finding => finding.IsError));
    }

    [Fact]
    public void Reminder_WithAll_HasNoFinding() => Assert.Empty(TemplateCheck.Reminder(Read(
        "{{#each lines}}{{line.dueOn}} {{line.asked}}{{/each}} {{contact.email}} {{#if payment.iban}}{{payment.iban}}{{/if}}")));

    [Fact]
    public void Any_OptionalFieldOutsideItsIf_IsWarnedAboutWithItsPlace()
    {
        var finding = Assert.Single(TemplateCheck.Any(Read("a\n {{claims.interest}}")));
        Assert.Equal((TemplateFindingCode.MayBeMissing, false), (finding.Code, finding.IsError));
        Assert.Equal(new TemplatePlace("", 2, 2), finding.Place);
        Assert.Equal("claims.interest", finding.Arguments[0]);
    }

    [Theory]
    [InlineData("{{#if claims.interest}}{{claims.interest}}{{/if}}", 0)]
    [InlineData("{{#if claims}}{{claims.total}}{{/if}}", 0)]
    [InlineData("{{#if claims}}{{claims.interest}}{{/if}}", 1)]
    [InlineData("{{#if claims}}{{else}}{{claims.total}}{{/if}}", 1)]
    [InlineData("{{#if invoice}}{{#each lines}}{{invoice.dueOn}}{{/each}}{{/if}}", 0)]
    [InlineData("{{#each lines}}{{line.orderNumber}}{{/each}}", 1)]
    [InlineData("{{#if claims}}{{/if}}{{claims.total}}", 1)]
    public void Any_OptionalField_IsSafeOnlyWithinTheIfThatPromisesIt(string text, int findings) =>
        Assert.Equal(findings, TemplateCheck.Any(Read(text)).Count);

    [Theory]
    [InlineData("<script>x</script>", TemplateFindingCode.ActiveContent, "script")]
    [InlineData("<p><IFRAME></IFRAME></p>", TemplateFindingCode.ActiveContent, "iframe")]
    [InlineData("<img src=\"https://x.example/p.gif\" alt=\"\">", TemplateFindingCode.ExternalResource, "src")]
    [InlineData("<img src='//x.example/p.gif' alt=''>", TemplateFindingCode.ExternalResource, "src")]
    [InlineData("<link rel=\"stylesheet\" href=\"x.css\">", TemplateFindingCode.ExternalResource, "link")]
    [InlineData("<p style=\"background:url(x)\">", TemplateFindingCode.ExternalResource, "url")]
    public void Any_HtmlThatRunsOrFetches_IsAnError(string html, TemplateFindingCode code, string name)
    {
        var finding = Assert.Single(TemplateCheck.Any(MessageTemplate.Parse(html, TemplateKind.Html).Template!));
        Assert.Equal((code, true, name), (finding.Code, finding.IsError, finding.Arguments[0]));
    }

    [Fact]
    public void Any_OrdinaryLink_IsNoExternalResource() => Assert.Empty(TemplateCheck.Any(
        MessageTemplate.Parse("<a href=\"https://x.example/\">{{debtor.name}}</a>", TemplateKind.Html).Template!));

    private static MessageTemplate Read(string text) => MessageTemplate.Parse(text, TemplateKind.Text).Template!;
}
