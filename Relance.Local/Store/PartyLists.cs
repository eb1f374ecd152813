using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Local.Metadata;

namespace Relance.Local.Store;

/// <summary>
/// The parties of activities: rows of activityparty, written and read as a collection in the columns from, to, cc, bcc. The row
/// that an activity regards and its owner are parties too (8 and 9), kept up to date with the activity.
/// </summary>
internal sealed class PartyLists
{
    private const string PartyTable = "activityparty";
    private const int Regarding = 8;
    private const int Owner = 9;

    private static readonly Dictionary<string, int> Roles = new(StringComparer.Ordinal)
    {
        ["from"] = 1, ["to"] = 2, ["cc"] = 3, ["bcc"] = 4, ["requiredattendees"] = 5, ["optionalattendees"] = 6,
        ["organizer"] = 7, ["resources"] = 10, ["customers"] = 11,
    };

    private static readonly string[] AddressColumns = { "emailaddress1", "internalemailaddress", "emailaddress" };

    private readonly Database database;
    private readonly RowLookup rows;
    private readonly RowWriter writer;
    private readonly RowIds ids;
    private readonly IReadOnlyDictionary<string, StoredTable> tables;

    public PartyLists(Database database, RowLookup rows, RowWriter writer, RowIds ids, IReadOnlyDictionary<string, StoredTable> tables)
    {
        this.database = database;
        this.rows = rows;
        this.writer = writer;
        this.ids = ids;
        this.tables = tables;
    }

    public static bool Concerns(StoredTable table, Entity row) => table.Table.IsActivity && (table.Parties.Any(column => row.Contains(column.LogicalName))
        || row.Contains("regardingobjectid") || row.Contains("ownerid"));

    /// <summary>Writes the party lists that the row carries; each replaces what was there.</summary>
    public void Write(StoredTable table, Guid id, Entity row, WriteContext context, bool isNew)
    {
        var activity = new EntityReference(table.Table.LogicalName, id);
        foreach (var column in table.Parties.Where(column => row.Contains(column.LogicalName)))
        {
            var parties = row[column.LogicalName] switch
            {
                null => Array.Empty<Entity>(),
                EntityCollection collection => collection.Entities.ToArray(),
                var other => throw Fault.With(ErrorCodes.InvalidArgument, $"Incorrect attribute value type {other.GetType().FullName} for {table.Table.LogicalName}.{column.LogicalName}, expected EntityCollection"),
            };
            Replace(activity, Roles[column.LogicalName], parties, context, isNew);
        }

        var stored = rows.Read(table, id, new[] { "regardingobjectid", "ownerid" })!;
        if (isNew || row.Contains("regardingobjectid"))
        {
            Replace(activity, Regarding, Single(stored["regardingobjectid"]), context, isNew);
        }

        if (isNew || row.Contains("ownerid"))
        {
            Replace(activity, Owner, Single(stored["ownerid"]), context, isNew);
        }
    }

    /// <summary>The ids of the parties of an activity in one of its party lists, in the order in which they were given.</summary>
    public IReadOnlyList<Guid> Read(Guid activity, string column)
    {
        var ids = new List<Guid>();
        using var reader = database.Query(
            $"SELECT activitypartyid FROM {PartyTable} WHERE activityid = ?1 AND participationtypemask = ?2 ORDER BY rowid", RowLookup.Key(activity), (long)Roles[column]);
        while (reader.Read())
        {
            ids.Add(reader.Id(0));
        }

        return ids;
    }

    private void Replace(EntityReference activity, int role, IReadOnlyList<Entity> parties, WriteContext context, bool isNew)
    {
        if (!isNew)
        {
            database.Execute($"DELETE FROM {PartyTable} WHERE activityid = ?1 AND participationtypemask = ?2", RowLookup.Key(activity.Id), (long)role);
        }

        foreach (var party in parties)
        {
            writer.Create(tables[PartyTable], ids.Next(context.UtcNow), PartyRow(activity, role, party), context with { IsSeed = true });
        }
    }

    private Entity PartyRow(EntityReference activity, int role, Entity party)
    {
        var row = new Entity(PartyTable)
        {
            ["activityid"] = activity,
            ["participationtypemask"] = new OptionSetValue(role),
        };
        var person = party.GetAttributeValue<EntityReference>("partyid");
        var address = party.GetAttributeValue<string>("addressused");
        if (person is not null)
        {
            var reference = new RowReference(person.LogicalName, person.Id);
            row["partyid"] = person;
            row["partyidname"] = rows.NameOf(reference);
            address ??= AddressOf(reference);
        }

        row["addressused"] = address;
        return row;
    }

    private string? AddressOf(RowReference person)
    {
        var column = AddressColumns.FirstOrDefault(tables[person.Table].Has);
        return column is null ? null : (string?)rows.Read(tables[person.Table], person.Id, new[] { column })?[column];
    }

    private static Entity[] Single(object? reference) => reference is RowReference row
        ? new[] { new Entity(PartyTable) { ["partyid"] = new EntityReference(row.Table, row.Id) } }
        : Array.Empty<Entity>();
}
