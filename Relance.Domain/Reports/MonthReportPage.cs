using System;
using System.Linq;
using NodaTime.Text;

namespace Relance.Domain;

/// <summary>
/// The monthly report as one HTML page that needs nothing else: no script, no font, no image from elsewhere. It prints on A4 and can be
/// read by a screen reader: tables with heads, charts with their figures in words.
/// </summary>
public static class MonthReportPage
{
    /// <summary>From this change on a figure is worth a sentence, in percent of the month before, included.</summary>
    private const decimal WorthASentence = 5m;

    public static string Write(MonthReport report, TextCulture culture)
    {
        Guard.NotNull(report, nameof(report));
        var words = new MonthReportWords(Guard.NotNull(culture, nameof(culture)));
        var months = report.Currencies.ToList();
        var several = months.Count > 1;
        return HtmlText.Of($"""
            <!DOCTYPE html>
            <html lang="{culture.Language}">
            <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <title>{words.Title} – {report.Creditor} – {words.Month(report.MonthEnd)}</title>
            <style>
            {new HtmlText(ReportStyle.Css)}
            </style>
            </head>
            <body>
            <header>
            <p class="creditor">{report.Creditor}</p>
            <h1>{words.Title}</h1>
            <p class="day"><time datetime="{LocalDatePattern.Iso.Format(report.MonthEnd).Substring(0, 7)}">{words.Month(report.MonthEnd)}</time></p>
            </header>
            <main>
            {(months.Count == 0 ? HtmlText.Of($"<section><p>{words.NothingKept}</p></section>") : HtmlText.Nothing)}
            {HtmlText.Each(months, month => Currency(report, month, several, words))}
            </main>
            <footer>
            <p>{words.Footer}</p>
            </footer>
            </body>
            </html>

            """).Text;
    }

    private static HtmlText Currency(MonthReport report, MonthFigures month, bool several, MonthReportWords words)
    {
        var before = report.Before(month);
        var changes = month.Snapshot.Values.Select(value => KpiChange.Of(value.Kpi, month.Snapshot, before?.Snapshot)).ToList();
        return HtmlText.Of($"""
            {(several ? HtmlText.Of($"<p class=\"creditor\">{words.InCurrency(month.Currency)}</p>") : HtmlText.Nothing)}
            {ProposalSection.Write(month, words)}
            <section>
            <h2>{words.Changes}</h2>
            {Changes(changes.Where(change => Math.Abs(change.Percent ?? 0m) >= WorthASentence).ToValueList(), before is not null, month.Currency, words)}
            </section>
            <section>
            <h2>{words.Figures}</h2>
            <div class="scroll" role="region" tabindex="0" aria-label="{words.Figures}, {month.Currency}">
            <table>
            <caption>{words.Month(month.MonthEnd)}, {month.Currency}</caption>
            <thead><tr><th scope="col">{words.Figure}</th><th scope="col" class="number">{words.Month(month.MonthEnd)}</th><th scope="col" class="number">{words.Before}</th><th scope="col" class="number">{words.Change}</th></tr></thead>
            <tbody>
            {HtmlText.Each(changes, change => Row(change, before is not null, month.Currency, words))}
            </tbody>
            </table>
            </div>
            </section>
            <section>
            <h2>{words.Ageing}</h2>
            {BarChart.Write(words.AgeingCaption(month.Snapshot.Ageing.Total, month.Currency), Bars(month, words))}
            </section>
            <section>
            <h2>{words.Dso}</h2>
            {LineChart.Write(words.DsoCaption, report.Line(month).Select(one => Point(one, words)).ToValueList())}
            </section>
            {CauseSection.Write(month, words)}
            {RecoverySection.Write(month, words)}
            """);
    }

    private static HtmlText Changes(ValueList<KpiChange> changes, bool hasBefore, string currency, MonthReportWords words) => changes.IsEmpty
        ? HtmlText.Of($"<p>{(hasBefore ? words.NoChange : words.NoBefore)}</p>")
        : HtmlText.Of($"""
            <ul>
            {HtmlText.Each(changes.OrderByDescending(change => Math.Abs(change.Percent!.Value)), change => HtmlText.Of($"<li>{words.Sentence(change, currency)}</li>\n"))}
            </ul>
            """);

    private static HtmlText Row(KpiChange change, bool hasBefore, string currency, MonthReportWords words) => HtmlText.Of($"""
        <tr><th scope="row">{KpiTexts.NameOf(change.Kpi, words.Culture)}</th><td class="number">{words.Written(change.Kpi, change.Now, currency)}</td><td class="number">{(hasBefore ? words.Written(change.Kpi, change.Before, currency) : "–")}</td><td class="number">{words.Difference(change, currency)}</td></tr>

        """);

    private static ValueList<Bar> Bars(MonthFigures month, MonthReportWords words)
    {
        var ageing = month.Snapshot.Ageing;
        return Enumerable.Range(0, ageing.Buckets.Count)
            .Select(index => new Bar(
                words.Bucket(index),
                ageing.Buckets[index],
                words.Culture.Number(Math.Round(ageing.Buckets[index], 0, MidpointRounding.AwayFromZero)),
                words.Percent(Share.Percent(ageing.Buckets[index], ageing.Total)),
                words.Money(ageing.Buckets[index], month.Currency)))
            .ToValueList();
    }

    private static LinePoint Point(MonthFigures month, MonthReportWords words)
    {
        var dso = month.Snapshot.Of(Kpi.DsoAccountingOver3MonthsDays);
        return new LinePoint(words.ShortMonth(month.MonthEnd), dso, words.Number(dso));
    }
}
