using System;
using System.Collections.Generic;
using System.Linq;

namespace Relance.Local.Metadata;

/// <summary>Relationships that no file of the solution carries: those of the lookups of standard tables.</summary>
internal static class StandardRelationships
{
    // What an activity calls the tables that it can regard: Account_Emails, relance_reminder_Tasks …
    private static readonly Dictionary<string, string> ActivityNames = new(StringComparer.Ordinal)
    {
        ["email"] = "Emails",
        ["phonecall"] = "Phonecalls",
        ["letter"] = "Letters",
        ["task"] = "Tasks",
        ["activitypointer"] = "ActivityPointers",
    };

    // Names the platform gave before its pattern, as deep creates and associations say them.
    private static readonly Dictionary<(string Table, string Column, string Target), string> OwnNames = new()
    {
        [("contact", "parentcustomerid", "account")] = "contact_customer_accounts",
        [("invoice", "customerid", "account")] = "invoice_customer_accounts",
        [("invoice", "customerid", "contact")] = "invoice_customer_contacts",
        [("invoicedetail", "invoiceid", "invoice")] = "invoice_details",
        [("quote", "customerid", "account")] = "quote_customer_accounts",
        [("salesorder", "customerid", "account")] = "order_customer_accounts",
        [("sdkmessagefilter", "sdkmessageid", "sdkmessage")] = "sdkmessageid_sdkmessagefilter",
        [("sdkmessageprocessingstep", "eventhandler", "plugintype")] = "plugintype_sdkmessageprocessingstep",
        [("sdkmessageprocessingstep", "plugintypeid", "plugintype")] = "plugintypeid_sdkmessageprocessingstep",
        [("sdkmessageprocessingstep", "sdkmessageid", "sdkmessage")] = "sdkmessageid_sdkmessageprocessingstep",
        [("sdkmessageprocessingstep", "sdkmessagefilterid", "sdkmessagefilter")] = "sdkmessagefilterid_sdkmessageprocessingstep",
        [("sdkmessageprocessingstepimage", "sdkmessageprocessingstepid", "sdkmessageprocessingstep")] = "sdkmessageprocessingstepid_sdkmessageprocessingstepimage",
    };

    // Lookups whose navigation property does not bear the logical name of the column: one that can lead to other tables in the
    // product, and those of the custom API tables.
    private static readonly Dictionary<(string Table, string Column), string> OwnProperties = new()
    {
        [("sdkmessageprocessingstep", "eventhandler")] = "eventhandler_plugintype",
        [("customapi", "plugintypeid")] = "PluginTypeId",
        [("customapi", "sdkmessageid")] = "SdkMessageId",
        [("customapirequestparameter", "customapiid")] = "CustomAPIId",
        [("customapiresponseproperty", "customapiid")] = "CustomAPIId",
    };

    // What these rows are called on the side of the row they belong to.
    private static readonly Dictionary<string, string> OwnCollections = new(StringComparer.Ordinal)
    {
        ["customapirequestparameter"] = "CustomAPIRequestParameters",
        ["customapiresponseproperty"] = "CustomAPIResponseProperties",
    };

    private static readonly string[] Principals = { "account", "contact", "systemuser", "team", "queue" };

    public static IEnumerable<Relationship> Of(IReadOnlyCollection<TableDraft> tables, IReadOnlyList<Relationship> fromSolution)
    {
        var known = fromSolution.Select(item => (item.ReferencingTable, item.ReferencingColumn, item.ReferencedTable)).ToHashSet();
        return
            from table in tables
            where table.IsStandard
            from column in table.Columns
            where column.IsReference
            from target in Targets(column, tables)
            where !known.Contains((table.LogicalName, column.LogicalName, target.LogicalName))
            select Between(table, column, target);
    }

    private static Relationship Between(TableDraft table, Column column, TableDraft target)
    {
        var several = column.Targets.Count != 1 || column.Targets[0].StartsWith('*') || column.Targets[0] == CatalogAssembly.ActivityPointer;
        return new Relationship
        {
            Name = NameOf(table, column, target),
            ReferencedTable = target.LogicalName,
            ReferencingTable = table.LogicalName,
            ReferencingColumn = column.LogicalName,
            OnDelete = table.OnDelete.GetValueOrDefault(column.LogicalName, Cascade.None),
            CollectionProperty = column.LogicalName == "customapiid" ? OwnCollections.GetValueOrDefault(table.LogicalName) : null,
            LookupProperty = OwnProperties.TryGetValue((table.LogicalName, column.LogicalName), out var property) ? property : several
                ? $"{column.LogicalName}_{target.LogicalName}" + (table.IsActivity && column.LogicalName == "regardingobjectid" ? "_" + table.LogicalName : string.Empty)
                : column.LogicalName,
        };
    }

    private static string NameOf(TableDraft table, Column column, TableDraft target) => column.LogicalName switch
    {
        "regardingobjectid" when ActivityNames.TryGetValue(table.LogicalName, out var plural) => $"{target.SchemaName}_{plural}",
        "objectid" when table.LogicalName == "annotation" => $"{target.SchemaName}_Annotation",
        _ when OwnNames.TryGetValue((table.LogicalName, column.LogicalName, target.LogicalName), out var name) => name,
        _ => $"{target.LogicalName}_{table.LogicalName}_{column.LogicalName}",
    };

    private static IEnumerable<TableDraft> Targets(Column column, IReadOnlyCollection<TableDraft> tables)
    {
        var names = column.Targets.Count > 0 ? column.Targets : SystemColumns.TargetsOf(column.LogicalName) ?? Array.Empty<string>();
        return tables.Where(table => names.Any(name => Matches(name, table)));
    }

    private static bool Matches(string name, TableDraft table) => name switch
    {
        "*" => table.PrimaryId.Length > 0,
        "*activities" => table.HasActivities,
        "*notes" => table.HasNotes,
        "*parties" => table.HasActivities || Principals.Contains(table.LogicalName),
        CatalogAssembly.ActivityPointer => table.IsActivity,
        _ => table.LogicalName == name,
    };
}
