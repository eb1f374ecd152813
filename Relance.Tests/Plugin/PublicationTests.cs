using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using System.Text.Json;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Local.Solution;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Plugin;

/// <summary>From a published version to the next one: copy, change, look, publish (design rules 10 and 43).</summary>
public sealed class PublicationTests
{
    [Fact]
    public void Copy_OfAPublishedVersion_IsADraftWithTheSameSteps()
    {
        using var desk = WithTexts();

        var draft = Copy(desk);

        Assert.Equal(VersionState.Draft, draft.Choice<VersionState>(ScenarioVersionTable.VersionState));
        Assert.Equal((2, "Standard 2"), (draft.Integer(ScenarioVersionTable.Version), draft.Text(ScenarioVersionTable.Name)));
        Assert.Equal([5, 15, 30], Steps(desk, draft.Id).Select(step => step.Integer(ScenarioStepTable.DaysFromDue)!.Value));
        Assert.True(Steps(desk, draft.Id)[1].Flag(ScenarioStepTable.PlaceHold));
    }

    // A copy takes what the engine reads: a setting that is added to the table and forgotten there would be lost in the next version.
    [Fact]
    public void Copy_EverySettingOfTheSolution_IsTakenAlong()
    {
        Assert.Empty(Settings(ScenarioStepTable.LogicalName).Except(ScenarioRows.StepColumns().Columns));
        Assert.Equal(
            [ScenarioVersionTable.Name, ScenarioVersionTable.PublishedOn],
            Settings(ScenarioVersionTable.LogicalName).Except(ScenarioRows.VersionColumns().Columns).Order());
    }

    [Fact]
    public void Preview_OfAnEarlierStep_NamesTheInvoiceThatMovesAndWritesNothing()
    {
        using var desk = WithTexts();
        var invoice = desk.InvoiceFollowed(Desk.Monday);
        var draft = Changed(desk, order: 1, days: 3);

        var answer = desk.Ask("relance_PreviewPublication", ("Version", Reference(draft)), ("Language", "en"));

        using var json = JsonDocument.Parse((string)answer["Json"]);
        var move = Assert.Single(json.RootElement.GetProperty("moves").EnumerateArray());
        Assert.Equal(invoice, move.GetProperty("invoice").GetGuid());
        Assert.Equal(("2026-11-30", "2026-11-26"), (move.GetProperty("before").GetProperty("on").GetString(), move.GetProperty("after").GetProperty("on").GetString()));
        Assert.True((bool)answer["IsComplete"]);
        Assert.StartsWith("1 of 1 open invoices change step or day (1 debtors looked at).", (string)answer["Summary"], StringComparison.Ordinal);
        Assert.Equal(VersionState.Draft, desk.Read(ScenarioVersionTable.LogicalName, draft).Choice<VersionState>(ScenarioVersionTable.VersionState));
        Assert.Empty(desk.Rows(ReminderTable.LogicalName));
    }

    [Theory]
    [InlineData(Migration.Finish, 2)]
    [InlineData(Migration.NextStep, 1)]
    public void Publish_WithAnInvoiceUnderWay_FinishesOrMigratesIt(Migration migration, int reminders)
    {
        using var desk = WithTexts();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));
        var draft = Changed(desk, order: 2, days: 27);

        var answer = desk.Ask("relance_PublishVersion", ("Version", Reference(draft)), ("Migration", Choices.To(migration)));

        Assert.Equal(1, answer["Retired"]);
        Assert.Equal(VersionState.Retired, desk.Read(ScenarioVersionTable.LogicalName, desk.Version).Choice<VersionState>(ScenarioVersionTable.VersionState));
        Assert.Equal(migration, desk.Read(ScenarioVersionTable.LogicalName, draft).Choice<Migration>(ScenarioVersionTable.Migration));

        // Fifteen days after the due date: the second step of version 1, not yet that of version 2.
        desk.GoTo(Desk.Monday.PlusDays(10));
        Assert.Equal(reminders, desk.Rows(ReminderTable.LogicalName).Length);
    }

    [Fact]
    public void Publish_StepWithoutText_IsRefusedWithItsCode()
    {
        using var desk = WithTexts();
        var draft = Copy(desk).Id;
        desk.Service.Update(new Entity(ScenarioStepTable.LogicalName, Steps(desk, draft)[0].Id) { [ScenarioStepTable.TextName] = "absent" });

        var refused = Assert.Throws<FaultException<OrganizationServiceFault>>(() => desk.Ask("relance_PublishVersion", ("Version", Reference(draft))));

        Assert.Contains("CFG001", refused.Message);
    }

    [Fact]
    public void Publish_OfAPublishedVersionOrNotTheNewest_IsRefused()
    {
        using var desk = WithTexts();
        var older = Copy(desk).Id;
        Copy(desk);

        Assert.Contains("RL-165", Assert.Throws<FaultException<OrganizationServiceFault>>(() => desk.Ask("relance_PublishVersion", ("Version", Reference(desk.Version)))).Message);
        Assert.Contains("RL-166", Assert.Throws<FaultException<OrganizationServiceFault>>(() => desk.Ask("relance_PublishVersion", ("Version", Reference(older)))).Message);
    }

    [Fact]
    public void Check_OfTheDesk_CountsErrorsAndWarningsInTheLanguageAskedFor()
    {
        using var desk = WithTexts();

        var answer = desk.Ask("relance_CheckConfiguration", ("Language", "en"));

        using var json = JsonDocument.Parse((string)answer["Findings"]);
        var findings = json.RootElement.EnumerateArray().ToList();
        Assert.Equal(findings.Count, (int)answer["Errors"] + (int)answer["Warnings"]);
        Assert.Contains(findings, finding => finding.GetProperty("code").GetString() == "CFG106" && finding.GetProperty("text").GetString() == "Step 2 (Relance 2): it puts the debtor on hold without anybody’s approval.");
        Assert.Equal(0, answer["Errors"]);
    }

    [Fact]
    public void Policy_WithAnUnknownEvent_IsRefused()
    {
        using var desk = WithTexts();

        var refused = Assert.Throws<FaultException<OrganizationServiceFault>>(() =>
            desk.Service.Update(new Entity(PolicyTable.LogicalName, desk.Policy) { [PolicyTable.RaisedEvents] = "HoldPlaced, Nothing" }));

        Assert.Contains("POL012", refused.Message);
    }

    // The short texts of the desk name no due date: nothing could be published with them.
    private static Desk WithTexts()
    {
        var desk = new Desk();
        var part = desk.Rows(MessageTemplateTable.LogicalName).Single(row => row.Text(MessageTemplateTable.TextName) == "part.statement");
        desk.Service.Update(new Entity(MessageTemplateTable.LogicalName, part.Id)
        {
            [MessageTemplateTable.Body] = "{{#each lines}}<p>{{line.number}}, {{line.dueOn}} : {{line.asked}}</p>{{/each}}",
        });
        return desk;
    }

    private static IEnumerable<string> Settings(string table) => SolutionTree.Load(Repository.Solution).Tables.Single(one => one.LogicalName == table).Columns
        .Select(TableFile.LogicalNameOf)
        .Where(column => column.StartsWith("relance_", StringComparison.Ordinal) && !column.EndsWith("_base", StringComparison.Ordinal) && column != table + "id");

    private static Row Copy(Desk desk) =>
        desk.Read(ScenarioVersionTable.LogicalName, ((EntityReference)desk.Ask("relance_CopyVersion", ("Version", Reference(desk.Version)))["Draft"]).Id);

    private static Guid Changed(Desk desk, int order, int days)
    {
        var draft = Copy(desk).Id;
        desk.Service.Update(new Entity(ScenarioStepTable.LogicalName, Steps(desk, draft)[order - 1].Id) { [ScenarioStepTable.DaysFromDue] = days });
        return draft;
    }

    private static Row[] Steps(Desk desk, Guid version) => desk.Rows(ScenarioStepTable.LogicalName)
        .Where(step => step.Key(ScenarioStepTable.ScenarioVersionId) == version)
        .OrderBy(step => step.Integer(ScenarioStepTable.Order))
        .ToArray();

    private static EntityReference Reference(Guid version) => new(ScenarioVersionTable.LogicalName, version);
}
