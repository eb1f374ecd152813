using System;
using System.Collections.Generic;

namespace Relance.Local.Store;

/// <summary>The columns, parameters and stored values of one insert or update, in one order per shape so that statements are prepared once.</summary>
internal sealed class WriteStatement
{
    public WriteStatement(RowChange change, bool skipEmpty)
    {
        foreach (var column in change.Table.Columns)
        {
            if (!change.Values.TryGetValue(column.Column.LogicalName, out var value) || (skipEmpty && value is null))
            {
                continue;
            }

            Add(column.Name, Encode(change, column, value));
            if (column.TableName is not null)
            {
                Add(column.TableName, ((RowReference?)value)?.Table);
            }
        }
    }

    public List<string> Names { get; } = new();

    public List<string> Parameters { get; } = new();

    public List<object?> Values { get; } = new();

    private static object? Encode(RowChange change, StoredColumn column, object? value)
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

    private void Add(string name, object? value)
    {
        Names.Add(name);
        Parameters.Add("?" + (Parameters.Count + 1));
        Values.Add(value);
    }
}
