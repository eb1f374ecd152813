using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Steps;

/// <summary>
/// Before an invoice is put into a case: the case is with its agency and is for its debtor, and the invoice fits into the amount that was
/// placed. What was placed stays: a further invoice is a case of its own.
/// </summary>
public sealed class HandoverInvoiceValidation : PluginBase
{
    private const string Invoice = "invoice";

    protected override void Run(Execution execution, IServiceProvider services)
    {
        if (execution.Before is { } before)
        {
            RefuseMove(execution.Target, before);
            return;
        }

        var row = new Row(execution.Target);
        var invoiceId = row.Key(HandoverInvoiceTable.InvoiceId) ?? throw new UserMistake(MistakeCode.MissingParameter, HandoverInvoiceTable.InvoiceId);
        var file = services.GetRequiredService<HandoverReader>().Read(row.Key(HandoverInvoiceTable.HandoverId) ?? throw new UserMistake(MistakeCode.HandOverByApi));
        var invoice = services.GetRequiredService<InvoiceFacts>().Read(invoiceId);
        if (invoice.Debtor.Id != file.Case.DebtorId)
        {
            throw new UserMistake(MistakeCode.InvoiceOfOther, invoice.Number);
        }

        if (!file.Case.IsWithAgency
            || file.Case.InvoiceIds.Contains(invoiceId)
            || services.GetRequiredService<ConfigurationReader>().CurrencyCode(invoice.Currency.Id) != file.Case.Placed.Currency
            || OpenOf(services.GetRequiredService<RowReader>(), file.Case.Id) + invoice.Open > file.Case.Placed.Amount)
        {
            throw new UserMistake(MistakeCode.CaseInvoicesFixed, file.Number);
        }
    }

    private static void RefuseMove(Entity target, Entity before)
    {
        foreach (var column in new[] { HandoverInvoiceTable.HandoverId, HandoverInvoiceTable.InvoiceId })
        {
            if (target.Contains(column) && !Equals(target.GetAttributeValue<EntityReference>(column), before.GetAttributeValue<EntityReference>(column)))
            {
                throw new UserMistake(MistakeCode.Fixed, column);
            }
        }
    }

    private static decimal OpenOf(RowReader rows, Guid handoverId)
    {
        var query = new QueryExpression(HandoverInvoiceTable.LogicalName) { ColumnSet = new ColumnSet(HandoverInvoiceTable.InvoiceId) };
        query.Criteria.AddCondition(HandoverInvoiceTable.HandoverId, ConditionOperator.Equal, handoverId);
        var invoice = query.AddLink(InvoiceTable.LogicalName, HandoverInvoiceTable.InvoiceId, InvoiceTable.Id);
        invoice.EntityAlias = Invoice;
        invoice.Columns = new ColumnSet(InvoiceTable.OpenBalance);
        return rows.All(query).Sum(row => row.Linked(Invoice).Amount(InvoiceTable.OpenBalance) ?? 0m);
    }
}
