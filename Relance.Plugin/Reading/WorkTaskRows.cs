using System;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>An open task of Relance as an occasion for work.</summary>
internal static class WorkTaskRows
{
    /// <returns>Null = the worklist knows the occasion from its own row: promise, dispute, invoice or account.</returns>
    public static WorkFact? FactOf(Row row)
    {
        var code = row.Code(TaskTable.TaskKind);
        if (code is TaskKindChoice.PromiseBroken or TaskKindChoice.DisputeLate or TaskKindChoice.LimitationNear or TaskKindChoice.LimitAlert)
        {
            return null;
        }

        var invoiceId = row.Key(TaskTable.InvoiceId);
        var invoice = row.Linked(WorklistQueries.Invoice);
        var debtor = row.Linked(WorklistQueries.Debtor);
        var kind = KindOf(code);
        return new WorkFact(
            kind,
            row.Id,
            Math.Max(0m, (invoiceId is null ? debtor.Amount(AccountTable.OverdueAmountBase) : invoice.Amount(InvoiceTable.OpenBalanceBase)) ?? 0m),
            row.Day(TaskTable.ScheduledEnd),
            invoiceId,
            code is TaskKindChoice.SalesWarning or TaskKindChoice.ProjectNotice ? OwnerSide.Sales : OwnerSide.Accounting,
            kind == WorkItemKind.TaskToDo ? row.Text(TaskTable.Subject) : invoice.Text(InvoiceTable.InvoiceNumber),
            PersonOf(row.Reference(TaskTable.OwnerId)));
    }

    private static WorkItemKind KindOf(int? code) => code switch
    {
        TaskKindChoice.NoContact => WorkItemKind.NoContact,
        TaskKindChoice.DeliveryFailed => WorkItemKind.DeliveryFailed,
        TaskKindChoice.ScenarioExhausted or TaskKindChoice.ChooseRoute => WorkItemKind.ScenarioExhausted,
        TaskKindChoice.HandOver => WorkItemKind.HandOverProposed,
        TaskKindChoice.MissingExchangeRate => WorkItemKind.MissingExchangeRate,
        TaskKindChoice.RiskWorsened => WorkItemKind.RiskWorsened,
        _ => WorkItemKind.TaskToDo,
    };

    private static Guid? PersonOf(EntityReference? owner) => owner?.LogicalName == SystemUserTable.LogicalName ? owner.Id : null;
}
