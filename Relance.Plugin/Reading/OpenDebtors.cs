using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>One page of the debtors with open invoices.</summary>
/// <param name="Names">By id of the account, in the order of the ids.</param>
/// <param name="IsLast">No debtor comes after this page.</param>
public sealed record DebtorPage(IReadOnlyDictionary<Guid, string> Names, bool IsLast);

/// <summary>Pages through the debtors with open invoices, so that one call stays far below the two minutes of the platform.</summary>
public sealed class OpenDebtors(Execution execution)
{
    /// <summary>Debtors in a page: some five requests each.</summary>
    public const int PageSize = 100;

    /// <param name="number">From 1.</param>
    public DebtorPage Page(int number)
    {
        var query = new QueryExpression(AccountTable.LogicalName)
        {
            ColumnSet = new ColumnSet(AccountTable.Name),
            PageInfo = new PagingInfo { Count = PageSize, PageNumber = number },
        };
        query.Criteria.AddCondition(AccountTable.OpenAmount, ConditionOperator.GreaterThan, 0m);
        query.AddOrder(AccountTable.Id, OrderType.Ascending);
        var page = execution.AsSystem.RetrieveMultiple(query);
        return new DebtorPage(page.Entities.ToDictionary(row => row.Id, row => new Row(row).Text(AccountTable.Name) ?? ""), !page.MoreRecords);
    }
}
