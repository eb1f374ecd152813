using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Relance.Local.Host;
using Relance.Local.Pipeline;
using Relance.Local.Store;
using OneToMany = Relance.Local.Metadata.Relationship;

namespace Relance.Local.Messages;

/// <summary>The rows of a deep create: those the new row points to come before it, those that point to it after it.</summary>
internal static class RelatedRows
{
    /// <summary>Creates the rows the new one will point to, and points to them.</summary>
    public static void BeforeCreate(LocalDataverse host, Call call)
    {
        foreach (var (relationship, rows) in Of(host, call).Where(related => related.Relationship.ReferencingTable == call.Table && !IsBelow(related, call)))
        {
            Entity parent = rows.Entities.Count == 1
                ? rows.Entities[0]
                : throw PipelineFaults.BadArgument($"{relationship.Name}: a {call.Table} points to one row, not to {rows.Entities.Count}.");
            call.Target[relationship.ReferencingColumn] = new EntityReference(parent.LogicalName, Create(host, call, parent));
        }
    }

    /// <summary>Creates the rows that point to the new one.</summary>
    public static void AfterCreate(LocalDataverse host, Call call)
    {
        foreach (var (relationship, rows) in Of(host, call).Where(related => IsBelow(related, call)))
        {
            foreach (Entity row in rows.Entities)
            {
                Entity child = Rows.Copy(row);
                child[relationship.ReferencingColumn] = new EntityReference(call.Table, call.Id);
                Create(host, call, child);
            }
        }
    }

    private static Guid Create(LocalDataverse host, Call call, Entity row) =>
        (Guid)host.Messages.Get("Create").Handle(call.Continue(new CreateRequest { Target = row }))["id"];

    private static IEnumerable<(OneToMany Relationship, EntityCollection Rows)> Of(LocalDataverse host, Call call)
    {
        foreach (var related in call.Target.RelatedEntities)
        {
            OneToMany relationship = host.Catalog.FindRelationship(related.Key.SchemaName)
                ?? throw Fault.Unsupported($"a deep create through {related.Key.SchemaName}: it is not a one-to-many relationship of the catalog");
            yield return (relationship, related.Value);
        }
    }

    /// <summary>The related rows point to the new row. Within one table they do unless their role says otherwise.</summary>
    private static bool IsBelow((OneToMany Relationship, EntityCollection Rows) related, Call call) =>
        related.Relationship.ReferencedTable == call.Table && related.Rows.Entities.All(row => row.LogicalName == related.Relationship.ReferencingTable);
}
