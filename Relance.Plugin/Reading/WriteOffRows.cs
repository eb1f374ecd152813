using System;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>Rows of write-offs as write-offs of the domain.</summary>
internal static class WriteOffRows
{
    public static WriteOff Of(Row row, string currency) => new()
    {
        Id = row.Id,
        InvoiceId = row.Key(WriteOffTable.InvoiceId)!.Value,
        Amount = new Money(row.Amount(WriteOffTable.Amount) ?? 0m, currency),
        Cause = row.Choice<WriteOffCause>(WriteOffTable.Cause) ?? WriteOffCause.Other,
        Why = row.Text(WriteOffTable.Reason) ?? "",
        ProposedBy = row.Key(WriteOffTable.ProposedById) ?? Guid.Empty,
        ProposedOn = row.Day(WriteOffTable.ProposedOn)!.Value,
        State = row.Choice<WriteOffState>(WriteOffTable.State) ?? WriteOffState.Proposed,
        DecidedBy = row.Key(WriteOffTable.DecidedById),
        DecidedOn = row.Day(WriteOffTable.DecidedOn),
        ReversedBy = row.Key(WriteOffTable.ReversedById),
        ReversedOn = row.Day(WriteOffTable.ReversedOn),
        DecisionWords = row.Text(WriteOffTable.DecisionReason) ?? "",
    };
}
