using System;
using System.Collections.Generic;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Steps;

/// <summary>A dispute was opened, resolved or withdrawn: the disputed part is left alone, or chased again; and those who listen are told.</summary>
public sealed class DisputeChanged : ArrangementStep
{
    protected override string AccountColumn => DisputeTable.AccountId;

    protected override void Run(Execution execution, IServiceProvider services)
    {
        base.Run(execution, services);
        if (execution.After is not { } after || new Row(after).Reference(DisputeTable.AccountId) is not { } debtor)
        {
            return;
        }

        var wasOpen = execution.Before is { } before && IsOpen(before);
        if (IsOpen(after) != wasOpen)
        {
            services.GetRequiredService<EventRaiser>().Raise(
                wasOpen ? BusinessEvent.DisputeResolved : BusinessEvent.DisputeOpened,
                debtor,
                new KeyValuePair<string, EntityReference>("Dispute", new EntityReference(DisputeTable.LogicalName, execution.Context.PrimaryEntityId)),
                new Row(after).Key(DisputeTable.InvoiceId) is { } invoice ? [invoice] : [],
                services.GetRequiredService<Today>().Day);
        }
    }

    private static bool IsOpen(Entity row) => (new Row(row).Choice<DisputeState>(DisputeTable.State) ?? DisputeState.Open) == DisputeState.Open;
}
