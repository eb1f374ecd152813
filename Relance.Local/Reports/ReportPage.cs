using System.Linq;
using NodaTime.Text;
using Relance.Domain;

namespace Relance.Local.Reports;

/// <summary>A report as one HTML page that needs nothing else: no script, no font, no image from elsewhere.</summary>
public static class ReportPage
{
    public static string Write(ReportFigures figures, TextCulture culture)
    {
        var words = new ReportWords(culture);
        return HtmlText.Of($"""
            <!DOCTYPE html>
            <html lang="{culture.Language}">
            <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <title>{words.Title} – {figures.Creditor} – {culture.Date(figures.AsOf)}</title>
            <style>
            {new HtmlText(ReportStyle.Css)}
            </style>
            </head>
            <body>
            <header>
            <p class="creditor">{figures.Creditor}</p>
            <h1>{words.Title}</h1>
            <p class="day">{words.AsOf} <time datetime="{LocalDatePattern.Iso.Format(figures.AsOf)}">{culture.LongDate(figures.AsOf)}</time></p>
            </header>
            <main>
            {Tiles(figures, words)}
            {AgeingSection(figures, words)}
            {StepSection.Write(figures, words)}
            {HoldSection.Write(figures, words)}
            {DebtorSection.Write(figures, words)}
            </main>
            <footer>
            <p>{words.Footer(figures.BaseCurrency)}</p>
            </footer>
            </body>
            </html>

            """).Text;
    }

    private static HtmlText Tiles(ReportFigures figures, ReportWords words)
    {
        var totals = figures.Totals;
        var arrangements = figures.Arrangements;
        var judged = arrangements.PromisesKept + arrangements.PromisesPartlyKept + arrangements.PromisesBroken;
        return HtmlText.Of($"""
            <section class="tiles" aria-label="{words.KeyFigures}">
            {Tile(words.Open, words.Money(totals.Open, figures.BaseCurrency), words.Invoices(totals.OpenInvoices))}
            {Tile(words.Overdue, words.Money(totals.Overdue, figures.BaseCurrency), words.OverdueDetail(totals))}
            {Tile(words.OnHold, words.Count(figures.Holds.Count), words.HoldDetail(totals))}
            {Tile(words.PromisesKept, judged == 0 ? "–" : words.Count(arrangements.PromisesKept) + " / " + words.Count(judged), words.PromiseDetail(arrangements))}
            {Tile(words.Disputed, words.Money(arrangements.DisputedAmount, figures.BaseCurrency), words.DisputeDetail(arrangements))}
            </section>
            """);
    }

    private static HtmlText Tile(string title, string figure, string detail) => HtmlText.Of($"""
        <div class="tile"><h2>{title}</h2><p class="figure">{figure}</p><p>{detail}</p></div>

        """);

    private static HtmlText AgeingSection(ReportFigures figures, ReportWords words) => HtmlText.Of($"""
        <section>
        <h2>{words.Ageing}</h2>
        {(figures.Ageing.IsEmpty ? HtmlText.Of($"<p>{words.NothingOpen}</p>") : HtmlText.Nothing)}
        {HtmlText.Each(figures.Ageing.ToList(), row => AgeingChart.Write(row, figures.Buckets, words))}
        </section>
        """);
}
