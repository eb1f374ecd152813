using System.Linq;
using System.Text.Json;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Xunit;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Tests.Plugin;

/// <summary>The shape that docs/apis.md promises to programs and screens.</summary>
public sealed class DecisionJsonTests
{
    [Fact]
    public void Decision_WithADisputedPart_TellsBothParts()
    {
        using var desk = new Desk(policy => policy[PolicyTable.HoldDaysLate] = 1);
        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(-4));
        desk.Ask(
            "relance_OpenDispute",
            ("Invoice", new EntityReference(InvoiceTable.LogicalName, invoice)),
            ("Cause", Choices.To(DisputeCause.Price)),
            ("Amount", new Money(200m)));

        using var json = JsonDocument.Parse((string)desk.Ask("relance_PreviewDebtor", ("Debtor", desk.DebtorReference), ("AsOf", Days.ToColumn(Desk.Monday.PlusDays(1))))["Decision"]);

        var root = json.RootElement;
        Assert.Equal(desk.Debtor, root.GetProperty("debtor").GetGuid());
        Assert.Equal(1200m, root.GetProperty("standing").GetProperty("overdue").GetDecimal());
        var proposed = root.GetProperty("effects").EnumerateArray().Single(effect => effect.GetProperty("effect").GetString() == "ProposeReminder");
        Assert.Equal(1000m, proposed.GetProperty("lines")[0].GetProperty("asked").GetDecimal());
        var reason = root.GetProperty("reasons")[0];
        Assert.Equal(["code", "invoice", "number", "step", "on", "amount", "ofAmount", "currency", "days", "detail", "english", "french", "besides"], reason.EnumerateObject().Select(one => one.Name));
        Assert.Equal("Disputed", reason.GetProperty("besides").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("a\"b", "a\"b")]
    [InlineData("a\\b\nc\td", "a\\b\nc\td")]
    [InlineData("é € “”", "é € “”")]
    public void Text_WithAnyCharacter_ComesBackAsItWas(string written, string read)
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-4));
        desk.Ask("relance_Pause", ("Debtor", desk.DebtorReference), ("UntilOn", Days.ToColumn(Desk.Monday.PlusDays(5))), ("Reason", written));

        using var json = JsonDocument.Parse((string)desk.Ask("relance_PreviewDebtor", ("Debtor", desk.DebtorReference))["Decision"]);

        Assert.Equal(read, json.RootElement.GetProperty("reasons")[0].GetProperty("detail").GetString());
    }
}
