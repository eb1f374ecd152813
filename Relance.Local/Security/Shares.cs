using System;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Host;

namespace Relance.Local.Security;

/// <summary>Rows shared with single users or teams (principalobjectaccess).</summary>
internal sealed class Shares
{
    private readonly LocalDataverse host;

    public Shares(LocalDataverse host) => this.host = host;

    /// <summary>The row is shared with the user, or with one of its teams, for this right.</summary>
    public bool Grants(Principal user, AccessRight right, Guid row)
    {
        var query = new QueryExpression("principalobjectaccess") { ColumnSet = new ColumnSet("accessrightsmask") };
        query.Criteria.AddCondition("objectid", ConditionOperator.Equal, row);
        query.Criteria.AddCondition("principalid", ConditionOperator.In, user.Teams.Append(user.Id).Cast<object>().ToArray());
        return host.Store.Query(query, host.ReadingAll).Entities.Any(share => (share.GetAttributeValue<int>("accessrightsmask") & Bit(right)) != 0);
    }

    /// <summary>The bits of Microsoft.Crm.Sdk.Messages.AccessRights.</summary>
    public static int Bit(AccessRight right) => right switch
    {
        AccessRight.Read => 1,
        AccessRight.Write => 2,
        AccessRight.Append => 4,
        AccessRight.AppendTo => 16,
        AccessRight.Create => 32,
        AccessRight.Delete => 65536,
        AccessRight.Share => 262144,
        _ => 524288,
    };
}
