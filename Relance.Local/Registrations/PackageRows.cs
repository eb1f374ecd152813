using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Deploy;
using Relance.Local.Host;
using Relance.Local.Store;

namespace Relance.Local.Registrations;

/// <summary>
/// The rows of pluginassembly and plugintype that follow from a plug-in package. A type that a step or a custom API still names is
/// not taken away: the platform refuses such a package (Microsoft Learn: build and package plug-in code).
/// </summary>
internal static class PackageRows
{
    /// <exception cref="System.ServiceModel.FaultException{T}">A type that is gone is still named by a step or a custom API.</exception>
    public static void Write(LocalDataverse host, WriteContext context, EntityReference package, IReadOnlyList<PluginAssemblyFile> assemblies)
    {
        foreach (var assembly in assemblies)
        {
            Guid id = Upsert(host, context, new Entity(RegistrationTables.Assembly, FixedIds.Of(RegistrationTables.Assembly, assembly.Name))
            {
                ["name"] = assembly.Name,
                ["version"] = assembly.Version,
                ["culture"] = assembly.Culture,
                ["publickeytoken"] = assembly.PublicKeyToken,
                ["isolationmode"] = new OptionSetValue(2),
                ["sourcetype"] = new OptionSetValue(4),
                ["packageid"] = package,
            });
            WriteTypes(host, context, assembly, new EntityReference(RegistrationTables.Assembly, id));
        }

        var names = assemblies.Select(assembly => assembly.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var gone in Rows(host, RegistrationTables.Assembly, "packageid", package.Id, "name").Where(row => !names.Contains(row.GetAttributeValue<string>("name"))))
        {
            Remove(host, RegistrationTables.Assembly, gone.Id);
        }
    }

    private static void WriteTypes(LocalDataverse host, WriteContext context, PluginAssemblyFile assembly, EntityReference owner)
    {
        foreach (var type in assembly.Types)
        {
            Upsert(host, context, new Entity(RegistrationTables.Type, FixedIds.Of(RegistrationTables.Type, $"{assembly.Name}/{type}"))
            {
                ["name"] = type,
                ["typename"] = type,
                ["friendlyname"] = type,
                ["assemblyname"] = assembly.Name,
                ["version"] = assembly.Version,
                ["culture"] = assembly.Culture,
                ["publickeytoken"] = assembly.PublicKeyToken,
                ["pluginassemblyid"] = owner,
            });
        }

        foreach (var gone in Rows(host, RegistrationTables.Type, "pluginassemblyid", owner.Id, "typename").Where(row => !assembly.Types.Contains(row.GetAttributeValue<string>("typename"))))
        {
            Remove(host, RegistrationTables.Type, gone.Id);
        }
    }

    private static Guid Upsert(LocalDataverse host, WriteContext context, Entity row)
    {
        if (host.Store.Exists(row.LogicalName, row.Id))
        {
            host.Store.Update(row, context);
            return row.Id;
        }

        return host.Store.Create(row, context);
    }

    // Steps and custom APIs restrict the deletion of the type they name.
    private static void Remove(LocalDataverse host, string table, Guid id) => host.Store.Delete(table, id);

    private static IEnumerable<Entity> Rows(LocalDataverse host, string table, string by, Guid id, string column)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(column) };
        query.Criteria.AddCondition(by, ConditionOperator.Equal, id);
        return host.Store.Query(query, host.ReadingAll).Entities;
    }
}
