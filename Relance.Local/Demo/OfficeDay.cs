using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Local.Commands;
using Relance.Local.Records;
using Relance.Plugin.Tables;

namespace Relance.Local.Demo;

/// <summary>
/// What the people at their desks do with what the engine gives them: calls are made and letters posted after a day, registered
/// letters and approvals after three, tasks of the engine after a week.
/// </summary>
internal sealed class OfficeDay(Workspace workspace, Guid approver)
{
    private const int DaysToCarry = 1;
    private const int DaysToApprove = 3;
    private const int DaysToDo = 7;

    public int Approved { get; private set; }

    public void Work(LocalDate day)
    {
        Complete(PhoneCallTable.LogicalName, PhoneCallTable.Statuses.Made, day.PlusDays(-DaysToCarry));
        Complete(LetterTable.LogicalName, LetterTable.Statuses.Sent, day.PlusDays(-DaysToCarry));
        Complete(TaskTable.LogicalName, TaskTable.Statuses.Completed, day.PlusDays(-DaysToDo));
        workspace.RunJobs();
        foreach (var reminder in Waiting(day.PlusDays(-DaysToApprove)))
        {
            workspace.Host.As(approver).Execute(new OrganizationRequest("relance_ApproveReminder") { ["Reminder"] = reminder });
            workspace.RunJobs();
            Approved++;
        }
    }

    // Each by its owner: a collector completes the own calls and letters, sales the own tasks.
    private void Complete(string table, int status, LocalDate openedBy)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(TaskTable.OwnerId, "createdon") };
        query.Criteria.AddCondition(TaskTable.StateCode, ConditionOperator.Equal, TaskTable.States.Open);
        foreach (var row in AllRows.Of(workspace.Service, query).Where(row => row.Day("createdon") <= openedBy))
        {
            var owner = row.GetAttributeValue<EntityReference>(TaskTable.OwnerId);
            workspace.Host.As(owner.LogicalName == SystemUserTable.LogicalName ? owner.Id : approver).Update(new Entity(table, row.Id)
            {
                [TaskTable.StateCode] = new OptionSetValue(TaskTable.States.Completed),
                [TaskTable.StatusCode] = new OptionSetValue(status),
            });
        }
    }

    private IEnumerable<EntityReference> Waiting(LocalDate proposedBy)
    {
        var query = new QueryExpression(ReminderTable.LogicalName) { ColumnSet = new ColumnSet(ReminderTable.ProposedOn) };
        query.Criteria.AddCondition(ReminderTable.State, ConditionOperator.Equal, ReminderStateChoice.Proposed);
        query.AddOrder(ReminderTable.Name, OrderType.Ascending);
        return AllRows.Of(workspace.Service, query).Where(row => row.Day(ReminderTable.ProposedOn) <= proposedBy).Select(row => row.ToEntityReference()).ToList();
    }
}
