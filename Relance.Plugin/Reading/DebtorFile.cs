using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>Everything that was read about a debtor: the snapshot that decides, and the rows that writing compares with.</summary>
/// <param name="Account">As it was when it was read.</param>
/// <param name="Invoices">By id; the same ones as in the snapshot.</param>
/// <param name="Reminders">By id; the same ones as in the history of the snapshot.</param>
public sealed record DebtorFile(
    DebtorSnapshot Snapshot,
    Row Account,
    IReadOnlyDictionary<Guid, Row> Invoices,
    IReadOnlyDictionary<Guid, PastReminder> Reminders,
    Arrangements Arrangements,
    Configuration Configuration)
{
    public EntityReference AccountReference => new(AccountTable.LogicalName, Snapshot.Debtor.Id);

    /// <summary>The account that is written to: the parent that speaks for this one, or itself.</summary>
    public EntityReference DeskReference =>
        GroupRows.VoiceOf(Account)?.Key(AccountTable.Id) is { } parent ? new EntityReference(AccountTable.LogicalName, parent) : AccountReference;

    /// <summary>Who does accounting's work on this debtor: the collector, else the owner of the account.</summary>
    public EntityReference Collector => Account.Reference(AccountTable.CollectorId) ?? Owner;

    /// <summary>Who does the work of sales on this debtor: the sales owner, else the owner of the account.</summary>
    public EntityReference SalesOwner => Account.Reference(AccountTable.SalesOwnerId) ?? Owner;

    /// <summary>Who a task is for: what concerns a project goes to the manager named on the invoice, else to the invoice's owner.</summary>
    public EntityReference OwnerOf(Effect.OpenTask task) =>
        task.Kind == TaskKind.ProjectNotice && task.InvoiceId is { } id && Invoices.TryGetValue(id, out var invoice) && InvoiceRows.ProjectManager(invoice) is { } manager
            ? manager
            : OwnerOn(task.Owner);

    public EntityReference OwnerOn(OwnerSide side) => side == OwnerSide.Sales ? SalesOwner : Collector;

    private EntityReference Owner => Account.Reference(AccountTable.OwnerId) ?? throw new InvalidOperationException("An account without an owner.");
}
