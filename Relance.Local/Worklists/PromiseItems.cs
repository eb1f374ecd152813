using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Local.Records;
using Relance.Plugin.Tables;

namespace Relance.Local.Worklists;

/// <summary>Open promises of which an instalment falls due today or is within its grace: has the money come?</summary>
internal static class PromiseItems
{
    private const string Promise = "promise";

    public static IEnumerable<WorkItem> Read(IOrganizationService service, LocalDate asOf, WorkWords words) =>
        AllRows.Of(service, Query(asOf)).GroupBy(row => row.Key(PromiseInstalmentTable.PromiseId)).Select(instalments =>
        {
            var first = instalments.MinBy(row => row.Day(PromiseInstalmentTable.DueOn))!;
            var promised = instalments.Sum(row => row.Amount(PromiseInstalmentTable.AmountBase) ?? 0m);
            var dueOn = first.Day(PromiseInstalmentTable.DueOn)!.Value;
            return new WorkItem(
                WorkKind.Promise,
                first.Linked<EntityReference>(Promise, PromiseTable.AccountId)?.Name ?? "",
                first.Linked<string>(Promise, PromiseTable.Name) ?? "",
                promised,
                words.Promise(promised, dueOn, dueOn.PlusDays(first.Linked<int>(Promise, PromiseTable.GraceDays))),
                dueOn,
                first.Linked<EntityReference>(Promise, PromiseTable.OwnerId)?.Name ?? "");
        });

    private static QueryExpression Query(LocalDate asOf)
    {
        var query = new QueryExpression(PromiseInstalmentTable.LogicalName)
        {
            ColumnSet = new ColumnSet(PromiseInstalmentTable.PromiseId, PromiseInstalmentTable.DueOn, PromiseInstalmentTable.AmountBase),
        };
        query.Criteria.AddCondition(PromiseInstalmentTable.DueOn, ConditionOperator.LessEqual, RowValues.Moment(asOf));
        var promise = query.AddLink(PromiseTable.LogicalName, PromiseInstalmentTable.PromiseId, PromiseTable.Id);
        promise.EntityAlias = Promise;
        promise.Columns = new ColumnSet(PromiseTable.Name, PromiseTable.AccountId, PromiseTable.GraceDays, PromiseTable.OwnerId);
        promise.LinkCriteria.AddCondition(PromiseTable.State, ConditionOperator.Equal, PromiseStateChoice.Open);
        return query;
    }
}
