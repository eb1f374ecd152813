using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;

namespace Relance.Local.Metadata;

/// <summary>Reads the security roles and the column security profiles of the solution.</summary>
internal static class RoleReader
{
    public static IReadOnlyList<Role> ReadRoles(string source) =>
        SolutionFile.In(Path.Combine(source, "Roles"), "*.xml")
            .Select(path => ReadRole(SolutionFile.Read(source, path, "Role")))
            .ToList();

    public static IReadOnlyList<ColumnSecurityProfile> ReadProfiles(string source)
    {
        var path = Path.Combine(source, "Other", "FieldSecurityProfiles.xml");
        if (!File.Exists(path))
        {
            return Array.Empty<ColumnSecurityProfile>();
        }

        var file = SolutionFile.Read(source, path, "FieldSecurityProfiles");
        return file.Root.Elements("FieldSecurityProfile").Select(item => ReadProfile(file, item)).ToList();
    }

    private static Role ReadRole(SolutionFile file)
    {
        var privileges = new Dictionary<string, PrivilegeDepth>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in file.Root.Elements("RolePrivileges").Elements("RolePrivilege"))
        {
            var level = file.Attribute(item, "level");
            if (!Enum.TryParse<PrivilegeDepth>(level, out var depth) || !Enum.IsDefined(depth))
            {
                throw file.Wrong(item, $"the level {level} is not known");
            }

            if (!privileges.TryAdd(file.Attribute(item, "name"), depth))
            {
                throw file.Wrong(item, $"{file.Attribute(item, "name")} is there twice");
            }
        }

        return new Role(file.Id(file.Root, file.Attribute(file.Root, "id")), file.Attribute(file.Root, "name"), privileges);
    }

    private static ColumnSecurityProfile ReadProfile(SolutionFile file, XElement profile) =>
        new(
            file.Id(profile, file.Attribute(profile, "fieldsecurityprofileid")),
            file.Attribute(profile, "name"),
            profile.Elements("FieldPermissions").Elements("FieldPermission").Select(item => ReadPermission(file, item)).ToList());

    private static ColumnPermission ReadPermission(SolutionFile file, XElement item) =>
        new(
            file.Text(item, "EntityName"),
            file.Text(item, "AttributeName"),
            IsAllowed(file, item, "CanRead"),
            IsAllowed(file, item, "CanCreate"),
            IsAllowed(file, item, "CanUpdate"));

    private static bool IsAllowed(SolutionFile file, XElement item, string element) => file.TextOr(item, element, "0") == "4";
}
