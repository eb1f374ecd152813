using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Plugin.Steps;

/// <summary>
/// An instalment or an invoice was added to a promise on a form: the promise takes the sum of its instalments, which makes it look at its
/// debtor again. Parts that come in the request of their promise need none of this; where a host does not tell them apart, it does no harm.
/// </summary>
public sealed class PromisePartChanged : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var part = new Row(execution.After ?? execution.Before!);
        if (part.Key(PromiseInvoiceTable.PromiseId) is not { } promise || ComesWithPromise(execution.Context.ParentContext))
        {
            return;
        }

        var rows = services.GetRequiredService<RowReader>();
        var header = new QueryExpression(PromiseTable.LogicalName) { ColumnSet = new ColumnSet(PromiseTable.AccountId) };
        header.Criteria.AddCondition(PromiseTable.Id, ConditionOperator.Equal, promise);
        if (rows.First(header) is null)
        {
            return;
        }

        var query = new QueryExpression(PromiseInstalmentTable.LogicalName) { ColumnSet = new ColumnSet(PromiseInstalmentTable.Amount) };
        query.Criteria.AddCondition(PromiseInstalmentTable.PromiseId, ConditionOperator.Equal, promise);
        execution.AsSystem.Update(new Entity(PromiseTable.LogicalName, promise) { [PromiseTable.Amount] = new Money(rows.All(query).Sum(row => row.Amount(PromiseInstalmentTable.Amount) ?? 0m)) });
    }

    private static bool ComesWithPromise(IPluginExecutionContext? parent)
    {
        for (; parent is not null; parent = parent.ParentContext)
        {
            if (parent.PrimaryEntityName == PromiseTable.LogicalName)
            {
                return true;
            }
        }

        return false;
    }
}
