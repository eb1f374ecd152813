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
    private const int MostPrepared = 4000;

    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteCommand> prepared = new(StringComparer.Ordinal);

    private Database(SqliteConnection connection)
    {
        this.connection = connection;
        connection.Open();
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

    /// <summary>The statement of that text, prepared once. Its parameters are named $0, $1 …</summary>
    public SqliteCommand Prepare(string sql, int parameters)
    {
        if (!prepared.TryGetValue(sql, out var command))
        {
            ForgetWhenFull();
            command = connection.CreateCommand();
            command.CommandText = sql;
            for (var index = 0; index < parameters; index++)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = "$" + index });
            }

            prepared.Add(sql, command);
        }

        return command;
    }

    public SqliteCommand Prepare(string sql, params object?[] values)
    {
        var command = Prepare(sql, values.Length);
        for (var index = 0; index < values.Length; index++)
        {
            command.Parameters[index].Value = values[index] ?? DBNull.Value;
        }

        return command;
    }

    /// <summary>Runs a statement that is not worth keeping.</summary>
    public void Run(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The first column of the first row, or null.</summary>
    public object? Scalar(string sql, params object?[] values)
    {
        var value = Prepare(sql, values).ExecuteScalar();
        return value is DBNull ? null : value;
    }

    public int Execute(string sql, params object?[] values) => Prepare(sql, values).ExecuteNonQuery();

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
        foreach (var command in prepared.Values)
        {
            command.Dispose();
        }

        prepared.Clear();
    }
}
