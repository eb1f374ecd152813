using System;
using System.Linq;

namespace Relance.Domain;

/// <summary>One bar with all that is said about it.</summary>
/// <param name="Label">To its left.</param>
/// <param name="Value">Its length; below zero it has none.</param>
/// <param name="Figure">To its right.</param>
/// <param name="Share">Small, beside the figure; empty = nothing.</param>
/// <param name="Spoken">The figure for those who hear the chart.</param>
public sealed record Bar(string Label, decimal Value, string Figure, string Share, string Spoken);

/// <summary>Horizontal bars as inline SVG. Every bar carries its figure, so colour tells nothing that text does not.</summary>
public static class BarChart
{
    private const int Width = 760;
    private const int Left = 120;
    private const int Right = 170;
    private const int RowHeight = 38;
    private const int BarHeight = 24;

    // From not due to oldest; the last one serves all further bars. Distinct in grey and for colour-blind readers.
    private static readonly string[] Colours = ["#9dbbd3", "#f0c05a", "#e08e3c", "#c4532d", "#8c1c22"];

    public static HtmlText Write(string title, ValueList<Bar> bars)
    {
        var height = (bars.Count * RowHeight) + 4;
        var longest = bars.Max(bar => Math.Abs(bar.Value));
        var spoken = string.Join("; ", bars.Select(bar => $"{bar.Label}: {bar.Spoken}"));
        return HtmlText.Of($"""
            <figure>
            <figcaption>{title}</figcaption>
            <svg viewBox="0 0 {Width} {height}" role="img" aria-label="{title}. {spoken}">
            <line x1="{Left}" y1="0" x2="{Left}" y2="{height}" stroke="#b5bfc9" />
            {HtmlText.Each(Enumerable.Range(0, bars.Count), index => Write(bars[index], index, longest))}
            </svg>
            </figure>
            """);
    }

    private static HtmlText Write(Bar bar, int index, decimal longest)
    {
        var top = (index * RowHeight) + 5;
        var width = longest == 0m ? 0m : decimal.Round(Math.Max(0m, bar.Value) / longest * (Width - Left - Right), 1);
        var middle = top + (BarHeight / 2) + 5;
        return HtmlText.Of($"""
            <g><text x="{Left - 10}" y="{middle}" text-anchor="end">{bar.Label}</text><rect class="bar" x="{Left}" y="{top}" width="{width}" height="{BarHeight}" fill="{Colours[Math.Min(index, Colours.Length - 1)]}" /><text class="value" x="{Left + width + 8}" y="{middle}">{bar.Figure} <tspan class="share" dx="6">{bar.Share}</tspan></text></g>

            """);
    }
}
