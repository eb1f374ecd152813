using System;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>An account as the worklist shows and weighs it.</summary>
internal static class WorkDebtorRows
{
    public static ColumnSet Columns() => new(
        AccountTable.Id,
        AccountTable.CollectorId,
        AccountTable.ExposureAmountBase,
        AccountTable.LastContactOn,
        AccountTable.LimitAlertReached,
        AccountTable.Name,
        AccountTable.OldestDaysLate,
        AccountTable.OpenAmountBase,
        AccountTable.OverdueAmountBase,
        AccountTable.OwnerId,
        AccountTable.RiskClass,
        AccountTable.SalesOwnerId);

    /// <param name="row">The account itself, or the account that a query linked.</param>
    /// <returns>Without facts. Who works on it is the collector or the sales owner, else the person who owns the account.</returns>
    public static WorkDebtor Of(Row row)
    {
        var owner = row.Reference(AccountTable.OwnerId);
        var person = owner?.LogicalName == SystemUserTable.LogicalName ? owner.Id : (Guid?)null;
        return new WorkDebtor
        {
            Id = row.Key(AccountTable.Id)!.Value,
            Name = row.Text(AccountTable.Name) ?? "",
            Overdue = row.Amount(AccountTable.OverdueAmountBase) ?? 0m,
            OldestDaysLate = Math.Max(0, row.Integer(AccountTable.OldestDaysLate) ?? 0),
            RiskClass = Enum.TryParse<RiskClass>(row.Text(AccountTable.RiskClass), out var known) ? known : null,
            CollectorId = row.Key(AccountTable.CollectorId) ?? person,
            SalesOwnerId = row.Key(AccountTable.SalesOwnerId) ?? person,
            TeamId = owner?.LogicalName == TeamTable.LogicalName ? owner.Id : null,
            LastContactOn = row.Day(AccountTable.LastContactOn),
        };
    }
}
