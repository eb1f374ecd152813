using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Apis;

/// <summary><c>relance_CancelPromise(Promise, Reason)</c>: takes an open promise back; it counts neither as kept nor as broken, and its invoices are chased again.</summary>
public sealed class CancelPromise : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var reason = Parameters.Reason(execution);
        var promise = Parameters.Row(execution, "Promise", PromiseTable.LogicalName);
        var row = new Row(execution.AsUser.Retrieve(PromiseTable.LogicalName, promise.Id, new ColumnSet(PromiseTable.AccountId, PromiseTable.Name, PromiseTable.State)));
        if (row.Choice<PromiseState>(PromiseTable.State) != PromiseState.Open)
        {
            throw new UserMistake(MistakeCode.PromiseNotOpen, row.Text(PromiseTable.Name) ?? "");
        }

        execution.AsUser.Update(new Entity(PromiseTable.LogicalName, promise.Id)
        {
            [PromiseTable.State] = Choices.To(PromiseState.Cancelled),
            [PromiseTable.CancelReason] = Activities.Cut(reason, PromiseTable.Lengths.CancelReason),
            [PromiseTable.DecidedOn] = Days.ToColumn(services.GetRequiredService<Today>().Day),
        });
        services.GetRequiredService<Evaluation>().Run(row.Key(PromiseTable.AccountId)!.Value, null, touchedArrangements: true);
    }
}
