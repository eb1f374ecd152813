using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Local.Metadata;
using Relance.Local.Store;

namespace Relance.Local.Host;

/// <summary>The rows an organization has before anybody works in it, and the people who come later.</summary>
public sealed class Organization
{
    /// <summary>The role every organization has, with every right.</summary>
    public const string AdministratorRole = "System Administrator";

    private const string ServiceRole = "Relance - Service";

    private readonly LocalDataverse host;
    private readonly LocalOptions options;

    internal Organization(LocalDataverse host, LocalOptions options)
    {
        this.host = host;
        this.options = options;
    }

    private WriteContext Seeding => new(WellKnown.SystemUserId, host.Clock.Now) { IsSeed = true };

    /// <summary>Creates the first rows, unless the database already has them.</summary>
    internal void Seed()
    {
        if (host.Store.Exists("organization", WellKnown.OrganizationId))
        {
            return;
        }

        using StoreTransaction transaction = host.Store.Begin();
        Create(new Entity("businessunit", WellKnown.RootBusinessUnitId) { ["name"] = WellKnown.OrganizationName });
        CreateUser(WellKnown.SystemUserId, "SYSTEM", WellKnown.RootBusinessUnitId, null);
        SeedCurrency();
        Create(new Entity("organization", WellKnown.OrganizationId)
        {
            ["name"] = WellKnown.OrganizationName,
            ["languagecode"] = options.Language,
            ["localeid"] = options.Language,
            ["basecurrencyid"] = new EntityReference("transactioncurrency", WellKnown.BaseCurrencyId),
            ["pricingdecimalprecision"] = 2,
        });
        Create(new Entity("role", WellKnown.SystemAdministratorRoleId) { ["name"] = AdministratorRole, ["businessunitid"] = new EntityReference("businessunit", WellKnown.RootBusinessUnitId) });
        CreateUser(WellKnown.ServiceUserId, "Relance service", WellKnown.RootBusinessUnitId, WellKnown.ServiceUserId);
        CreateRoles();
        transaction.Commit();
    }

    /// <summary>Creates the rows of roles and column security profiles that have come with a solution.</summary>
    internal void CompleteRoles()
    {
        using StoreTransaction transaction = host.Store.Begin();
        CreateRoles();
        transaction.Commit();
    }

    internal Guid CreateUser(string name, IEnumerable<string> roles, Guid businessUnit, IEnumerable<string> columnProfiles, int? language)
    {
        Guid id = Guid.NewGuid();
        CreateUser(id, name, businessUnit, null, language);
        foreach (string role in roles)
        {
            Link("systemuserroles", "systemuserid", id, "roleid", RoleId(role));
        }

        foreach (string profile in columnProfiles)
        {
            Link("systemuserprofiles", "systemuserid", id, "fieldsecurityprofileid", ProfileId(profile));
        }

        host.Principals.Changed("systemuser");
        return id;
    }

    internal Guid CreateTeam(string name, IEnumerable<Guid> members, IEnumerable<string> roles, Guid businessUnit)
    {
        Guid id = Create(new Entity("team") { ["name"] = name, ["businessunitid"] = new EntityReference("businessunit", businessUnit) });
        foreach (Guid member in members)
        {
            Link("teammembership", "systemuserid", member, "teamid", id);
        }

        foreach (string role in roles)
        {
            Link("teamroles", "teamid", id, "roleid", RoleId(role));
        }

        host.Principals.Changed("team");
        return id;
    }

    internal Guid CreateBusinessUnit(string name, Guid parent)
    {
        Guid id = Create(new Entity("businessunit") { ["name"] = name, ["parentbusinessunitid"] = new EntityReference("businessunit", parent) });
        host.Principals.Changed("businessunit");
        return id;
    }

    private void CreateUser(Guid id, string name, Guid businessUnit, Guid? application, int? language = null)
    {
        int split = name.LastIndexOf(' ');
        Create(new Entity("systemuser", id)
        {
            ["firstname"] = split < 0 ? null : name[..split],
            ["lastname"] = name[(split + 1)..],
            ["fullname"] = name,
            ["domainname"] = $"{id:N}@relance.local",
            ["internalemailaddress"] = $"{name.Replace(' ', '.')}@relance.local",
            ["businessunitid"] = new EntityReference("businessunit", businessUnit),
            ["applicationid"] = application,
            ["isdisabled"] = false,
        });
        Create(new Entity("usersettings", id)
        {
            ["uilanguageid"] = language ?? options.Language,
            ["localeid"] = language ?? options.Language,
            ["businessunitid"] = new EntityReference("businessunit", businessUnit),
        });
    }

    private void SeedCurrency() => Create(new Entity("transactioncurrency", WellKnown.BaseCurrencyId)
    {
        ["isocurrencycode"] = options.BaseCurrency,
        ["currencyname"] = options.BaseCurrency,
        ["currencysymbol"] = options.BaseCurrency == "EUR" ? "€" : options.BaseCurrency,
        ["currencyprecision"] = 2,
        ["exchangerate"] = 1m,
    });

    private void CreateRoles()
    {
        foreach (Role role in host.Catalog.Roles.Where(role => !host.Store.Exists("role", role.Id)))
        {
            Create(new Entity("role", role.Id) { ["name"] = role.Name, ["businessunitid"] = new EntityReference("businessunit", WellKnown.RootBusinessUnitId) });
            if (role.Name == ServiceRole)
            {
                Link("systemuserroles", "systemuserid", WellKnown.ServiceUserId, "roleid", role.Id);
            }
        }

        foreach (ColumnSecurityProfile profile in host.Catalog.ColumnSecurityProfiles.Where(profile => !host.Store.Exists("fieldsecurityprofile", profile.Id)))
        {
            Create(new Entity("fieldsecurityprofile", profile.Id) { ["name"] = profile.Name });
        }
    }

    private Guid RoleId(string name) => name == AdministratorRole
        ? WellKnown.SystemAdministratorRoleId
        : host.Catalog.Roles.FirstOrDefault(role => role.Name == name)?.Id
            ?? throw new ArgumentException($"The solution has no role '{name}'.", nameof(name));

    private Guid ProfileId(string name) => host.Catalog.ColumnSecurityProfiles.FirstOrDefault(profile => profile.Name == name)?.Id
        ?? throw new ArgumentException($"The solution has no column security profile '{name}'.", nameof(name));

    private void Link(string table, string leftColumn, Guid left, string rightColumn, Guid right) =>
        Create(new Entity(table) { [leftColumn] = left, [rightColumn] = right });

    private Guid Create(Entity row) => host.Store.Create(row, Seeding);
}
