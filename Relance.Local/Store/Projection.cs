using System;
using System.Collections.Generic;
using System.Linq;
using Relance.Local.Metadata;

namespace Relance.Local.Store;

/// <summary>Columns of one table as they stand in the list of a SELECT, and how to take them out of a reader.</summary>
internal sealed class Projection
{
    private readonly IReadOnlyList<Field> fields;

    private Projection(IReadOnlyList<Field> fields, string sql, int end)
    {
        this.fields = fields;
        Sql = sql;
        End = end;
    }

    /// <summary>One column with its places in the row of the reader; the place of the table is -1 for other than polymorphic lookups.</summary>
    public readonly record struct Field(StoredColumn Column, int Place, int TablePlace);

    public IReadOnlyList<Field> Fields => fields;

    public string Sql { get; }

    /// <summary>The first place after these columns.</summary>
    public int End { get; }

    /// <param name="alias">Name of the table in the statement, quoted; null = none is needed.</param>
    /// <param name="start">Place of the first column.</param>
    public static Projection Of(StoredTable table, IEnumerable<string> columns, string? alias = null, int start = 0)
    {
        var fields = new List<Field>();
        var sql = new List<string>();
        var prefix = alias is null ? string.Empty : alias + ".";
        foreach (var column in columns.Select(name => table[name]))
        {
            var place = start + sql.Count;
            sql.Add(prefix + column.Name);
            if (column.TableName is not null)
            {
                sql.Add(prefix + column.TableName);
            }

            fields.Add(new Field(column, place, column.TableName is null ? -1 : place + 1));
        }

        return new Projection(fields, string.Join(", ", sql), start + sql.Count);
    }

    public Dictionary<string, object?> ReadPlain(Statement reader)
    {
        var values = new Dictionary<string, object?>(fields.Count, StringComparer.Ordinal);
        foreach (var field in fields)
        {
            values[field.Column.Column.LogicalName] = Plain(reader, field);
        }

        return values;
    }

    /// <summary>The value in plain form; null = no value.</summary>
    public static object? Plain(Statement reader, Field field)
    {
        if (reader.IsNull(field.Place))
        {
            return null;
        }

        var column = field.Column.Column;
        return column.Type switch
        {
            ColumnType.Text or ColumnType.Memo or ColumnType.EntityName => reader.Text(field.Place),
            ColumnType.Integer or ColumnType.Choice or ColumnType.State or ColumnType.Status => checked((int)reader.Number(field.Place)),
            ColumnType.BigInteger => reader.Number(field.Place),
            ColumnType.Decimal or ColumnType.Money => field.Column.FromScaled(reader.Number(field.Place)),
            ColumnType.Double => reader.Floating(field.Place),
            ColumnType.Boolean => reader.Number(field.Place) != 0,
            ColumnType.DateTime => field.Column.FromSeconds(reader.Number(field.Place)),
            ColumnType.Identifier => reader.Id(field.Place),
            ColumnType.MultiChoice => reader.Text(field.Place).Split(',', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).ToArray(),
            ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => new RowReference(
                field.TablePlace < 0 ? column.Targets[0] : reader.OneOf(field.TablePlace, column.Targets),
                reader.Id(field.Place)),
            _ => throw new InvalidOperationException($"A column of type {column.Type} is not stored."),
        };
    }
}
