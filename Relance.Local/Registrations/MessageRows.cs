using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Deploy;
using Relance.Local.Host;
using Relance.Local.Metadata;
using Relance.Local.Store;

namespace Relance.Local.Registrations;

/// <summary>
/// The messages on which steps can be registered, and for which tables: rows of sdkmessage and sdkmessagefilter that the platform has
/// from the start and adds with each table and custom API.
/// </summary>
internal static class MessageRows
{
    /// <summary>Messages about rows of a table, with the ids they have in every environment.</summary>
    public static readonly IReadOnlyDictionary<string, Guid> OfRows = new Dictionary<string, Guid>
    {
        ["Create"] = new("9ebdbb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["Update"] = new("20bebb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["Delete"] = new("a1bdbb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["Retrieve"] = new("f2bdbb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["RetrieveMultiple"] = new("03bebb1b-ea3e-db11-86a7-000a3a5473e8"),
    };

    /// <summary>Adds what the catalog of the host asks for and is not there yet.</summary>
    public static void Complete(LocalDataverse host, WriteContext context)
    {
        foreach (var (name, id) in OfRows)
        {
            AddMessage(host, context, id, name);
            foreach (var table in host.Catalog.Tables.Where(table => table.EntitySetName.Length > 0))
            {
                AddFilter(host, context, name, id, table.LogicalName);
            }
        }
    }

    /// <summary>The message that a custom API makes possible.</summary>
    /// <returns>Its id.</returns>
    public static Guid OfCustomApi(LocalDataverse host, WriteContext context, string uniqueName, string? boundTable)
    {
        var id = FixedIds.Of(RegistrationTables.Message, uniqueName);
        AddMessage(host, context, id, uniqueName);
        AddFilter(host, context, uniqueName, id, boundTable ?? "none");
        return id;
    }

    private static void AddMessage(LocalDataverse host, WriteContext context, Guid id, string name)
    {
        if (!host.Store.Exists(RegistrationTables.Message, id))
        {
            host.Store.Create(new Entity(RegistrationTables.Message, id) { ["name"] = name, ["isprivate"] = false, ["autotransact"] = true }, context);
        }
    }

    private static void AddFilter(LocalDataverse host, WriteContext context, string message, Guid messageId, string table)
    {
        var id = FixedIds.Of(RegistrationTables.Filter, $"{message}/{table}");
        if (!host.Store.Exists(RegistrationTables.Filter, id))
        {
            host.Store.Create(
                new Entity(RegistrationTables.Filter, id)
                {
                    ["sdkmessageid"] = new EntityReference(RegistrationTables.Message, messageId),
                    ["primaryobjecttypecode"] = table,
                    ["secondaryobjecttypecode"] = "none",
                    ["iscustomprocessingstepallowed"] = true,
                    ["availability"] = 2,
                },
                context);
        }
    }
}
