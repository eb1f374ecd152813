using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Host;
using Relance.Local.Metadata;

namespace Relance.Local.Security;

/// <summary>Refuses what a user may not do to a table or a row. SYSTEM and system administrators may do everything.</summary>
internal sealed class AccessControl
{
    private static readonly ColumnSet OwnerColumns = new("ownerid", "owningbusinessunit");

    /// <summary>Lookups the platform fills itself: no one needs rights on their targets.</summary>
    private static readonly HashSet<string> PlatformLookups = new()
    {
        "ownerid", "owninguser", "owningteam", "owningbusinessunit", "createdby", "createdonbehalfby", "modifiedby", "modifiedonbehalfby",
    };

    private readonly LocalDataverse host;

    public AccessControl(LocalDataverse host) => this.host = host;

    /// <exception cref="System.ServiceModel.FaultException{T}">The user does not have the named privilege at any depth.</exception>
    public void DemandPrivilege(Guid user, string privilege)
    {
        if (host.Principals.Of(user).DepthOf(privilege) is null)
        {
            throw SecurityFaults.Missing(user, privilege);
        }
    }

    /// <summary>The right on a new row that will have this owner.</summary>
    public void DemandCreate(Guid user, Table table, EntityReference? owner)
    {
        Principal principal = host.Principals.Of(user);
        if (Reach(principal, AccessRight.Create, table) is { } depth
            && owner is not null
            && !principal.Reaches(depth, owner.Id, host.Principals.BusinessUnitOf(owner)))
        {
            throw SecurityFaults.OutOfReach(user, AccessRight.Create, table, Guid.Empty);
        }
    }

    /// <summary>The right on one row; a row that is not there is left for the message to report.</summary>
    public void DemandRow(Guid user, AccessRight right, Table table, Guid id)
    {
        Principal principal = host.Principals.Of(user);
        if (Reach(principal, right, table) is not { } depth || host.Store.Find(table.LogicalName, id, OwnerColumns, host.ReadingAll) is not { } row)
        {
            return;
        }

        Guid? owner = row.GetAttributeValue<EntityReference>("ownerid")?.Id;
        if (!principal.Reaches(depth, owner, row.GetAttributeValue<EntityReference>("owningbusinessunit")?.Id) && !host.Shares.Grants(principal, right, id))
        {
            throw SecurityFaults.OutOfReach(user, right, table, id);
        }
    }

    /// <summary>Setting a lookup needs Append on the row that points and AppendTo on the row pointed to.</summary>
    public void DemandLookups(Guid user, Table table, Entity target)
    {
        if (host.Principals.Of(user).IsUnrestricted)
        {
            return;
        }

        foreach (var attribute in target.Attributes.Where(attribute => attribute.Value is EntityReference && !PlatformLookups.Contains(attribute.Key)))
        {
            var reference = (EntityReference)attribute.Value;
            if (host.Catalog.Find(reference.LogicalName) is { } referenced)
            {
                Reach(host.Principals.Of(user), AccessRight.Append, table);
                DemandRow(user, AccessRight.AppendTo, referenced, reference.Id);
            }
        }
    }

    /// <summary>How far the right reaches where rows must be looked at one by one; null = all rows.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">The user does not have the right on any row.</exception>
    public PrivilegeDepth? Reach(Principal user, AccessRight right, Table table)
    {
        if (user.IsUnrestricted || table.Ownership == Ownership.None)
        {
            return null;
        }

        PrivilegeDepth depth = user.DepthOf(right, table) ?? throw SecurityFaults.Missing(user.Id, Principal.NameOf(right, table));
        return depth == PrivilegeDepth.Global || table.Ownership == Ownership.Organization ? null : depth;
    }
}
