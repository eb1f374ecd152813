using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Metadata;
using Relance.Local.Query;

namespace Relance.Local.Store;

/// <summary>
/// The rows of all tables of a catalog, in SQLite. It checks and completes values as Dataverse does, but knows no plug-ins and
/// no privileges. It serves one thread at a time. All refusals are faults of the organization service (<see cref="ErrorCodes"/>).
/// </summary>
public sealed class RowStore : IDisposable
{
    private readonly Database database;
    private readonly Dictionary<string, StoredTable> tables;
    private readonly RowIds ids = new();
    private readonly Transactions transactions;
    private readonly RowVersions versions;
    private readonly RowLookup rows;
    private readonly RowKeys keys;
    private readonly Currencies currencies;
    private readonly OwnerRule owners;
    private readonly AutoNumberRule numbers;
    private readonly RowWriter writer;
    private readonly PartyLists parties;
    private readonly Cascades cascades;
    private readonly QueryRunner queries;

    private RowStore(Catalog catalog, string? file)
    {
        Catalog = catalog;
        database = Database.Open(file);
        tables = catalog.Tables.ToDictionary(table => table.LogicalName, table => new StoredTable(table), StringComparer.Ordinal);
        transactions = new Transactions(database);
        Schema.Ensure(database, tables.Values);
        versions = new RowVersions(database);
        rows = new RowLookup(database, tables);
        keys = new RowKeys(database, tables);
        var organization = new OrganizationSettings(database);
        currencies = new Currencies(rows, tables["transactioncurrency"], organization);
        owners = new OwnerRule(rows, tables, organization);
        numbers = new AutoNumberRule(database);
        writer = new RowWriter(database, rows, keys, owners, new MoneyRule(currencies), numbers, versions);
        parties = new PartyLists(database, rows, writer, ids, tables);
        cascades = new Cascades(database, versions, tables);
        queries = new QueryRunner(database, tables, rows, currencies, parties);
    }

    public Catalog Catalog { get; private set; }

    /// <summary>Whether a transaction is open.</summary>
    public bool InTransaction => transactions.Depth > 0;

    /// <summary>A store that is gone when disposed.</summary>
    public static RowStore InMemory(Catalog catalog) => new(catalog, file: null);

    /// <summary>A store in a file, which is created or given the tables and columns that it lacks.</summary>
    public static RowStore Open(Catalog catalog, string file) => new(catalog, file);

    /// <summary>Takes another catalog over the same rows: tables and columns that are new are added, nothing is removed.</summary>
    /// <exception cref="InvalidOperationException">A transaction is open.</exception>
    public void Adopt(Catalog catalog)
    {
        if (InTransaction)
        {
            throw new InvalidOperationException("The tables cannot change inside a transaction.");
        }

        tables.Clear();
        foreach (var table in catalog.Tables)
        {
            tables.Add(table.LogicalName, new StoredTable(table));
        }

        Schema.Ensure(database, tables.Values);
        Catalog = catalog;
        Forget();
    }

    /// <summary>Creates a row and returns its id, which the caller may have chosen.</summary>
    public Guid Create(Entity row, WriteContext context)
    {
        var table = Writable(row.LogicalName);
        var id = ChosenId(table, row) ?? ids.Next(context.UtcNow);
        using var transaction = BeginFor(several: table.Table.IsActivity);
        writer.Create(table, id, row, context);
        if (table.Table.IsActivity)
        {
            parties.Write(table, id, row, context, isNew: true);
        }

        Written(table);
        transaction?.Commit();
        return id;
    }

    /// <summary>Changes the columns that the row carries; null empties one.</summary>
    /// <param name="row">Named by id or by alternate key.</param>
    /// <param name="expectedRowVersion">The version the row must still have; null = whatever it is.</param>
    public void Update(Entity row, WriteContext context, long? expectedRowVersion = null)
    {
        var table = Writable(row.LogicalName);
        var id = ChosenId(table, row) ?? keys.Resolve(row.ToEntityReference());
        var several = PartyLists.Concerns(table, row);
        using var transaction = BeginFor(several);
        writer.Update(table, id, row, context, expectedRowVersion);
        if (several)
        {
            parties.Write(table, id, row, context, isNew: false);
        }

        Written(table);
        transaction?.Commit();
    }

    /// <summary>Deletes a row and what its relationships delete with it.</summary>
    /// <param name="expectedRowVersion">The version the row must still have; null = whatever it is.</param>
    public void Delete(string table, Guid id, long? expectedRowVersion = null)
    {
        var stored = Actual(table, id);
        var version = rows.Read(stored, id, new[] { SystemColumns.RowVersion }) ?? throw Fault.NoRow(table, id);
        if (expectedRowVersion is { } expected && expected != (long?)version[SystemColumns.RowVersion])
        {
            throw Fault.With(ErrorCodes.ConcurrencyVersionMismatch, "The version of the existing record doesn't match the RowVersion property provided.");
        }

        using var transaction = BeginFor(several: true);
        foreach (var gone in cascades.Delete(new RowReference(stored.Table.LogicalName, id)))
        {
            rows.Forget(gone);
            Written(tables[gone.Table]);
        }

        transaction?.Commit();
    }

    /// <summary>The rows that deleting this one would delete, dependent rows first, this one last.</summary>
    public IReadOnlyList<EntityReference> DeletedWith(string table, Guid id) =>
        cascades.Closure(new RowReference(Actual(table, id).Table.LogicalName, id))
            .Select(row => new EntityReference(row.Table, row.Id))
            .ToList();

    /// <summary>One row with the columns asked for and always its id; columns without value are absent.</summary>
    /// <remarks>The row filter of the context is not applied: whoever names a row is refused by privilege, not by silence. Secured columns are left out.</remarks>
    public Entity Retrieve(string table, Guid id, ColumnSet columns, ReadContext context) =>
        Find(table, id, columns, context) ?? throw Fault.NoRow(table, id);

    /// <summary>As <see cref="Retrieve"/>, but null when there is no such row.</summary>
    public Entity? Find(string table, Guid id, ColumnSet columns, ReadContext context) =>
        queries.Find(Known(table), id, columns, context);

    public bool Exists(string table, Guid id) => rows.Exists(new RowReference(Known(table).Table.LogicalName, id));

    /// <summary>The id of the row with the reference's key values, or null when there is none.</summary>
    public Guid? FindByKey(EntityReference reference) => keys.Find(reference.LogicalName, reference.KeyAttributes);

    /// <summary>The id of the row, which may be named by alternate key.</summary>
    public Guid Resolve(EntityReference reference) => keys.Resolve(reference);

    /// <summary>Answers a QueryExpression, a FetchXML text or a QueryByAttribute.</summary>
    public EntityCollection Query(QueryBase query, ReadContext context) => queries.Run(query, context);

    /// <summary>Begins a transaction, or inside one a savepoint.</summary>
    public StoreTransaction Begin() => new(this, transactions.Begin());

    public void Dispose() => database.Dispose();

    internal void End(int depth, bool commit)
    {
        if (commit && depth == 0)
        {
            versions.Save();
        }

        transactions.End(depth, commit);
        if (!commit)
        {
            Forget();
        }
    }

    private StoreTransaction? BeginFor(bool several) => several || !InTransaction ? Begin() : null;

    private StoredTable Known(string? name) =>
        name is not null && tables.TryGetValue(name, out var table) ? table : throw Fault.NoTable(name);

    private StoredTable Writable(string? name)
    {
        var table = Known(name);
        return table.IsView ? throw Fault.Unsupported($"writing {name}; write the activity itself") : table;
    }

    // The table of all activities stands for that of the activity's kind.
    private StoredTable Actual(string name, Guid id)
    {
        var table = Known(name);
        return table.IsView ? tables[rows.ActivityKind(id) ?? throw Fault.NoRow(name, id)] : table;
    }

    private static Guid? ChosenId(StoredTable table, Entity row)
    {
        var value = row.Attributes.TryGetValue(table.Table.PrimaryId, out var given) && given is not null
            ? (Guid)ValueCheck.ToPlain(table.Table, table.Key.Column, given)!
            : Guid.Empty;
        if (row.Id != Guid.Empty && value != Guid.Empty && row.Id != value)
        {
            throw Fault.With(ErrorCodes.InvalidArgument, $"The id of the {table.Table.LogicalName} row and its column {table.Table.PrimaryId} differ.");
        }

        return row.Id != Guid.Empty ? row.Id : value != Guid.Empty ? value : null;
    }

    private void Written(StoredTable table)
    {
        if (table.Table.LogicalName is "transactioncurrency" or "organization")
        {
            currencies.Forget();
        }
        else if (table.Table.LogicalName is "systemuser" or "team" or "businessunit")
        {
            owners.Forget();
        }
    }

    private void Forget()
    {
        rows.Forget();
        currencies.Forget();
        owners.Forget();
        numbers.Forget();
    }
}
