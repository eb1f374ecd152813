using System.Collections.Generic;
using Relance.Domain;

namespace Relance.Local.Reports;

/// <summary>Who owes most that is overdue.</summary>
internal static class DebtorSection
{
    public static HtmlText Write(ReportFigures figures, ReportWords words) => HtmlText.Of($"""
        <section>
        <h2>{words.TopDebtors}</h2>
        <div class="scroll" role="region" tabindex="0" aria-label="{words.TopDebtors}">
        <table>
        <thead><tr><th scope="col">{words.Debtor}</th><th scope="col">{words.Segment}</th><th scope="col" class="number">{words.Overdue}</th><th scope="col" class="number">{words.Open}</th><th scope="col" class="number">{words.Oldest}</th><th scope="col">{words.LastContact}</th><th scope="col">{words.Situation}</th></tr></thead>
        <tbody>
        {HtmlText.Each(figures.TopDebtors, debtor => Row(debtor, figures, words))}
        </tbody>
        </table>
        </div>
        </section>
        """);

    private static HtmlText Row(DebtorFigures debtor, ReportFigures figures, ReportWords words) => HtmlText.Of($"""
        <tr><th scope="row">{debtor.Name}</th><td>{debtor.Segment}</td><td class="number">{words.Money(debtor.Overdue, figures.BaseCurrency)}</td><td class="number">{words.Money(debtor.Open, figures.BaseCurrency)}</td><td class="number">{(debtor.OldestDaysLate == 0 ? "–" : words.Days(debtor.OldestDaysLate))}</td><td>{(debtor.LastContactOn is { } day ? words.Date(day) : words.Never)}</td><td>{Situation(debtor, words)}</td></tr>

        """);

    private static HtmlText Situation(DebtorFigures debtor, ReportWords words)
    {
        var parts = new List<HtmlText>();
        if (debtor.IsHeld)
        {
            parts.Add(HtmlText.Of($"<span class=\"held\">{words.Held}</span>"));
        }

        if (debtor.HasArrangement)
        {
            parts.Add(HtmlText.Of($"<span>{words.Arrangement}</span>"));
        }

        return parts.Count == 2 ? HtmlText.Of($"{parts[0]}, {parts[1]}") : parts.Count == 1 ? parts[0] : HtmlText.Nothing;
    }
}
