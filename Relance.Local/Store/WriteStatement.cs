using System;
using System.Collections.Generic;
using System.Text;

namespace Relance.Local.Store;

/// <summary>One insert or update with its values. Writes of the same columns share one text, so that they share one prepared statement.</summary>
internal sealed class WriteStatement
{
    private readonly RowChange change;
    private readonly List<StoredColumn> columns = new();

    private WriteStatement(RowChange change, bool skipsEmpty)
    {
        this.change = change;
        foreach (var (name, value) in change.Values)
        {
            if (!(skipsEmpty && value is null) && change.Table.Find(name) is { } column)
            {
                columns.Add(column);
            }
        }

        columns.Sort(static (left, right) => left.Place.CompareTo(right.Place));
        foreach (var column in columns)
        {
            var value = change.Values[column.Column.LogicalName];
            Values.Add(Encode(column, value));
            if (column.TableName is not null)
            {
                Values.Add(((RowReference?)value)?.Table);
            }
        }
    }

    public string Sql { get; private set; } = string.Empty;

    public List<object?> Values { get; } = new();

    public static WriteStatement Insert(RowChange change)
    {
        var statement = new WriteStatement(change, skipsEmpty: true);
        statement.Sql = statement.Text('+', (table, names) => $"INSERT INTO {table.Name} ({string.Join(", ", names)}) VALUES ({string.Join(", ", Parameters(names.Count))})");
        return statement;
    }

    public static WriteStatement Update(RowChange change)
    {
        var statement = new WriteStatement(change, skipsEmpty: false);
        statement.Sql = statement.Text('=', (table, names) =>
        {
            var assignments = new List<string>();
            foreach (var parameter in Parameters(names.Count))
            {
                assignments.Add($"{names[assignments.Count]} = {parameter}");
            }

            return $"UPDATE {table.Name} SET {string.Join(", ", assignments)} WHERE {table.Key.Name} = ?{names.Count + 1}";
        });
        statement.Values.Add(RowLookup.Key(change.Id));
        return statement;
    }

    private string Text(char kind, Func<StoredTable, List<string>, string> write)
    {
        var shape = new StringBuilder(columns.Count + 1).Append(kind);
        foreach (var column in columns)
        {
            shape.Append((char)column.Place);
        }

        var key = shape.ToString();
        if (!change.Table.WriteStatements.TryGetValue(key, out var sql))
        {
            sql = write(change.Table, Names());
            change.Table.WriteStatements.Add(key, sql);
        }

        return sql;
    }

    private List<string> Names()
    {
        var names = new List<string>();
        foreach (var column in columns)
        {
            names.Add(column.Name);
            if (column.TableName is not null)
            {
                names.Add(column.TableName);
            }
        }

        return names;
    }

    private static IEnumerable<string> Parameters(int count)
    {
        for (var number = 1; number <= count; number++)
        {
            yield return "?" + number;
        }
    }

    private object? Encode(StoredColumn column, object? value)
    {
        try
        {
            return column.Encode(value);
        }
        catch (OverflowException)
        {
            throw Fault.With(
                ErrorCodes.DecimalValueOutOfRange,
                $"The value {value} of '{column.Column.LogicalName}' of {change.Table.Table.LogicalName} is too large to be stored with {column.Decimals} decimals.");
        }
    }
}
