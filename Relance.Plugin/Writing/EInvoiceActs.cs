using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Plugin.Writing;

/// <summary>Does what a new e-invoice status asks for, one case each; rows have ids made of the status and are written once.</summary>
public sealed class EInvoiceActs(Execution execution, RowReader rows, ConfigurationReader configurations, DisputeOwners owners, TaskWriter tasks, Today today)
{
    public void Do(EInvoiceCase status, EInvoiceAct act)
    {
        switch (act)
        {
            case EInvoiceAct.OpenDispute open:
                Dispute(status, open);
                break;
            case EInvoiceAct.CloseDispute close:
                Close(status, close.Outcome);
                break;
            case EInvoiceAct.PauseUntil pause:
                Pause(status, pause);
                break;
            case EInvoiceAct.Resume:
                Resume(status);
                break;
            case EInvoiceAct.MarkCollected collected:
                Collect(status, collected);
                break;
            case EInvoiceAct.OpenTask task:
                Open(status, task.Task);
                break;
            case EInvoiceAct.Stop:
                // The status itself keeps the invoice out of dunning as long as it is the last one.
                break;
            default:
                throw new InvalidOperationException($"No way to do {act.GetType().Name}.");
        }
    }

    private void Dispute(EInvoiceCase status, EInvoiceAct.OpenDispute open) => CreateOnce(status, new Entity(DisputeTable.LogicalName)
    {
        [DisputeTable.InvoiceId] = InvoiceOf(status),
        [DisputeTable.OpenedOn] = Days.ToColumn(status.Change.On),
        [DisputeTable.Cause] = Choices.To(open.Cause),
        [DisputeTable.Amount] = open.Amount is { } amount ? new Money(amount) : null,
        [DisputeTable.OwnerSide] = Choices.To(open.Owner),
        [DisputeTable.OwnerId] = owners.Of(status.DebtorId, open.Owner),
        [DisputeTable.Description] = Said(status),
        [DisputeTable.IsFromEInvoice] = true,
    });

    // Another dispute that takes its place has no outcome: the earlier one was no judgement.
    private void Close(EInvoiceCase status, DisputeOutcome? outcome)
    {
        if (status.DisputeId is not { } id)
        {
            return;
        }

        var row = new Entity(DisputeTable.LogicalName, id) { [DisputeTable.State] = Choices.To(outcome is null ? DisputeState.Cancelled : DisputeState.Resolved) };
        if (outcome is { } decided)
        {
            row[DisputeTable.Outcome] = Choices.To(decided);
            row[DisputeTable.ResolvedOn] = Days.ToColumn(today.Day);
            row[DisputeTable.GraceDays] = 0;
        }
        else
        {
            row[DisputeTable.CancelReason] = Said(status);
        }

        execution.AsSystem.Update(row);
    }

    private void Pause(EInvoiceCase status, EInvoiceAct.PauseUntil pause) => CreateOnce(status, new Entity(PauseTable.LogicalName)
    {
        [PauseTable.AccountId] = new EntityReference(AccountTable.LogicalName, status.DebtorId),
        [PauseTable.InvoiceId] = InvoiceOf(status),
        [PauseTable.StartsOn] = Days.ToColumn(status.Change.On),
        [PauseTable.UntilOn] = Days.ToColumn(pause.LastDay),
        [PauseTable.Reason] = Said(status),
        [PauseTable.IsFromEInvoice] = true,
    });

    private void Resume(EInvoiceCase status)
    {
        var query = new QueryExpression(PauseTable.LogicalName) { ColumnSet = new ColumnSet(PauseTable.StartsOn) };
        query.Criteria.AddCondition(PauseTable.InvoiceId, ConditionOperator.Equal, status.Invoice.Id);
        query.Criteria.AddCondition(PauseTable.IsFromEInvoice, ConditionOperator.Equal, true);
        query.Criteria.AddCondition(PauseTable.EndedOn, ConditionOperator.Null);
        query.Criteria.AddCondition(PauseTable.UntilOn, ConditionOperator.GreaterEqual, Days.ToColumn(today.Day));
        foreach (var pause in rows.All(query))
        {
            execution.AsSystem.Update(new Entity(PauseTable.LogicalName, pause.Id) { [PauseTable.EndedOn] = Days.ToColumn(today.Day) });
        }
    }

    // Cash that covers all is booked; a part has to be compared with the bank by a person.
    private void Collect(EInvoiceCase status, EInvoiceAct.MarkCollected collected)
    {
        if (!collected.IsWhole)
        {
            Open(status, EInvoiceTask.ComparePayment);
        }
        else if (status.Invoice.OpenBalance > 0m)
        {
            CreateOnce(status, new Entity(PaymentTable.LogicalName)
            {
                [PaymentTable.InvoiceId] = InvoiceOf(status),
                [PaymentTable.Amount] = new Money(status.Invoice.OpenBalance),
                [PaymentTable.ReceivedOn] = Days.ToColumn(status.Change.On),
                [PaymentTable.ExternalId] = FormattableString.Invariant($"einvoice-{status.Invoice.Id:N}-{status.Change.On:uuuuMMdd}"),
                [PaymentTable.Reference] = Said(status),
            });
        }
    }

    private void Open(EInvoiceCase status, EInvoiceTask task)
    {
        var french = HouseLanguage.IsFrench(HouseLanguage.Of(configurations.Get()));
        var isNew = CreateOnce(status, new Entity(TaskTable.LogicalName)
        {
            [TaskTable.AccountId] = new EntityReference(AccountTable.LogicalName, status.DebtorId),
            [TaskTable.Key] = $"{status.Key}|{task}",
            [TaskTable.TaskKind] = Choices.To(TaskKind.EInvoice),
            [TaskTable.Subject] = Activities.Cut($"{EInvoiceTaskTexts.Of(task, french)} – {status.Invoice.Number}", 200),
            [TaskTable.Description] = Said(status),
            [TaskTable.OwnerId] = owners.Of(status.DebtorId, OwnerSide.Accounting),
            [TaskTable.ScheduledEnd] = Days.ToColumn(today.Day),
            [TaskTable.RegardingObjectId] = InvoiceOf(status),
            [TaskTable.InvoiceId] = InvoiceOf(status),
        }, task.ToString());
        if (isNew)
        {
            tasks.MarkAccount(status.DebtorId);
        }
    }

    /// <returns>Whether it was not there yet.</returns>
    private bool CreateOnce(EInvoiceCase status, Entity row, string part = "")
    {
        row.Id = status.IdOf(row.LogicalName, part);
        var query = new QueryExpression(row.LogicalName) { ColumnSet = new ColumnSet("createdon") };
        query.Criteria.AddCondition(row.LogicalName == TaskTable.LogicalName ? TaskTable.Id : row.LogicalName + "id", ConditionOperator.Equal, row.Id);
        if (rows.First(query) is not null)
        {
            return false;
        }

        execution.AsSystem.Create(row);
        return true;
    }

    private string Said(EInvoiceCase status)
    {
        var french = HouseLanguage.IsFrench(HouseLanguage.Of(configurations.Get()));
        return EInvoiceTaskTexts.Status(status.Change.To, status.Change.ReasonCode, french);
    }

    private static EntityReference InvoiceOf(EInvoiceCase status) => new(InvoiceTable.LogicalName, status.Invoice.Id);
}
