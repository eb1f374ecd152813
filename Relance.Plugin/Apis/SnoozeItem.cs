using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Apis;

/// <summary>
/// <c>relance_SnoozeItem(Key, Debtor, UntilOn, Reason) -> Snooze</c>: puts an item of the worklist off; it is shown again on the day. A
/// second time for the same key moves the day. For those who may read the debtor.
/// </summary>
public sealed class SnoozeItem : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var key = Parameters.Text(execution, "Key") ?? throw new UserMistake(MistakeCode.MissingParameter, "Key");
        var debtor = Parameters.Row(execution, "Debtor", AccountTable.LogicalName);
        var untilOn = Parameters.RequiredDay(execution, "UntilOn");
        if (untilOn <= services.GetRequiredService<Today>().Day || key.Length > SnoozeTable.Lengths.Key)
        {
            throw new UserMistake(MistakeCode.InvalidParameter, key.Length > SnoozeTable.Lengths.Key ? "Key" : "UntilOn");
        }

        execution.AsUser.Retrieve(AccountTable.LogicalName, debtor.Id, new ColumnSet(AccountTable.Name));
        var row = new Entity(SnoozeTable.LogicalName)
        {
            [SnoozeTable.Key] = key,
            [SnoozeTable.Name] = Activities.Cut(key, SnoozeTable.Lengths.Name),
            [SnoozeTable.AccountId] = debtor,
            [SnoozeTable.UntilOn] = Days.ToColumn(untilOn),
            [SnoozeTable.Reason] = Activities.Cut(Parameters.Reason(execution), SnoozeTable.Lengths.Reason),
        };
        execution.Output("Snooze", new EntityReference(SnoozeTable.LogicalName, Write(execution, services.GetRequiredService<RowReader>(), key, row)));
    }

    // Two people may put the same item off: the key is one for all, so the second one moves the day of the first.
    private static Guid Write(Execution execution, RowReader rows, string key, Entity row)
    {
        var query = new QueryExpression(SnoozeTable.LogicalName) { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition(SnoozeTable.Key, ConditionOperator.Equal, key);
        if (rows.First(query) is not { } known)
        {
            return execution.AsUser.Create(row);
        }

        row.Id = known.Id;
        execution.AsSystem.Update(row);
        return known.Id;
    }
}
