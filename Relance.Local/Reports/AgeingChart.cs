using System;
using System.Linq;
using Relance.Domain;

namespace Relance.Local.Reports;

/// <summary>The ageing of one currency as a bar chart. Every bar carries its figure, so colour tells nothing that text does not.</summary>
internal static class AgeingChart
{
    private const int Width = 760;
    private const int Left = 120;
    private const int Right = 170;
    private const int RowHeight = 38;
    private const int BarHeight = 24;

    // From not due to oldest; the last one serves all further buckets. Distinct in grey and for colour-blind readers.
    private static readonly string[] Colours = ["#9dbbd3", "#f0c05a", "#e08e3c", "#c4532d", "#8c1c22"];

    public static HtmlText Write(AgeingRow row, AgeingBuckets buckets, ReportWords words)
    {
        var height = (row.Buckets.Count * RowHeight) + 4;
        var longest = row.Buckets.Max(amount => Math.Abs(amount));
        var title = words.AgeingCaption(row.Currency, row.Total);
        var bars = Enumerable.Range(0, row.Buckets.Count).Select(index => Bar(row, index, buckets, longest, words)).ToList();
        var spoken = string.Join("; ", Enumerable.Range(0, row.Buckets.Count).Select(index => $"{words.Bucket(buckets.Days(index))}: {words.Money(row.Buckets[index], row.Currency)}"));
        return HtmlText.Of($"""
            <figure>
            <figcaption>{title}</figcaption>
            <svg viewBox="0 0 {Width} {height}" role="img" aria-label="{title}. {spoken}">
            <line x1="{Left}" y1="0" x2="{Left}" y2="{height}" stroke="#b5bfc9" />
            {HtmlText.Each(bars, bar => bar)}
            </svg>
            </figure>
            """);
    }

    private static HtmlText Bar(AgeingRow row, int index, AgeingBuckets buckets, decimal longest, ReportWords words)
    {
        var amount = row.Buckets[index];
        var top = (index * RowHeight) + 5;
        var width = longest == 0m ? 0m : decimal.Round(Math.Max(0m, amount) / longest * (Width - Left - Right), 1);
        var middle = top + (BarHeight / 2) + 5;
        return HtmlText.Of($"""
            <g><text x="{Left - 10}" y="{middle}" text-anchor="end">{words.Bucket(buckets.Days(index))}</text><rect class="bar" x="{Left}" y="{top}" width="{width}" height="{BarHeight}" fill="{Colours[Math.Min(index, Colours.Length - 1)]}" /><text class="value" x="{Left + width + 8}" y="{middle}">{words.Whole(amount)} <tspan class="share" dx="6">{words.Share(amount, row.Total)}</tspan></text></g>

            """);
    }
}
