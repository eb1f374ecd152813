using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace Relance.Deploy;

/// <summary>What stands in the way of removing Relance from an environment. Only reads.</summary>
public sealed class RemovalGuide(DataverseClient client)
{
    private const string Prefix = "relance_";

    /// <summary>Rows of each of Relance's own tables that has some, by the name of its set.</summary>
    public async Task<IReadOnlyList<KeyValuePair<string, int>>> Rows()
    {
        var counts = new List<KeyValuePair<string, int>>();
        var tables = await client.List("EntityDefinitions?$select=LogicalName,EntitySetName,PrimaryIdAttribute").ConfigureAwait(false);
        foreach (var table in tables.Where(table => ((string)table["LogicalName"]!).StartsWith(Prefix, System.StringComparison.Ordinal)).OrderBy(table => (string)table["LogicalName"]!, System.StringComparer.Ordinal))
        {
            var rows = await client.List($"{(string)table["EntitySetName"]!}?$select={(string)table["PrimaryIdAttribute"]!}").ConfigureAwait(false);
            if (rows.Count > 0)
            {
                counts.Add(new KeyValuePair<string, int>((string)table["LogicalName"]!, rows.Count));
            }
        }

        return counts;
    }

    /// <summary>Steps on the plug-in types of Relance, by name.</summary>
    public Task<IReadOnlyList<string>> Steps() =>
        Names("sdkmessageprocessingsteps?$select=name&$filter=startswith(plugintypeid/typename,'Relance.Plugin.')", "name");

    /// <summary>Custom APIs of Relance that are bound to a class.</summary>
    public Task<IReadOnlyList<string>> Apis() => Names("customapis?$select=uniquename&$filter=startswith(uniquename,'relance_') and _plugintypeid_value ne null", "uniquename");

    /// <summary>Users and teams that have a role of Relance: "role: name".</summary>
    public async Task<IReadOnlyList<string>> Roles()
    {
        var holders = new List<string>();
        foreach (var role in await client.List("roles?$select=roleid,name&$filter=startswith(name,'Relance - ')").ConfigureAwait(false))
        {
            foreach (var (links, set, id, name) in new[] { ("systemuserrolescollection", "systemusers", "systemuserid", "fullname"), ("teamrolescollection", "teams", "teamid", "name") })
            {
                foreach (var link in await client.List($"{links}?$select={id}&$filter=roleid eq {(string)role["roleid"]!}").ConfigureAwait(false))
                {
                    var holder = await client.Get($"{set}({(string)link[id]!})?$select={name}").ConfigureAwait(false);
                    holders.Add($"{(string)role["name"]!}: {(string?)holder[name]}");
                }
            }
        }

        return holders;
    }

    /// <summary>Forms that are not Relance's own and use one of its scripts or controls.</summary>
    public Task<IReadOnlyList<string>> Forms() => Names("systemforms?$select=name,objecttypecode&$filter=contains(formxml,'relance_') and ismanaged eq false and not startswith(objecttypecode,'relance_')", "name");

    // The local host has no forms; a real environment has.
    private async Task<IReadOnlyList<string>> Names(string path, string column)
    {
        try
        {
            return (await client.List(path).ConfigureAwait(false)).Select(row => (string)row[column]!).Order(System.StringComparer.Ordinal).ToList();
        }
        catch (DataverseFailure failure) when (failure.Status == HttpStatusCode.NotFound)
        {
            return new List<string>();
        }
    }
}
