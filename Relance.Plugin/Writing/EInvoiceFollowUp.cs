using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Writing;

/// <summary>
/// Follows a new e-invoice status up before the debtor is evaluated (design rule 8). It runs in the asynchronous event of the invoice:
/// the images keep the two statuses, and every row it writes has an id made of the status, so that a retry writes nothing twice.
/// </summary>
public sealed class EInvoiceFollowUp(RowReader rows, ConfigurationReader configurations, Today today, EInvoiceActs acts)
{
    /// <param name="before">Null on Create.</param>
    /// <returns>Whether something was done that the evaluation must read.</returns>
    public bool Follow(Entity? before, Entity? after, Guid debtorId)
    {
        if (after is null || CodeOf(after) is not { } to || (before is null ? null : CodeOf(before)) == to || configurations.Find() is not { } configuration)
        {
            return false;
        }

        var status = new Row(after);
        var day = status.Day(InvoiceTable.EInvoiceStatusOn) ?? today.Day;
        var found = rows.First(InvoiceRows.Query(after.Id));
        if (found is not { } row)
        {
            return false;
        }

        var invoice = InvoiceRows.Of(row, configurations.CurrencyOf(row, InvoiceTable.TransactionCurrencyId), configuration.Zone);
        var change = new EInvoiceChange
        {
            From = before is null ? null : CodeOf(before),
            To = to,
            ReasonCode = status.Text(InvoiceTable.EInvoiceReason),
            Amounts = AmountsOf(to, status.Amount(InvoiceTable.EInvoiceAmount)),
            On = day,
            Total = invoice.Total,
            OpenBalance = invoice.OpenBalance,
        };
        var current = new EInvoiceCase(debtorId, invoice, change, null);
        var open = rows.First(OpenDispute(current));
        change = change with { HasDispute = open is not null };
        var todo = EInvoiceTransition.Of(change, configuration.CreditorCalendar, configuration.Arrangements.EInvoiceHoldDays);
        foreach (var act in todo)
        {
            acts.Do(current with { Change = change, DisputeId = open?.Id }, act);
        }

        return todo.Any();
    }

    private static string? CodeOf(Entity row) => Choices.EInvoiceCode(new Row(row).Code(InvoiceTable.EInvoiceStatus));

    // One column holds the amount of the message; which it is follows from the status.
    private static EInvoiceAmounts AmountsOf(string code, decimal? amount) => code switch
    {
        "206" => new EInvoiceAmounts(Approved: amount),
        "211" => new EInvoiceAmounts(Announced: amount),
        "212" => new EInvoiceAmounts(Collected: amount),
        _ => EInvoiceAmounts.None,
    };

    // One that this very status opened before a retry is not an earlier one.
    private static QueryExpression OpenDispute(EInvoiceCase current)
    {
        var query = new QueryExpression(DisputeTable.LogicalName) { ColumnSet = new ColumnSet(DisputeTable.OpenedOn) };
        query.Criteria.AddCondition(DisputeTable.InvoiceId, ConditionOperator.Equal, current.Invoice.Id);
        query.Criteria.AddCondition(DisputeTable.Id, ConditionOperator.NotEqual, current.IdOf(DisputeTable.LogicalName));
        query.Criteria.AddCondition(DisputeTable.IsFromEInvoice, ConditionOperator.Equal, true);
        query.Criteria.AddCondition(DisputeTable.State, ConditionOperator.Equal, Choices.NumberOf(DisputeState.Open));
        return query;
    }
}

/// <summary>A new status of an invoice.</summary>
/// <param name="DisputeId">The open dispute that an earlier status opened; null = there is none.</param>
public sealed record EInvoiceCase(Guid DebtorId, Invoice Invoice, EInvoiceChange Change, Guid? DisputeId)
{
    /// <summary>The same for the same status of the same day, so that it is followed up once.</summary>
    public string Key => FormattableString.Invariant($"einvoice|{Invoice.Id:N}|{Change.To}|{Change.On:uuuuMMdd}|{Change.From}");

    /// <summary>Id of the row of a table that this status leads to.</summary>
    /// <param name="part">Keeps several rows of one table apart.</param>
    public Guid IdOf(string table, string part = "") => Replay.IdOf($"{Key}|{table}|{part}");
}
