using System.Linq;
using System.Text;
using Relance.Domain;

namespace Relance.Plugin.Writing;

/// <summary>An interest statement as a table to print or to attach: every segment, the total, and what was asked for of it.</summary>
internal static class InterestTable
{
    private const string Cell = "padding:6px 8px;border-bottom:1px solid #cbd2d9;text-align:right;white-space:nowrap;";

    public static string Of(ClaimCase late, InterestOutcome.Statement statement, TextCulture culture)
    {
        var isFrench = HouseLanguage.IsFrench(culture);
        var html = new StringBuilder("<table cellpadding=\"0\" cellspacing=\"0\" style=\"border-collapse:collapse;font-size:13px;\">");
        html.Append("<caption style=\"padding:0 0 8px;text-align:left;font-weight:bold;\">").Append(Escape(Title(late, culture, isFrench))).Append("</caption><thead>");
        Row(html, "th", isFrench
            ? ["Du", "Au", "Jours", "Base", "Taux", "Origine du taux", "Intérêts"]
            : ["From", "To", "Days", "Balance", "Rate", "Source of the rate", "Interest"]);
        html.Append("</thead><tbody>");
        foreach (var segment in statement.Segments)
        {
            Row(
                html,
                "td",
                culture.Date(segment.From),
                culture.Date(segment.To),
                culture.Number(segment.Days),
                culture.Money(segment.Balance, statement.Total.Currency),
                culture.Percent(segment.Rate.Percent),
                RateWords.Source(segment.Rate.Branch, late.Regime!, isFrench),
                culture.Number(decimal.Round(segment.Amount, 4, System.MidpointRounding.AwayFromZero)));
        }

        html.Append("</tbody><tfoot>");
        Total(html, isFrench ? "Total, arrondi une seule fois" : "Total, rounded once", culture.Money(statement.Total));
        var claimed = late.Claims.Where(claim => claim.Kind == ClaimKind.Interest && claim.Stands).ToList();
        if (claimed.Count > 0)
        {
            Total(html, isFrench ? "dont déjà constaté ou réclamé" : "of which accrued or claimed so far", culture.Money(claimed.Sum(claim => claim.Amount.Amount), statement.Total.Currency));
        }

        return html.Append("</tfoot></table>").ToString();
    }

    private static string Title(ClaimCase late, TextCulture culture, bool isFrench) => isFrench
        ? $"Décompte des intérêts de retard, facture {late.Invoice.Number}, échéance du {culture.Date(late.Invoice.DueOn)}, au {culture.Date(late.AsOf)} ({late.Regime!.Law})"
        : $"Statement of late-payment interest, invoice {late.Invoice.Number}, due on {culture.Date(late.Invoice.DueOn)}, as of {culture.Date(late.AsOf)} ({late.Regime!.Law})";

    private static void Row(StringBuilder html, string tag, params string[] cells)
    {
        html.Append("<tr>");
        foreach (var cell in cells)
        {
            html.Append('<').Append(tag).Append(" style=\"").Append(Cell).Append("\">").Append(Escape(cell)).Append("</").Append(tag).Append('>');
        }

        html.Append("</tr>");
    }

    private static void Total(StringBuilder html, string label, string amount) => html
        .Append("<tr><th colspan=\"6\" scope=\"row\" style=\"").Append(Cell).Append("\">").Append(Escape(label))
        .Append("</th><td style=\"").Append(Cell).Append("font-weight:bold;\">").Append(Escape(amount)).Append("</td></tr>");

    private static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
