using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;
using Relance.Local.Metadata;

namespace Relance.Local.Store;

/// <summary>Creates and updates single rows: takes the caller's values, lets the rules complete them, writes them.</summary>
internal sealed class RowWriter
{
    private readonly Database database;
    private readonly RowLookup rows;
    private readonly RowKeys keys;
    private readonly OwnerRule owners;
    private readonly MoneyRule money;
    private readonly AutoNumberRule numbers;
    private readonly RowVersions versions;

    public RowWriter(Database database, RowLookup rows, RowKeys keys, OwnerRule owners, MoneyRule money, AutoNumberRule numbers, RowVersions versions)
    {
        this.database = database;
        this.rows = rows;
        this.keys = keys;
        this.owners = owners;
        this.money = money;
        this.numbers = numbers;
        this.versions = versions;
    }

    public void Create(StoredTable table, Guid id, Entity row, WriteContext context)
    {
        var change = new RowChange(table, id, context, stored: null);
        Take(change, row);
        change.Set(table.Table.PrimaryId, id);
        DefaultRule.Apply(change);
        Complete(change);
        numbers.Apply(change);
        Check(change);
        Insert(change);
    }

    /// <param name="expectedVersion">The version the row must have; null = any.</param>
    public void Update(StoredTable table, Guid id, Entity row, WriteContext context, long? expectedVersion)
    {
        var intended = new RowChange(table, id, context, new Dictionary<string, object?>());
        Take(intended, row);
        var stored = rows.Read(table, id, Needs(intended)) ?? throw Fault.NoRow(table.Table.LogicalName, id);
        if (expectedVersion is { } version && version != (long?)stored[SystemColumns.RowVersion])
        {
            throw Fault.With(
                ErrorCodes.ConcurrencyVersionMismatch,
                "The version of the existing record doesn't match the RowVersion property provided.");
        }

        var change = new RowChange(table, id, context, stored);
        foreach (var (column, value) in intended.Values)
        {
            change.Set(column, value);
        }

        Complete(change);
        Check(change);
        Write(change);
    }

    private static IReadOnlyList<string> Needs(RowChange change)
    {
        var needs = new HashSet<string> { SystemColumns.RowVersion };
        if (StateRule.Concerns(change))
        {
            needs.Add("statecode");
            needs.Add("statuscode");
        }

        if (NameRule.Concerns(change))
        {
            needs.UnionWith(NameRule.Needs(change));
        }

        needs.UnionWith(MoneyRule.Needs(change));
        return needs.ToList();
    }

    private void Take(RowChange change, Entity row)
    {
        var table = change.Table.Table;
        foreach (var (name, value) in row.KeyAttributes.Concat(row.Attributes))
        {
            var column = table.Find(name) ?? throw Fault.NoColumn(table.LogicalName, name);
            if (!column.IsLogical && IsTaken(change, column))
            {
                change.Set(name, ValueCheck.ToPlain(table, column, keys.WithId(value)));
            }
        }
    }

    // The platform leaves out, without a word, values of columns that callers cannot set.
    private static bool IsTaken(RowChange change, Column column) =>
        column.LogicalName != change.Table.Table.PrimaryId
        && column.LogicalName != SystemColumns.RowVersion
        && (change.Context.IsSeed || (change.IsCreate ? column.ValidForCreate : column.ValidForUpdate));

    private void Complete(RowChange change)
    {
        StateRule.Apply(change);
        owners.Apply(change);
        StampRule.Apply(change);
        money.Apply(change);
        NameRule.Apply(change);
        change.Set(SystemColumns.RowVersion, versions.Next());
    }

    private void Check(RowChange change)
    {
        ReferenceRule.CheckRequired(change);
        ReferenceRule.Check(change, rows);
    }

    private void Insert(RowChange change)
    {
        var statement = WriteStatement.Insert(change);
        Execute(change, statement.Sql, statement.Values);
    }

    private void Write(RowChange change)
    {
        var statement = WriteStatement.Update(change);
        Execute(change, statement.Sql, statement.Values);
    }

    private void Execute(RowChange change, string sql, List<object?> values)
    {
        try
        {
            database.Execute(sql, values);
        }
        catch (SqliteException problem) when (problem.SqliteErrorCode == SQLitePCL.raw.SQLITE_CONSTRAINT)
        {
            throw KeyFault.Of(change, problem);
        }
    }
}
