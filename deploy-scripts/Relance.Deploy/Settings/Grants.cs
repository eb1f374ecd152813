using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace Relance.Deploy;

/// <summary>Gives roles and column security profiles to teams and users. Never takes one away.</summary>
public sealed class Grants(DataverseClient client, People people)
{
    /// <returns>What is missing, each with the address that gives it.</returns>
    public async Task<IReadOnlyList<MissingGrant>> Plan(DeploymentSettings settings)
    {
        var missing = new List<MissingGrant>();
        foreach (var role in settings.Roles ?? Array.Empty<GrantSetting>())
        {
            foreach (var (name, principal) in await Principals(role).ConfigureAwait(false))
            {
                // Every business unit has its own copy of a role; one can only have that of one's own unit.
                var filter = $"name eq {People.Quoted(role.Name)} and _businessunitid_value eq {principal.BusinessUnit}";
                await Compare(missing, role.Name, name, principal, principal.IsTeam ? "teamroles_association" : "systemuserroles_association", "roles", "roleid", filter).ConfigureAwait(false);
            }
        }

        foreach (var profile in settings.ColumnProfiles ?? Array.Empty<GrantSetting>())
        {
            foreach (var (name, principal) in await Principals(profile).ConfigureAwait(false))
            {
                await Compare(missing, profile.Name, name, principal, principal.IsTeam ? "teamprofiles_association" : "systemuserprofiles_association", "fieldsecurityprofiles", "fieldsecurityprofileid", $"name eq {People.Quoted(profile.Name)}").ConfigureAwait(false);
            }
        }

        return missing;
    }

    public Task Give(MissingGrant grant) => client.Call(grant.Path + "/$ref", new JsonObject { ["@odata.id"] = new Uri(client.Address, grant.Target).ToString() });

    private async Task Compare(List<MissingGrant> missing, string what, string who, Principal principal, string association, string set, string id, string filter)
    {
        var rows = await client.List($"{set}?$select={id}&$filter={filter}").ConfigureAwait(false);
        if (rows.Count == 0)
        {
            throw new DeployFailure($"There is no '{what}' in the environment.", $"Il n’y a pas de « {what} » dans l’environnement.");
        }

        var target = (string)rows[0][id]!;
        var path = $"{principal.EntitySetName}({principal.Id})/{association}";

        // Reading goes by the table of the association, which says the same as its navigation property.
        var links = association.Replace("_association", "collection", StringComparison.Ordinal);
        var owner = principal.IsTeam ? "teamid" : "systemuserid";
        if ((await client.List($"{links}?$select={id}&$filter={owner} eq {principal.Id} and {id} eq {target}").ConfigureAwait(false)).Count == 0)
        {
            missing.Add(new MissingGrant(what, who, path, $"{set}({target})"));
        }
    }

    private async Task<IReadOnlyList<(string Name, Principal Principal)>> Principals(GrantSetting grant)
    {
        var found = new List<(string, Principal)>();
        foreach (var team in grant.Teams ?? Array.Empty<string>())
        {
            found.Add((team, await people.Team(team).ConfigureAwait(false)));
        }

        foreach (var user in grant.Users ?? Array.Empty<string>())
        {
            found.Add((user, await people.User(user).ConfigureAwait(false)));
        }

        return found;
    }
}

/// <param name="What">Role or profile.</param>
/// <param name="Who">Team or user.</param>
public sealed record MissingGrant(string What, string Who, string Path, string Target);
