using System;
using System.Collections.Generic;
using System.Linq;

namespace Relance.Local.Metadata;

/// <summary>
/// A many-to-many relationship of the platform by which users and teams hold roles and column security profiles: each pair is a row of
/// its own table. Relance brings no relationship of this kind.
/// </summary>
/// <param name="Name">The relationship, and its navigation property on either side.</param>
/// <param name="Links">The table of the pairs.</param>
/// <param name="Holder">A user or a team.</param>
/// <param name="Held">A role or a column security profile.</param>
public sealed record Membership(string Name, string Links, string Holder, string Held)
{
    public static IReadOnlyList<Membership> All { get; } = new[]
    {
        new Membership("systemuserroles_association", "systemuserroles", "systemuser", "role"),
        new Membership("teamroles_association", "teamroles", "team", "role"),
        new Membership("systemuserprofiles_association", "systemuserprofiles", "systemuser", "fieldsecurityprofile"),
        new Membership("teamprofiles_association", "teamprofiles", "team", "fieldsecurityprofile"),
    };

    /// <summary>Column of the pairs that names the holder.</summary>
    public string HolderColumn => Holder + "id";

    /// <summary>Column of the pairs that names what is held.</summary>
    public string HeldColumn => Held + "id";

    /// <summary>The relationship of that name; null = there is none.</summary>
    public static Membership? Find(string name) => All.FirstOrDefault(one => one.Name == name);

    /// <summary>The table at the other end, seen from this one; null = the relationship does not touch this table.</summary>
    public string? From(string table) => table == Holder ? Held : table == Held ? Holder : null;
}
