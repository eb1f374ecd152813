using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Host;
using Relance.Local.Metadata;
using Relance.Local.Pipeline;
using Relance.Local.Store;

namespace Relance.Local.Messages;

/// <summary>Gives roles and column security profiles to users and teams, and takes them away.</summary>
internal static class MembershipLinks
{
    private const int DuplicateRecord = unchecked((int)0x80040237);

    /// <summary>The platform asks for this privilege, whoever the holder is.</summary>
    public static void Authorize(LocalDataverse host, Call call) => host.Access.DemandPrivilege(call.UserId, "prvAssignRole");

    /// <exception cref="System.ServiceModel.FaultException{T}">A row is missing, or the pair is there already.</exception>
    public static void Tie(LocalDataverse host, Call call, Membership membership, EntityReference target, EntityReference related)
    {
        var (holder, held) = Pair(host, membership, target, related);
        if (Find(host, membership, holder, held) is not null)
        {
            throw Fault.With(DuplicateRecord, $"Cannot insert duplicate key: {membership.Links} has this pair already.");
        }

        var row = new Entity(membership.Links) { [membership.HolderColumn] = holder, [membership.HeldColumn] = held };
        host.Store.Create(row, new WriteContext(call.UserId, host.Clock.Now) { IsSeed = true });
        host.Principals.Changed(membership.Links);
    }

    /// <summary>A pair that is not there is no fault, as on the platform.</summary>
    public static void Untie(LocalDataverse host, Membership membership, EntityReference target, EntityReference related)
    {
        var (holder, held) = Pair(host, membership, target, related);
        if (Find(host, membership, holder, held) is { } row)
        {
            host.Store.Delete(membership.Links, row);
            host.Principals.Changed(membership.Links);
        }
    }

    private static (Guid Holder, Guid Held) Pair(LocalDataverse host, Membership membership, EntityReference target, EntityReference related)
    {
        if (membership.From(target.LogicalName) != related.LogicalName)
        {
            throw PipelineFaults.BadArgument($"{membership.Name} ties a {membership.Holder} to a {membership.Held}: the target or a related row does not fit.");
        }

        foreach (var row in new[] { target, related }.Where(row => !host.Store.Exists(row.LogicalName, row.Id)))
        {
            throw Fault.NoRow(row.LogicalName, row.Id);
        }

        return target.LogicalName == membership.Holder ? (target.Id, related.Id) : (related.Id, target.Id);
    }

    private static Guid? Find(LocalDataverse host, Membership membership, Guid holder, Guid held)
    {
        var query = new QueryExpression(membership.Links) { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition(membership.HolderColumn, ConditionOperator.Equal, holder);
        query.Criteria.AddCondition(membership.HeldColumn, ConditionOperator.Equal, held);
        return host.Store.Query(query, host.ReadingAll).Entities.FirstOrDefault()?.Id;
    }
}
