using System.Linq;

namespace Relance.Domain;

/// <summary>What reminders brought in: by step x channel x segment, by collector, by agency.</summary>
internal static class RecoverySection
{
    public static HtmlText Write(MonthFigures month, MonthReportWords words) => HtmlText.Of($"""
        <section>
        <h2>{words.Recovery}</h2>
        {(month.Recovery.IsEmpty ? HtmlText.Of($"<p>{words.NoRecovery}</p>") : Steps(month, words))}
        {(month.Collectors.All(one => one.Key.Length == 0) ? HtmlText.Nothing : Collectors(month, words))}
        {(month.Agencies.IsEmpty ? HtmlText.Nothing : Agencies(month, words))}
        </section>
        """);

    private static HtmlText Steps(MonthFigures month, MonthReportWords words) => HtmlText.Of($"""
        <div class="scroll" role="region" tabindex="0" aria-label="{words.Recovery}, {month.Currency}">
        <table>
        <caption>{words.RecoveryNote}</caption>
        <thead><tr><th scope="col">{words.Step}</th><th scope="col">{words.Channel}</th><th scope="col">{words.Segment}</th>{Heads(words)}</tr></thead>
        <tbody>
        {HtmlText.Each(month.Recovery.ToList(), one => HtmlText.Of($"""
        <tr><th scope="row">{one.Key.Step}</th><td>{Words.Of(one.Key.Channel, words.Culture.Language == "fr")}</td><td>{one.Key.Segment}</td>{Figures(one, words)}</tr>

        """))}
        </tbody>
        </table>
        </div>

        """);

    private static HtmlText Collectors(MonthFigures month, MonthReportWords words) => HtmlText.Of($"""
        <div class="scroll" role="region" tabindex="0" aria-label="{words.Collectors}, {month.Currency}">
        <table>
        <caption>{words.Collectors}</caption>
        <thead><tr><th scope="col">{words.Collector}</th>{Heads(words)}</tr></thead>
        <tbody>
        {HtmlText.Each(month.Collectors.ToList(), one => HtmlText.Of($"""
        <tr><th scope="row">{(one.Key.Length == 0 ? words.Nobody : one.Key)}</th>{Figures(one, words)}</tr>

        """))}
        </tbody>
        </table>
        </div>

        """);

    private static HtmlText Agencies(MonthFigures month, MonthReportWords words) => HtmlText.Of($"""
        <table>
        <caption>{words.Agencies}</caption>
        <thead><tr><th scope="col">{words.Agency}</th><th scope="col" class="number">{words.Cases}</th><th scope="col" class="number">{words.Ended}</th><th scope="col" class="number">{words.Placed}</th><th scope="col" class="number">{words.Recovered}</th><th scope="col" class="number">{words.RecoveryPercent}</th><th scope="col" class="number">{words.Fees}</th></tr></thead>
        <tbody>
        {HtmlText.Each(month.Agencies.ToList(), one => HtmlText.Of($"""
        <tr><th scope="row">{one.Agency}</th><td class="number">{words.Count(one.Cases)}</td><td class="number">{words.Count(one.Ended)}</td><td class="number">{words.Money(one.Placed, one.Currency)}</td><td class="number">{words.Money(one.Recovered, one.Currency)}</td><td class="number">{words.Percent(one.RecoveredPercent)}</td><td class="number">{words.Money(one.Fees, one.Currency)}</td></tr>

        """))}
        </tbody>
        </table>

        """);

    private static HtmlText Heads(MonthReportWords words) => HtmlText.Each(
        [words.Contacts, words.Asked, words.Recovered, words.RecoveryPercent, words.DaysToPay, words.Controls, words.Anyway, words.DaysGained],
        head => HtmlText.Of($"<th scope=\"col\" class=\"number\">{head}</th>"));

    private static HtmlText Figures<TKey>(RecoveryResult<TKey> one, MonthReportWords words) => HtmlText.Each(
        [
            words.Count(one.Contacts),
            words.Money(one.Asked, one.Currency),
            words.Money(one.Recovered, one.Currency),
            words.Percent(one.RecoveryPercent),
            words.Number(one.DaysToPay),
            words.Count(one.Controls),
            words.Percent(one.AnywayPercent),
            words.Number(one.DaysGained),
        ],
        figure => HtmlText.Of($"<td class=\"number\">{figure}</td>"));
}
