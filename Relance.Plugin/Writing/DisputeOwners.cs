using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Writing;

/// <summary>A dispute belongs to those who can answer it: the collector of the debtor, or its sales owner.</summary>
public sealed class DisputeOwners(RowReader rows)
{
    /// <returns>The owner of the account where nobody is named for that side.</returns>
    public EntityReference? Of(System.Guid accountId, OwnerSide side)
    {
        var query = new QueryExpression(AccountTable.LogicalName) { ColumnSet = new ColumnSet(AccountTable.CollectorId, AccountTable.OwnerId, AccountTable.SalesOwnerId) };
        query.Criteria.AddCondition(AccountTable.Id, ConditionOperator.Equal, accountId);
        var account = rows.First(query);
        return account?.Reference(side == OwnerSide.Sales ? AccountTable.SalesOwnerId : AccountTable.CollectorId) ?? account?.Reference(AccountTable.OwnerId);
    }
}
