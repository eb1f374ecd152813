using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Writing;

/// <summary>Which effects are business events; those of reminders are raised where reminders are written.</summary>
public sealed class EffectEvents(EventRaiser events)
{
    public void Settled(DebtorFile file, Effect.SettlePromise effect)
    {
        var promise = file.Snapshot.Promises.First(one => one.Id == effect.PromiseId);
        events.Raise(
            effect.State == PromiseState.Kept ? BusinessEvent.PromiseKept : BusinessEvent.PromiseBroken,
            file.AccountReference,
            About("Promise", PromiseTable.LogicalName, promise.Id),
            promise.InvoiceIds,
            file.Snapshot.AsOf,
            effect.Paid,
            promise.Currency);
    }

    public void Held(DebtorFile file, Guid holdId, IEnumerable<HoldCause> causes) => events.Raise(
        BusinessEvent.HoldPlaced, file.AccountReference, About("Hold", CreditHoldTable.LogicalName, holdId), InvoicesOf(causes), file.Snapshot.AsOf);

    public void Released(DebtorFile file, Guid holdId) => events.Raise(
        BusinessEvent.HoldReleased,
        file.AccountReference,
        About("Hold", CreditHoldTable.LogicalName, holdId),
        InvoicesOf(file.Snapshot.Hold?.Causes ?? ValueList<HoldCause>.Empty),
        file.Snapshot.AsOf);

    public void Opened(DebtorFile file, Effect.OpenTask task)
    {
        BusinessEvent? one = task.Kind switch
        {
            TaskKind.ScenarioExhausted => BusinessEvent.ScenarioExhausted,
            TaskKind.HandOver => BusinessEvent.HandOver,
            _ => null,
        };
        if (one is { } raised)
        {
            events.Raise(raised, file.AccountReference, null, task.InvoiceId is { } invoice ? [invoice] : [], file.Snapshot.AsOf);
        }
    }

    private static IEnumerable<Guid> InvoicesOf(IEnumerable<HoldCause> causes) => causes.Where(cause => cause.InvoiceId is not null).Select(cause => cause.InvoiceId!.Value);

    private static KeyValuePair<string, EntityReference> About(string parameter, string table, Guid id) => new(parameter, new EntityReference(table, id));
}
