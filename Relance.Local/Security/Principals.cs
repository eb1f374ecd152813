using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Host;
using Relance.Local.Metadata;

namespace Relance.Local.Security;

/// <summary>The users of the organization with their teams, roles and profiles, read from their tables once and kept until one of those changes.</summary>
internal sealed class Principals
{
    private static readonly HashSet<string> Sources = new()
    {
        "systemuser", "usersettings", "team", "businessunit", "role", "systemuserroles", "teamroles", "teammembership", "systemuserprofiles", "teamprofiles",
    };

    private readonly LocalDataverse host;
    private readonly Dictionary<Guid, Principal> known = new();

    public Principals(LocalDataverse host) => this.host = host;

    /// <exception cref="System.ServiceModel.FaultException{T}">There is no such user.</exception>
    public Principal Of(Guid user)
    {
        if (!known.TryGetValue(user, out Principal? principal))
        {
            known[user] = principal = Read(user);
        }

        return principal;
    }

    public Guid BusinessUnitOf(Guid user) => Of(user).BusinessUnitId;

    /// <summary>The business unit of a user or a team.</summary>
    public Guid BusinessUnitOf(EntityReference owner) => owner.LogicalName == "team"
        ? host.Store.Retrieve("team", owner.Id, new ColumnSet("businessunitid"), host.ReadingAll).GetAttributeValue<EntityReference>("businessunitid").Id
        : BusinessUnitOf(owner.Id);

    /// <summary>Forgets what was read when a row of one of the tables behind it changes.</summary>
    public void Changed(string table)
    {
        if (Sources.Contains(table))
        {
            known.Clear();
        }
    }

    private Principal Read(Guid user)
    {
        Entity row = host.Store.Find("systemuser", user, new ColumnSet("businessunitid", "isdisabled"), host.ReadingAll) ?? throw SecurityFaults.NoUser(user);
        if (row.GetAttributeValue<bool>("isdisabled"))
        {
            throw SecurityFaults.Disabled(user);
        }

        Guid unit = row.GetAttributeValue<EntityReference>("businessunitid").Id;
        var teams = Links("teammembership", "systemuserid", new[] { user }, "teamid").ToHashSet();
        var roles = Links("systemuserroles", "systemuserid", new[] { user }, "roleid").Concat(Links("teamroles", "teamid", teams, "roleid")).ToHashSet();
        var profiles = Links("systemuserprofiles", "systemuserid", new[] { user }, "fieldsecurityprofileid")
            .Concat(Links("teamprofiles", "teamid", teams, "fieldsecurityprofileid"))
            .ToHashSet();
        return new Principal
        {
            Id = user,
            BusinessUnitId = unit,
            BusinessUnits = Subtree(unit),
            Teams = teams,
            Language = LanguageOf(user),
            IsUnrestricted = user == WellKnown.SystemUserId || roles.Contains(WellKnown.SystemAdministratorRoleId),
            Roles = host.Catalog.Roles.Where(role => roles.Contains(role.Id)).ToList(),
            Profiles = host.Catalog.ColumnSecurityProfiles.Where(profile => profiles.Contains(profile.Id)).ToList(),
        };
    }

    private int LanguageOf(Guid user) =>
        host.Store.Find("usersettings", user, new ColumnSet("uilanguageid"), host.ReadingAll)?.GetAttributeValue<int?>("uilanguageid") ?? LocalizedText.English;

    private HashSet<Guid> Subtree(Guid root)
    {
        var units = new HashSet<Guid> { root };
        var level = new List<Guid> { root };
        while (level.Count > 0)
        {
            level = Links("businessunit", "parentbusinessunitid", level, "businessunitid").Where(units.Add).ToList();
        }

        return units;
    }

    private IEnumerable<Guid> Links(string table, string by, IReadOnlyCollection<Guid> ids, string wanted)
    {
        if (ids.Count == 0)
        {
            return Array.Empty<Guid>();
        }

        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(wanted) };
        query.Criteria.AddCondition(by, ConditionOperator.In, ids.Cast<object>().ToArray());
        return host.Store.Query(query, host.ReadingAll).Entities.Select(row => row.GetAttributeValue<Guid>(wanted));
    }
}
