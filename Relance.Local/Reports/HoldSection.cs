using Relance.Domain;

namespace Relance.Local.Reports;

/// <summary>Who is on hold, since when, and for which causes.</summary>
internal static class HoldSection
{
    public static HtmlText Write(ReportFigures figures, ReportWords words) => HtmlText.Of($"""
        <section>
        <h2>{words.Holds}</h2>
        {(figures.Holds.Count == 0 ? HtmlText.Of($"<p>{words.NoHold}</p>") : Table(figures, words))}
        </section>
        """);

    private static HtmlText Table(ReportFigures figures, ReportWords words) => HtmlText.Of($"""
        <div class="scroll" role="region" tabindex="0" aria-label="{words.Holds}">
        <table>
        <thead><tr><th scope="col">{words.Debtor}</th><th scope="col">{words.Since}</th><th scope="col" class="number">{words.Overdue}</th><th scope="col">{words.Causes}</th></tr></thead>
        <tbody>
        {HtmlText.Each(figures.Holds, hold => Row(hold, figures, words))}
        </tbody>
        </table>
        </div>
        """);

    private static HtmlText Row(HoldFigures hold, ReportFigures figures, ReportWords words) => HtmlText.Of($"""
        <tr><th scope="row">{hold.Debtor}</th><td>{words.Date(hold.PlacedOn)}</td><td class="number">{words.Money(hold.Overdue, figures.BaseCurrency)}</td><td><ul>{HtmlText.Each(hold.Causes, cause => HtmlText.Of($"<li>{cause}</li>"))}{ByHand(hold, words)}</ul></td></tr>

        """);

    private static HtmlText ByHand(HoldFigures hold, ReportWords words) =>
        hold.IsForced && hold.Reason is not null ? HtmlText.Of($"<li>{words.ByHand}: {hold.Reason}</li>") : HtmlText.Nothing;
}
