using System;
using System.Collections.Generic;
using System.Linq;
using Relance.Local.Metadata;

namespace Relance.Local.Security;

/// <summary>A user as the security checks see it: where it stands in the organization and what its roles, and those of its teams, allow.</summary>
internal sealed class Principal
{
    private readonly Dictionary<string, PrivilegeDepth> privileges = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(AccessRight Right, string PrivilegeName), PrivilegeDepth?> depths = new();

    public required Guid Id { get; init; }

    public required Guid BusinessUnitId { get; init; }

    /// <summary>The user's business unit and those below it.</summary>
    public required IReadOnlySet<Guid> BusinessUnits { get; init; }

    public required IReadOnlySet<Guid> Teams { get; init; }

    /// <summary>Windows language id of labels and formats.</summary>
    public required int Language { get; init; }

    /// <summary>SYSTEM or a system administrator: nothing is refused.</summary>
    public required bool IsUnrestricted { get; init; }

    /// <summary>Column security profiles of the user and its teams.</summary>
    public required IReadOnlyList<ColumnSecurityProfile> Profiles { get; init; }

    public required IReadOnlyList<Role> Roles
    {
        init
        {
            foreach (var privilege in value.SelectMany(role => role.Privileges))
            {
                if (!privileges.TryGetValue(privilege.Key, out PrivilegeDepth held) || held < privilege.Value)
                {
                    privileges[privilege.Key] = privilege.Value;
                }
            }
        }
    }

    /// <summary>How far the named privilege reaches; null = the user does not have it.</summary>
    public PrivilegeDepth? DepthOf(string privilege) => IsUnrestricted
        ? PrivilegeDepth.Global
        : privileges.TryGetValue(privilege, out PrivilegeDepth depth) ? depth : null;

    /// <summary>How far the right on the table reaches; null = the user does not have it.</summary>
    public PrivilegeDepth? DepthOf(AccessRight right, Table table)
    {
        if (!depths.TryGetValue((right, table.PrivilegeName), out PrivilegeDepth? depth))
        {
            depths[(right, table.PrivilegeName)] = depth = DepthOf(NameOf(right, table));
        }

        return depth;
    }

    /// <summary>Whether a privilege of this depth reaches a row of this owner in this business unit.</summary>
    public bool Reaches(PrivilegeDepth depth, Guid? owner, Guid? businessUnit) => depth switch
    {
        PrivilegeDepth.Global => true,
        PrivilegeDepth.Deep => Owns(owner) || (businessUnit is { } unit && BusinessUnits.Contains(unit)),
        PrivilegeDepth.Local => Owns(owner) || businessUnit == BusinessUnitId,
        _ => Owns(owner),
    };

    public static string NameOf(AccessRight right, Table table) => $"prv{right}{table.PrivilegeName}";

    private bool Owns(Guid? owner) => owner is { } id && (id == Id || Teams.Contains(id));
}
