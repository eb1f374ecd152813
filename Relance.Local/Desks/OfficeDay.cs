using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Local.Commands;
using Relance.Local.Records;
using Relance.Plugin.Tables;

namespace Relance.Local.Desks;

/// <summary>How long things lie on the desks, in days; 0 = done on the day itself.</summary>
/// <param name="Carry">Calls and letters.</param>
/// <param name="Approve">Reminders that a person approves.</param>
/// <param name="Do">Tasks that the engine opened.</param>
public sealed record OfficePace(int Carry, int Approve, int Do);

/// <summary>What the people at their desks do with what the engine gives them: they call, post, approve and tick off.</summary>
public sealed class OfficeDay(Workspace workspace, Guid approver, OfficePace pace)
{
    public int Approved { get; private set; }

    public void Work(LocalDate day)
    {
        Complete(PhoneCallTable.LogicalName, PhoneCallTable.Statuses.Made, day.PlusDays(-pace.Carry));
        Complete(LetterTable.LogicalName, LetterTable.Statuses.Sent, day.PlusDays(-pace.Carry));
        Complete(TaskTable.LogicalName, TaskTable.Statuses.Completed, day.PlusDays(-pace.Do));
        workspace.RunJobs();
        foreach (var reminder in Waiting(day.PlusDays(-pace.Approve)))
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
