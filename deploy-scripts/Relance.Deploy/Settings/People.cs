using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace Relance.Deploy;

/// <summary>Users and teams of the environment by their names.</summary>
public sealed class People(DataverseClient client)
{
    /// <param name="name">Sign-in name, e-mail address or full name.</param>
    public async Task<Principal> User(string name) => One(
        await client.List($"systemusers?$select=systemuserid,_businessunitid_value&$filter=domainname eq {Quoted(name)} or internalemailaddress eq {Quoted(name)} or fullname eq {Quoted(name)}").ConfigureAwait(false),
        "systemusers", "systemuserid", "user", "utilisateur", name);

    public async Task<Principal> Team(string name) => One(
        await client.List($"teams?$select=teamid,_businessunitid_value&$filter=name eq {Quoted(name)}").ConfigureAwait(false),
        "teams", "teamid", "team", "équipe", name);

    /// <summary>A text as the filter of an address holds it.</summary>
    internal static string Quoted(string text) => $"'{Uri.EscapeDataString(text.Replace("'", "''", StringComparison.Ordinal))}'";

    private static Principal One(IReadOnlyList<JsonObject> rows, string set, string id, string english, string french, string name) => rows.Count == 1
        ? new Principal(set, Guid.Parse((string)rows[0][id]!), Guid.Parse((string)rows[0]["_businessunitid_value"]!))
        : throw new DeployFailure(
            rows.Count == 0 ? $"There is no {english} '{name}'." : $"There are {rows.Count} {english}s '{name}'; give the sign-in name.",
            rows.Count == 0 ? $"Aucun(e) {french} « {name} »." : $"Il y a {rows.Count} {french}s « {name} » ; donnez le nom de connexion.");
}

/// <summary>A user or a team, with the business unit whose roles it can have.</summary>
public sealed record Principal(string EntitySetName, Guid Id, Guid BusinessUnit)
{
    public bool IsTeam => EntitySetName == "teams";
}
