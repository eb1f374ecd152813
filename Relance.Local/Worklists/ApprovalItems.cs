using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Records;
using Relance.Plugin.Tables;

namespace Relance.Local.Worklists;

/// <summary>Reminders that wait for an approval.</summary>
internal static class ApprovalItems
{
    private const string Step = "step";

    public static IEnumerable<WorkItem> Read(IOrganizationService service, WorkWords words)
    {
        var query = new QueryExpression(ReminderTable.LogicalName)
        {
            ColumnSet = new ColumnSet(
                ReminderTable.Name,
                ReminderTable.AccountId,
                ReminderTable.AmountBase,
                ReminderTable.ProposedOn,
                ReminderTable.IsFormalNotice,
                ReminderTable.OwnerId),
        };
        query.Criteria.AddCondition(ReminderTable.State, ConditionOperator.Equal, ReminderStateChoice.Proposed);
        var step = query.AddLink(ScenarioStepTable.LogicalName, ReminderTable.ScenarioStepId, ScenarioStepTable.Id);
        step.EntityAlias = Step;
        step.Columns = new ColumnSet(ScenarioStepTable.Name, ScenarioStepTable.ApprovalAbove);
        return AllRows.Of(service, query).Select(row => new WorkItem(
            WorkKind.Approve,
            row.NameOf(ReminderTable.AccountId),
            row.Text(ReminderTable.Name),
            row.Amount(ReminderTable.AmountBase) ?? 0m,
            words.Approval(
                row.Linked<string>(Step, ScenarioStepTable.Name) ?? "",
                row.Flag(ReminderTable.IsFormalNotice),
                row.Linked<Microsoft.Xrm.Sdk.Money>(Step, ScenarioStepTable.ApprovalAbove)?.Value),
            row.Day(ReminderTable.ProposedOn) ?? default,
            row.NameOf(ReminderTable.OwnerId)));
    }
}
