using System;
using System.Collections.Generic;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Relance.Local.Store;

/// <summary>
/// A prepared statement and, while it runs, the row of its result at which it stands. Disposing it ends the run; the statement
/// stays prepared. It speaks to SQLite directly: the reader of ADO.NET costs several times as much per row.
/// </summary>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt handle;
    private readonly bool isKept;

    /// <param name="isKept">The statement will run again; otherwise it ends with its first run.</param>
    public Statement(sqlite3 database, string sql, bool isKept)
    {
        this.database = database;
        this.isKept = isKept;
        Check(raw.sqlite3_prepare_v2(database, sql, out handle));
    }

    /// <summary>The statement stands in the middle of a run.</summary>
    public bool IsRunning { get; private set; }

    /// <summary>Begins a run with values for ?1, ?2 …: null, long, double, string or byte[].</summary>
    public Statement Bind(IReadOnlyList<object?> values)
    {
        IsRunning = true;
        for (var index = 0; index < values.Count; index++)
        {
            var place = index + 1;
            Check(values[index] switch
            {
                null => raw.sqlite3_bind_null(handle, place),
                long number => raw.sqlite3_bind_int64(handle, place, number),
                double number => raw.sqlite3_bind_double(handle, place, number),
                string text => raw.sqlite3_bind_text(handle, place, text),
                byte[] bytes => raw.sqlite3_bind_blob(handle, place, bytes),
                var other => throw new ArgumentException($"SQLite takes no {other.GetType().Name}.", nameof(values)),
            });
        }

        return this;
    }

    /// <summary>Goes to the next row of the result; false at its end.</summary>
    /// <exception cref="SqliteException">The statement failed, for example on a unique index.</exception>
    public bool Read()
    {
        var code = raw.sqlite3_step(handle);
        if (code is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            Check(code);
        }

        return code == raw.SQLITE_ROW;
    }

    public bool IsNull(int place) => raw.sqlite3_column_type(handle, place) == raw.SQLITE_NULL;

    public long Number(int place) => raw.sqlite3_column_int64(handle, place);

    public double Floating(int place) => raw.sqlite3_column_double(handle, place);

    public string Text(int place) => Encoding.UTF8.GetString(raw.sqlite3_column_blob(handle, place));

    public Guid Id(int place) => new(raw.sqlite3_column_blob(handle, place), bigEndian: true);

    /// <summary>The text, as the one of the list that it equals.</summary>
    public string OneOf(int place, IReadOnlyList<string> texts)
    {
        var bytes = raw.sqlite3_column_blob(handle, place);
        for (var index = 0; index < texts.Count; index++)
        {
            if (Ascii.Equals(bytes, texts[index]))
            {
                return texts[index];
            }
        }

        return Encoding.UTF8.GetString(bytes);
    }

    /// <summary>The value as SQLite holds it: null, long, double, string or byte[].</summary>
    public object? Value(int place) => raw.sqlite3_column_type(handle, place) switch
    {
        raw.SQLITE_NULL => null,
        raw.SQLITE_INTEGER => Number(place),
        raw.SQLITE_FLOAT => Floating(place),
        raw.SQLITE_TEXT => Text(place),
        _ => raw.sqlite3_column_blob(handle, place).ToArray(),
    };

    public void Dispose()
    {
        IsRunning = false;
        if (!isKept)
        {
            Discard();
            return;
        }

        // The code repeats that of the last step, which has been told already.
        _ = raw.sqlite3_reset(handle);
    }

    /// <summary>Frees the statement for good.</summary>
    public void Discard() => handle.Dispose();

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK)
        {
            throw new SqliteException(raw.sqlite3_errmsg(database).utf8_to_string(), code & 0xff, raw.sqlite3_extended_errcode(database));
        }
    }
}
