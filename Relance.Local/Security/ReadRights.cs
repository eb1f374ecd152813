using System.Collections.Generic;
using System.Linq;
using Relance.Local.Host;
using Relance.Local.Metadata;
using Relance.Local.Query;

namespace Relance.Local.Security;

/// <summary>What one user may see, asked by the query for every table that takes part in it.</summary>
internal sealed class ReadRights : IRowFilter
{
    private readonly LocalDataverse host;
    private readonly Principal user;

    public ReadRights(LocalDataverse host, Principal user)
    {
        this.host = host;
        this.user = user;
    }

    /// <inheritdoc/>
    /// <exception cref="System.ServiceModel.FaultException{T}">The user may not read the table at all.</exception>
    public RowAccess For(Table table)
    {
        if (host.Access.Reach(user, AccessRight.Read, table) is not { } depth)
        {
            return RowAccess.Everything;
        }

        var principals = user.Teams.Append(user.Id).ToHashSet();
        return new RowAccess
        {
            Owners = principals,
            SharedWith = principals,
            BusinessUnits = depth switch
            {
                PrivilegeDepth.Local => new[] { user.BusinessUnitId },
                PrivilegeDepth.Deep => user.BusinessUnits.ToArray(),
                _ => new List<System.Guid>(),
            },
        };
    }

    /// <inheritdoc/>
    public bool Hides(Table table, Column column) => column.Secured && !host.Columns.MayRead(user, table, column.LogicalName);
}
