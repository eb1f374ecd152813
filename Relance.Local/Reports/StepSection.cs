using System.Linq;
using Relance.Domain;

namespace Relance.Local.Reports;

/// <summary>Which step of which scenario reminded how many invoices, and how many were paid after it.</summary>
internal static class StepSection
{
    public static HtmlText Write(ReportFigures figures, ReportWords words) => HtmlText.Of($"""
        <section>
        <h2>{words.Reminders}</h2>
        <div class="scroll" role="region" tabindex="0" aria-label="{words.Reminders}">
        <table>
        <caption>{words.StepNote}</caption>
        <thead><tr><th scope="col">{words.Step}</th><th scope="col" class="number">{words.Reminded}</th><th scope="col" class="number">{words.Asked}</th><th scope="col" class="number">{words.Waiting}</th><th scope="col" class="number">{words.Failed}</th><th scope="col" class="number">{words.PaidAfter}</th><th scope="col" class="number">{words.PaidAmount}</th></tr></thead>
        {HtmlText.Each(figures.Steps.GroupBy(step => step.Scenario), scenario => HtmlText.Of($"""
        <tbody>
        <tr class="group"><th colspan="7" scope="rowgroup">{scenario.Key}</th></tr>
        {HtmlText.Each(scenario, step => Row(step, figures, words))}
        </tbody>

        """))}
        </table>
        </div>
        </section>
        """);

    private static HtmlText Row(StepFigures step, ReportFigures figures, ReportWords words) => HtmlText.Of($"""
        <tr><th scope="row">{step.Order}. {step.Step}</th>{Number(step.Reminded, words)}{Money(step.AskedAmount, figures, words)}{Number(step.Waiting, words)}{Number(step.Failed, words)}{Number(step.PaidAfter, words)}{Money(step.PaidAmount, figures, words)}</tr>

        """);

    private static HtmlText Number(int count, ReportWords words) =>
        count == 0 ? HtmlText.Of($"<td class=\"number none\">–</td>") : HtmlText.Of($"<td class=\"number\">{words.Count(count)}</td>");

    private static HtmlText Money(decimal amount, ReportFigures figures, ReportWords words) =>
        amount == 0m ? HtmlText.Of($"<td class=\"number none\">–</td>") : HtmlText.Of($"<td class=\"number\">{words.Money(amount, figures.BaseCurrency)}</td>");
}
