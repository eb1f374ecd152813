using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Writing;

/// <summary>
/// How far the word of a debtor and of its people could be trusted so far: counted anew from the decided promises whenever one is
/// decided, so that a second run counts nothing twice. Superseded and cancelled promises are not judged.
/// </summary>
public sealed class PromiseRecord(Execution execution, RowReader rows)
{
    public void Write(DebtorFile file, Decision decision)
    {
        var decided = decision.Effects.OfType<Effect.SettlePromise>().Select(effect => effect.PromiseId).ToList();
        if (decided.Count == 0)
        {
            return;
        }

        var promises = rows.All(Query(file.Snapshot.Debtor.Id));
        execution.AsSystem.Update(new Entity(AccountTable.LogicalName, file.Snapshot.Debtor.Id)
        {
            [AccountTable.PromisesKeptPercent] = decimal.Round(100m * Kept(promises) / Math.Max(1, promises.Count), 2, MidpointRounding.AwayFromZero),
        });
        foreach (var contact in file.Snapshot.Promises.Where(promise => decided.Contains(promise.Id)).Select(promise => promise.ContactId).Where(id => id is not null).Distinct())
        {
            var own = promises.Where(row => row.Key(PromiseTable.ContactId) == contact).ToList();
            execution.AsSystem.Update(new Entity(ContactTable.LogicalName, contact!.Value)
            {
                [ContactTable.PromisesKept] = Kept(own),
                [ContactTable.PromisesBroken] = own.Count - Kept(own),
            });
        }
    }

    private static int Kept(List<Row> promises) => promises.Count(row => row.Choice<PromiseState>(PromiseTable.State) == PromiseState.Kept);

    private static QueryExpression Query(Guid accountId)
    {
        var query = new QueryExpression(PromiseTable.LogicalName) { ColumnSet = new ColumnSet(PromiseTable.ContactId, PromiseTable.State) };
        query.Criteria.AddCondition(PromiseTable.AccountId, ConditionOperator.Equal, accountId);
        query.Criteria.AddCondition(
            PromiseTable.State,
            ConditionOperator.In,
            Choices.NumberOf(PromiseState.Kept),
            Choices.NumberOf(PromiseState.PartlyKept),
            Choices.NumberOf(PromiseState.Broken));
        return query;
    }
}
