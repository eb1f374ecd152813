using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Plugin.Writing;

/// <summary>What follows from a write-off: the task of the one who decides, and the entry on the invoice, which is keyed by the write-off.</summary>
public sealed class WriteOffWriter(Execution execution, RowReader rows, Evaluation evaluation, TaskWriter tasks)
{
    /// <summary>Asks the accounting manager of the policy, or the collector where there is none.</summary>
    public void Ask(Row writeOff)
    {
        var key = TaskKey(writeOff);
        if (evaluation.Decide(writeOff.Key(WriteOffTable.AccountId)!.Value, null, alsoInvoice: writeOff.Key(WriteOffTable.InvoiceId)) is not { File: var file } || !tasks.Known([key]).IsEmpty)
        {
            return;
        }

        var invoice = file.Snapshot.Invoices.First(one => one.Id == writeOff.Key(WriteOffTable.InvoiceId));
        var reason = new Reason(ReasonCode.WriteOffProposed)
        {
            InvoiceId = invoice.Id,
            SourceId = writeOff.Id,
            Amount = writeOff.Amount(WriteOffTable.Amount),
            Currency = invoice.Currency,
            Detail = writeOff.Text(WriteOffTable.Name),
        };
        tasks.Open(file, new Effect.OpenTask(key, TaskKind.WriteOffApproval, OwnerSide.Accounting, invoice.Id, null, file.Snapshot.AsOf, reason), file.Configuration.Arrangements.AccountingManager);
        tasks.MarkAccount(file.Snapshot.Debtor.Id);
    }

    /// <summary>Somebody decided: nobody is asked any more.</summary>
    public void Answered(Row writeOff) => tasks.Finish(TaskKey(writeOff));

    /// <summary>The entry that lowers the open balance; one that is there already is not made twice.</summary>
    public void Enter(Row writeOff)
    {
        if (Entry(writeOff) is not null)
        {
            return;
        }

        var payment = execution.AsSystem.Create(new Entity(PaymentTable.LogicalName)
        {
            [PaymentTable.AccountId] = writeOff.Reference(WriteOffTable.AccountId),
            [PaymentTable.InvoiceId] = writeOff.Reference(WriteOffTable.InvoiceId),
            [PaymentTable.Kind] = Choices.To(PaymentKind.WriteOff),
            [PaymentTable.TransactionCurrencyId] = writeOff.Reference(WriteOffTable.TransactionCurrencyId),
            [PaymentTable.Amount] = new Money(writeOff.Amount(WriteOffTable.Amount) ?? 0m),
            [PaymentTable.ReceivedOn] = Days.ToColumn(writeOff.Day(WriteOffTable.DecidedOn)),
            [PaymentTable.Reference] = writeOff.Text(WriteOffTable.Name),
            [PaymentTable.ExternalId] = ExternalId(writeOff),
        });
        execution.AsSystem.Update(new Entity(WriteOffTable.LogicalName, writeOff.Id) { [WriteOffTable.PaymentId] = new EntityReference(PaymentTable.LogicalName, payment) });
    }

    /// <summary>The entry stays to be read and counts no more, as a payment that bounced.</summary>
    public void TakeBack(Row writeOff)
    {
        if (Entry(writeOff) is { } entry)
        {
            execution.AsSystem.Update(new Entity(PaymentTable.LogicalName, entry.Id) { [PaymentTable.BouncedOn] = Days.ToColumn(writeOff.Day(WriteOffTable.ReversedOn)) });
        }
    }

    private Row? Entry(Row writeOff)
    {
        var query = new QueryExpression(PaymentTable.LogicalName) { ColumnSet = new ColumnSet(PaymentTable.BouncedOn) };
        query.Criteria.AddCondition(PaymentTable.ExternalId, ConditionOperator.Equal, ExternalId(writeOff));
        return rows.First(query);
    }

    private static string TaskKey(Row writeOff) => $"writeoff|{writeOff.Id:N}";

    private static string ExternalId(Row writeOff) => $"writeoff:{writeOff.Id:N}";
}
