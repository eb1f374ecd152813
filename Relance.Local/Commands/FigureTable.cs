using System.Collections.Generic;
using System.Linq;
using Spectre.Console;

namespace Relance.Local.Commands;

/// <summary>A table of figures: what they are about on the left, the figures to the right.</summary>
internal static class FigureTable
{
    public static Table Of(IReadOnlyList<string> heads, IEnumerable<string[]> rows)
    {
        var table = new Table().Border(TableBorder.Rounded);
        for (var index = 0; index < heads.Count; index++)
        {
            var column = new TableColumn(Markup.Escape(heads[index]));
            table.AddColumn(index == 0 ? column : column.RightAligned());
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(Markup.Escape).ToArray());
        }

        return table;
    }
}
