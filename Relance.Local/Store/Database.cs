using System;
using System.Collections.Generic;
using Microsoft.Data.Sqlite;
using Relance.Local.Query;
using SQLitePCL;

namespace Relance.Local.Store;

/// <summary>
/// The SQLite connection with its prepared statements. Durability is given up for speed (no fsync, journal in memory): a
/// power failure can lose the file, which holds demo and test data only. One thread at a time.
/// </summary>
internal sealed class Database : IDisposable
{
    // SQLITE_DBCONFIG_ENABLE_QPSG, which the binding does not name.
    private const int StablePlans = 1007;
    private const int MostPrepared = 4000;

    private readonly SqliteConnection connection;
    private readonly Dictionary<string, Statement> prepared = new(SqlComparer.Instance);

    // One thread at a time uses a connection, so that SQLite need not lock at every step. Too late if another part of the
    // process has begun already: then it locks.
    static Database()
    {
        Batteries_V2.Init();
        _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MULTITHREAD);
    }

    private Database(SqliteConnection connection)
    {
        this.connection = connection;
        connection.Open();

        // Otherwise SQLite looks at the values of parameters and prepares a statement again when they change.
        _ = raw.sqlite3_db_config(connection.Handle, StablePlans, 1, out _);
        Run("PRAGMA journal_mode = MEMORY");
        Run("PRAGMA synchronous = OFF");
        Run("PRAGMA temp_store = MEMORY");
        Run("PRAGMA cache_size = -262144");
        raw.sqlite3__create_collation_utf8(connection.Handle, TextOrder.Name, null, (_, left, right) => TextOrder.Compare(left, right));
        SqlFunctions.Register(connection);
    }

    /// <param name="file">Path of the database; null = in memory, gone when disposed.</param>
    public static Database Open(string? file) => new(new SqliteConnection(new SqliteConnectionStringBuilder
    {
        DataSource = file ?? ":memory:",
        Pooling = false,
    }.ToString()));

    /// <summary>Begins a run of the statement of that text, which is prepared once; to be disposed at the end of the run.</summary>
    /// <param name="values">Values of the parameters ?1, ?2 ….</param>
    public Statement Query(string sql, IReadOnlyList<object?> values)
    {
        if (!prepared.TryGetValue(sql, out var statement))
        {
            ForgetWhenFull();
            statement = new Statement(connection.Handle!, sql, isKept: true);
            prepared.Add(sql, statement);
        }
        else if (statement.IsRunning)
        {
            statement = new Statement(connection.Handle!, sql, isKept: false);
        }

        return statement.Bind(values);
    }

    public Statement Query(string sql, params object?[] values) => Query(sql, (IReadOnlyList<object?>)values);

    /// <summary>Runs a statement that is not worth keeping.</summary>
    public void Run(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The first column of the first row as SQLite holds it, or null.</summary>
    public object? Scalar(string sql, IReadOnlyList<object?> values)
    {
        using var statement = Query(sql, values);
        return statement.Read() ? statement.Value(0) : null;
    }

    public object? Scalar(string sql, params object?[] values) => Scalar(sql, (IReadOnlyList<object?>)values);

    public void Execute(string sql, IReadOnlyList<object?> values)
    {
        using var statement = Query(sql, values);
        statement.Read();
    }

    public void Execute(string sql, params object?[] values) => Execute(sql, (IReadOnlyList<object?>)values);

    public void Dispose()
    {
        Forget();
        connection.Dispose();
    }

    private void ForgetWhenFull()
    {
        if (prepared.Count >= MostPrepared)
        {
            Forget();
        }
    }

    private void Forget()
    {
        foreach (var statement in prepared.Values)
        {
            statement.Discard();
        }

        prepared.Clear();
    }
}
