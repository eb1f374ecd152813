using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>The accounts that write to a person: the person's own account and those that name the person.</summary>
public sealed class ContactAccounts(RowReader rows)
{
    /// <param name="contact">With the account of the person, where the host gave it.</param>
    public IEnumerable<Guid> Of(Guid contactId, Entity? contact)
    {
        var query = new QueryExpression(AccountTable.LogicalName) { ColumnSet = new ColumnSet(false) };
        query.Criteria.FilterOperator = LogicalOperator.Or;
        query.Criteria.AddCondition(AccountTable.AccountingContactId, ConditionOperator.Equal, contactId);
        query.Criteria.AddCondition(AccountTable.SalesContactId, ConditionOperator.Equal, contactId);
        query.Criteria.AddCondition(AccountTable.PrimaryContactId, ConditionOperator.Equal, contactId);
        var accounts = rows.All(query).Select(row => row.Id);
        return contact?.GetAttributeValue<EntityReference>(ContactTable.ParentCustomerId) is { LogicalName: AccountTable.LogicalName } own
            ? accounts.Concat([own.Id]).Distinct()
            : accounts;
    }
}
