using System.Linq;

namespace Relance.Domain;

/// <summary>What to change, the most urgent first: it is what a reader comes for, so it stands at the top.</summary>
internal static class ProposalSection
{
    public static HtmlText Write(MonthFigures month, MonthReportWords words) => HtmlText.Of($"""
        <section>
        <h2>{words.Proposals}</h2>
        {(month.Recommendations.IsEmpty ? HtmlText.Of($"<p>{words.NoProposal}</p>") : Table(month, words))}
        </section>
        """);

    private static HtmlText Table(MonthFigures month, MonthReportWords words) => HtmlText.Of($"""
        <div class="scroll" role="region" tabindex="0" aria-label="{words.Proposals}, {month.Currency}">
        <table>
        <thead><tr><th scope="col">{words.Priority}</th><th scope="col">{words.Proposal}</th><th scope="col">{words.Effect}</th></tr></thead>
        <tbody>
        {HtmlText.Each(month.Recommendations.ToList(), one => HtmlText.Of($"""
        <tr><th scope="row">{RecommendationTexts.Of(one.Priority, words.Culture)}</th><td>{RecommendationTexts.Proposal(one, words.Culture)}</td><td>{words.EffectOf(one, month.Currency)}</td></tr>

        """))}
        </tbody>
        </table>
        </div>
        """);
}
