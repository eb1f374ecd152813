using System;
using System.Linq;

namespace Relance.Domain;

/// <summary>One point of a line.</summary>
/// <param name="Label">Below it.</param>
/// <param name="Value">Null = a gap in the line.</param>
/// <param name="Figure">Above it.</param>
public sealed record LinePoint(string Label, decimal? Value, string Figure);

/// <summary>A line over months as inline SVG, from zero up, so that a small change does not look large.</summary>
public static class LineChart
{
    private const int Width = 760;
    private const int Height = 210;
    private const int Top = 26;
    private const int Bottom = 172;
    private const int Side = 34;

    /// <param name="points">At least one, oldest first.</param>
    public static HtmlText Write(string title, ValueList<LinePoint> points)
    {
        var highest = points.Max(point => point.Value ?? 0m);
        var spoken = string.Join("; ", points.Select(point => $"{point.Label}: {point.Figure}"));
        decimal X(int index) => points.Count == 1 ? Width / 2 : decimal.Round(Side + ((decimal)index * (Width - (2 * Side)) / (points.Count - 1)), 1);
        decimal Y(decimal value) => highest <= 0m ? Bottom : decimal.Round(Bottom - (Math.Max(0m, value) / highest * (Bottom - Top)), 1);
        var indices = Enumerable.Range(0, points.Count).ToList();
        return HtmlText.Of($"""
            <figure>
            <figcaption>{title}</figcaption>
            <svg viewBox="0 0 {Width} {Height}" role="img" aria-label="{title}. {spoken}">
            <line x1="0" y1="{Bottom}" x2="{Width}" y2="{Bottom}" stroke="#b5bfc9" />
            {HtmlText.Each(indices.Skip(1).Where(index => points[index - 1].Value is not null && points[index].Value is not null), index => HtmlText.Of($"""
            <line x1="{X(index - 1)}" y1="{Y(points[index - 1].Value!.Value)}" x2="{X(index)}" y2="{Y(points[index].Value!.Value)}" stroke="#1d4f7c" stroke-width="2.5" />

            """))}
            {HtmlText.Each(indices, index => Point(points[index], X(index), points[index].Value is { } value ? Y(value) : null))}
            </svg>
            </figure>
            """);
    }

    private static HtmlText Point(LinePoint point, decimal x, decimal? y)
    {
        var mark = y is { } height
            ? HtmlText.Of($"""<circle cx="{x}" cy="{height}" r="3.5" fill="#1d4f7c" /><text class="value" x="{x}" y="{height - 9}" text-anchor="middle">{point.Figure}</text>""")
            : HtmlText.Nothing;
        return HtmlText.Of($"""
            <g>{mark}<text class="share" x="{x}" y="{Bottom + 20}" text-anchor="middle">{point.Label}</text></g>

            """);
    }
}
