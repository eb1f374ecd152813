using System.Linq;

namespace Relance.Local.Reports;

/// <summary>Which step of which scenario reminded how many invoices, and how many were paid after it.</summary>
internal static class StepSection
{
    public static Markup Write(ReportFigures figures, ReportWords words) => Markup.Of($"""
        <section>
        <h2>{words.Reminders}</h2>
        <div class="scroll">
        <table>
        <caption>{words.StepNote}</caption>
        <thead><tr><th scope="col">{words.Step}</th><th scope="col" class="number">{words.Reminded}</th><th scope="col" class="number">{words.Asked}</th><th scope="col" class="number">{words.Waiting}</th><th scope="col" class="number">{words.Failed}</th><th scope="col" class="number">{words.PaidAfter}</th><th scope="col" class="number">{words.PaidAmount}</th></tr></thead>
        {Markup.Each(figures.Steps.GroupBy(step => step.Scenario), scenario => Markup.Of($"""
        <tbody>
        <tr class="group"><th colspan="7" scope="rowgroup">{scenario.Key}</th></tr>
        {Markup.Each(scenario, step => Row(step, figures, words))}
        </tbody>

        """))}
        </table>
        </div>
        </section>
        """);

    private static Markup Row(StepFigures step, ReportFigures figures, ReportWords words) => Markup.Of($"""
        <tr><th scope="row">{step.Order}. {step.Step}</th>{Number(step.Reminded, words)}{Money(step.AskedAmount, figures, words)}{Number(step.Waiting, words)}{Number(step.Failed, words)}{Number(step.PaidAfter, words)}{Money(step.PaidAmount, figures, words)}</tr>

        """);

    private static Markup Number(int count, ReportWords words) =>
        count == 0 ? Markup.Of($"<td class=\"number none\">–</td>") : Markup.Of($"<td class=\"number\">{words.Count(count)}</td>");

    private static Markup Money(decimal amount, ReportFigures figures, ReportWords words) =>
        amount == 0m ? Markup.Of($"<td class=\"number none\">–</td>") : Markup.Of($"<td class=\"number\">{words.Money(amount, figures.BaseCurrency)}</td>");
}
