using System;
using System.Collections.Generic;
using System.Linq;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>
/// Reads formal notices, cases with an agency and interruptions, each only where what was read before says that there is one: an
/// ordinary debtor costs no request.
/// </summary>
public sealed class RecoveryReader(RowReader rows, ConfigurationReader configurations)
{
    /// <param name="invoices">Of the debtor, as they were read.</param>
    public RecoveryFacts Read(Guid accountId, IReadOnlyCollection<Row> invoices, ValueList<Reminder> history) => new()
    {
        Creditor = configurations.Get().NoticeCreditor,
        Notices = history.Any(one => one.IsFormalNotice && one.State != ReminderState.Cancelled)
            ? rows.All(NoticeRows.Query(accountId)).Select(NoticeRows.FactsOf).ToValueList()
            : ValueList<NoticeFacts>.Empty,
        Cases = Cases(invoices),
        Interruptions = Interruptions(invoices),
    };

    private ValueList<CaseFacts> Cases(IEnumerable<Row> invoices)
    {
        var held = invoices.Where(row => row.Key(InvoiceTable.HandoverId) is not null).ToLookup(row => row.Key(InvoiceTable.HandoverId)!.Value, row => row.Id);
        return held.Count == 0
            ? ValueList<CaseFacts>.Empty
            : rows.All(HandoverRows.Query(held.Select(group => group.Key)))
                .GroupBy(row => row.Id)
                .Select(group => HandoverRows.FactsOf(group.ToList(), Currency(group.First()), held[group.Key].ToValueList()))
                .ToValueList();
    }

    private ValueList<InvoiceInterruption> Interruptions(IEnumerable<Row> invoices)
    {
        var interrupted = invoices.Where(row => row.Flag(InvoiceTable.HasInterruption)).Select(row => row.Id).ToList();
        return interrupted.Count == 0
            ? ValueList<InvoiceInterruption>.Empty
            : rows.All(InterruptionRows.Query(interrupted)).Select(InterruptionRows.Of).ToValueList();
    }

    private string Currency(Row row) =>
        row.Key(HandoverTable.TransactionCurrencyId) is { } id ? configurations.CurrencyCode(id) : configurations.Get().Policy.BaseCurrency;
}
