using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>Open tasks of Relance as the domain knows them; read only where the account says that there are any.</summary>
internal static class TaskRows
{
    public static DebtorQuery OfAccounts { get; } = new("tasks", Query, row => row.Key(TaskTable.AccountId));

    private static QueryExpression Query(IReadOnlyCollection<Guid> accountIds)
    {
        var query = new QueryExpression(TaskTable.LogicalName) { ColumnSet = new ColumnSet(TaskTable.AccountId, TaskTable.InvoiceId, TaskTable.Key, TaskTable.TaskKind) };
        query.Criteria.AddCondition(TaskTable.AccountId, ConditionOperator.In, accountIds.Cast<object>().ToArray());
        query.Criteria.AddCondition(TaskTable.StateCode, ConditionOperator.Equal, TaskTable.States.Open);
        query.Criteria.AddCondition(TaskTable.Key, ConditionOperator.NotNull);
        return query;
    }

    /// <summary>Tasks of a kind that the domain does not know stay as they are.</summary>
    public static ValueList<OpenTask> Of(IEnumerable<Row> rows) => rows
        .Where(row => row.Choice<TaskKind>(TaskTable.TaskKind) is not null)
        .Select(row => new OpenTask(row.Id, row.Text(TaskTable.Key)!, row.Choice<TaskKind>(TaskTable.TaskKind)!.Value, row.Key(TaskTable.InvoiceId)))
        .ToValueList();
}
