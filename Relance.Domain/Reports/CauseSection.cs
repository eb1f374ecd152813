using System.Linq;

namespace Relance.Domain;

/// <summary>Why the money comes late: causes of delay and of dispute.</summary>
internal static class CauseSection
{
    public static HtmlText Write(MonthFigures month, MonthReportWords words) => HtmlText.Of($"""
        <section>
        <h2>{words.Causes}</h2>
        {(month.Snapshot.Causes.IsEmpty ? HtmlText.Of($"<p>{words.NoDelay}</p>") : Delays(month, words))}
        {(month.Snapshot.Disputes.IsEmpty ? HtmlText.Of($"<p>{words.NoDispute}</p>") : Disputes(month, words))}
        </section>
        """);

    private static HtmlText Delays(MonthFigures month, MonthReportWords words) => Table(
        words.DelayCauses,
        words.ShareOfDelay,
        HtmlText.Each(month.Snapshot.Causes.ToList(), one => Row(DelayCauseTexts.NameOf(one.Cause, words.Culture), one.Invoices, one.Amount, one.Percent, month.Currency, words)),
        words);

    private static HtmlText Disputes(MonthFigures month, MonthReportWords words) => Table(
        words.DisputeCauses,
        words.ShareOfOpen,
        HtmlText.Each(month.Snapshot.Disputes.ToList(), one => Row(Words.Of(one.Cause, words.Culture.Language == "fr"), one.Invoices, one.Amount, one.PercentOfOpen, month.Currency, words)),
        words);

    private static HtmlText Table(string caption, string share, HtmlText rows, MonthReportWords words) => HtmlText.Of($"""
        <div class="scroll" role="region" tabindex="0" aria-label="{caption}">
        <table>
        <caption>{caption}</caption>
        <thead><tr><th scope="col">{words.Cause}</th><th scope="col" class="number">{words.Invoices}</th><th scope="col" class="number">{words.Amount}</th><th scope="col" class="number">{share}</th></tr></thead>
        <tbody>
        {rows}
        </tbody>
        </table>
        </div>

        """);

    private static HtmlText Row(string cause, int invoices, decimal amount, decimal? percent, string currency, MonthReportWords words) => HtmlText.Of($"""
        <tr><th scope="row">{cause}</th><td class="number">{words.Count(invoices)}</td><td class="number">{words.Money(amount, currency)}</td><td class="number">{words.Percent(percent)}</td></tr>

        """);
}
