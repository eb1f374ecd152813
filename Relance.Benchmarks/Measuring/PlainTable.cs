using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Relance.Benchmarks.Measuring;

/// <summary>Rows of text in columns, as Markdown, so that a table can be quoted as it is printed.</summary>
public sealed class PlainTable(params string[] heads)
{
    private readonly List<string[]> rows = [];

    public PlainTable Add(params string[] cells)
    {
        rows.Add(cells);
        return this;
    }

    public void Print()
    {
        var widths = heads.Select((head, column) => rows.Select(row => row[column].Length).Append(head.Length).Max()).ToArray();
        Print(heads, widths);
        Print(widths.Select(width => new string('-', width)).ToArray(), widths);
        foreach (var row in rows)
        {
            Print(row, widths);
        }
    }

    /// <summary>"1,234,567" or "12.3".</summary>
    public static string Number(double value, int decimals = 0) => value.ToString("N" + decimals, CultureInfo.InvariantCulture);

    private static void Print(string[] cells, int[] widths) =>
        Console.WriteLine($"| {string.Join(" | ", cells.Select((cell, column) => column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column])))} |");
}
