using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Relance.Local.Metadata;

namespace Relance.Local.Solution;

/// <summary>
/// Writes what each role may do as tables for people, and puts them into a document between two marks. The text depends on nothing but
/// <c>solution/</c>, so that a document which is out of date is found by comparing.
/// </summary>
public static class RoleTables
{
    private const string Nothing = "–";

    private static readonly string[] Rights = ["Create", "Read", "Write", "Delete", "Append", "AppendTo", "Assign", "Share"];

    /// <summary>The tables alone, in Markdown.</summary>
    public static string Write(Catalog catalog)
    {
        var roles = catalog.Roles.OrderBy(role => role.Name, StringComparer.Ordinal).ToList();
        var text = new StringBuilder();
        WriteApis(text, catalog, roles);
        WriteSecuredColumns(text, catalog);
        foreach (var role in roles)
        {
            WriteRole(text, catalog, role);
        }

        return text.ToString();
    }

    /// <summary>The document with the tables between its marks.</summary>
    /// <exception cref="FormatException">The document does not have both marks, in their order.</exception>
    public static string Place(string document, Catalog catalog) => DocumentPart.Place(document, "roles", Write(catalog));

    private static void WriteApis(StringBuilder text, Catalog catalog, List<Role> roles)
    {
        text.Append("### Who may call which API\n\n");
        Row(text, roles.Select(role => Short(role.Name)).Prepend("API").Append("demanded privilege"));
        Rule(text, roles.Count + 2);
        foreach (var api in catalog.CustomApis.OrderBy(api => api.UniqueName, StringComparer.Ordinal))
        {
            Row(text, roles.Select(role => MayCall(role, api) ? "yes" : Nothing).Prepend($"`{api.UniqueName}`").Append(api.ExecutePrivilege ?? "none"));
        }

        text.Append('\n');
    }

    private static void WriteSecuredColumns(StringBuilder text, Catalog catalog)
    {
        text.Append("### Secured columns\n\nNo role sees or sets them; a column security profile does.\n\n");
        Row(text, ["profile", "table", "column", "read", "set on create", "set on update"]);
        Rule(text, 6);
        foreach (var profile in catalog.ColumnSecurityProfiles.OrderBy(profile => profile.Name, StringComparer.Ordinal))
        {
            foreach (var column in profile.Permissions.OrderBy(column => column.Table + "." + column.Column, StringComparer.Ordinal))
            {
                Row(text, [profile.Name, column.Table, column.Column, Yes(column.CanRead), Yes(column.CanCreate), Yes(column.CanUpdate)]);
            }
        }

        text.Append('\n');
    }

    private static void WriteRole(StringBuilder text, Catalog catalog, Role role)
    {
        var named = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        text.Append($"### {role.Name}\n\n");
        Row(text, ["table", "create", "read", "write", "delete", "append", "append to", "assign", "share"]);
        Rule(text, Rights.Length + 1);
        foreach (var (privilegeName, tables) in Tables(catalog))
        {
            var names = Rights.Select(right => "prv" + right + privilegeName).ToList();
            if (names.Any(role.Privileges.ContainsKey))
            {
                Row(text, names.Select(name => Depth(role, name)).Prepend(tables));
                named.UnionWith(names);
            }
        }

        var others = role.Privileges.Where(privilege => !named.Contains(privilege.Key)).OrderBy(privilege => privilege.Key, StringComparer.Ordinal).ToList();
        text.Append(others.Count == 0 ? "\n" : $"\nBesides: {string.Join(", ", others.Select(privilege => privilege.Key))}.\n\n");
    }

    // Tables that share a privilege (the kinds of activity, an invoice and its lines) are one line.
    private static IEnumerable<(string PrivilegeName, string Tables)> Tables(Catalog catalog) =>
        catalog.Tables.Where(table => table.Ownership != Ownership.None)
            .GroupBy(table => table.PrivilegeName, StringComparer.OrdinalIgnoreCase)
            .Select(group => (group.Key, Tables: string.Join(", ", group.Select(table => table.LogicalName).Order(StringComparer.Ordinal))))
            .OrderBy(line => line.Tables, StringComparer.Ordinal);

    private static bool MayCall(Role role, CustomApiDefinition api) => api.ExecutePrivilege is null || role.Privileges.ContainsKey(api.ExecutePrivilege);

    private static string Depth(Role role, string privilege) => role.Privileges.TryGetValue(privilege, out var depth)
        ? depth switch
        {
            PrivilegeDepth.Basic => "own",
            PrivilegeDepth.Local => "unit",
            PrivilegeDepth.Deep => "unit and below",
            _ => "all",
        }
        : Nothing;

    private static string Short(string role) => role.Replace("Relance - ", string.Empty, StringComparison.Ordinal);

    private static string Yes(bool value) => value ? "yes" : Nothing;

    private static void Row(StringBuilder text, IEnumerable<string> cells) => text.Append($"| {string.Join(" | ", cells)} |\n");

    private static void Rule(StringBuilder text, int cells) => text.Append('|').Insert(text.Length, "---|", cells).Append('\n');
}
