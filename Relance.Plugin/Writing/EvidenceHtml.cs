using System.Collections.Generic;
using System.Linq;
using System.Text;
using Relance.Domain;

namespace Relance.Plugin.Writing;

/// <summary>A page of the evidence: a title, facts, tables. It looks and prints like the reports; no script, no outside file.</summary>
internal sealed class EvidenceHtml
{
    private readonly StringBuilder html = new();
    private readonly TextCulture culture;

    public EvidenceHtml(string title, TextCulture culture)
    {
        this.culture = culture;
        html.Append(HtmlText.Of($"""
            <!DOCTYPE html>
            <html lang="{culture.Language}">
            <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <title>{title}</title>
            <style>
            {new HtmlText(ReportStyle.Css)}
            </style>
            </head>
            <body>
            <header><h1>{title}</h1></header>
            <main>
            <section>

            """).Text);
    }

    /// <summary>Facts by name; those without a value are left out.</summary>
    public EvidenceHtml Facts(params string?[] namesAndValues)
    {
        html.Append("<table class=\"facts\"><tbody>\n");
        for (var index = 0; index < namesAndValues.Length; index += 2)
        {
            if (!string.IsNullOrEmpty(namesAndValues[index + 1]))
            {
                html.Append(HtmlText.Of($"<tr><th scope=\"row\">{namesAndValues[index]!}</th><td>{namesAndValues[index + 1]!}</td></tr>\n").Text);
            }
        }

        html.Append("</tbody></table>\n");
        return this;
    }

    /// <summary>Begins a part of the page.</summary>
    public EvidenceHtml Heading(string text)
    {
        html.Append(HtmlText.Of($"</section>\n<section>\n<h2>{text}</h2>\n").Text);
        return this;
    }

    /// <summary>A table, or a word where there is no row.</summary>
    /// <param name="amounts">Indexes of the columns that hold figures.</param>
    /// <param name="totals">Rows at its foot.</param>
    public EvidenceHtml Table(string[] heads, IEnumerable<IEnumerable<string>> rows, int[]? amounts = null, IEnumerable<IEnumerable<string>>? totals = null)
    {
        var lines = rows.Select(row => Line("td", row, amounts)).ToList();
        if (lines.Count == 0)
        {
            html.Append("<p class=\"none\">").Append(culture.Language == "fr" ? "Néant" : "None").Append("</p>\n");
            return this;
        }

        html.Append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"").Append(HtmlText.Escape(heads[0])).Append("\"><table>\n<thead>")
            .Append(Line("th scope=\"col\"", heads, amounts)).Append("</thead>\n<tbody>\n").Append(string.Join("\n", lines)).Append("\n</tbody>\n");
        if (totals is not null)
        {
            html.Append("<tfoot>").Append(string.Concat(totals.Select(row => Line("td", row, amounts)))).Append("</tfoot>\n");
        }

        html.Append("</table></div>\n");
        return this;
    }

    /// <summary>Plain text with its line ends.</summary>
    public EvidenceHtml Text(string text)
    {
        html.Append(HtmlText.Of($"<p>{text}</p>\n").Text);
        return this;
    }

    public EvidenceHtml Link(string path, string text)
    {
        html.Append(HtmlText.Of($"<p><a href=\"{path}\">{text}</a></p>\n").Text);
        return this;
    }

    public override string ToString() => html + "</section>\n</main>\n</body>\n</html>\n";

    private static string Line(string tag, IEnumerable<string> cells, int[]? amounts) => "<tr>" + string.Concat(cells.Select((cell, index) =>
        $"<{tag}{(amounts?.Contains(index) == true ? " class=\"number\"" : "")}>{HtmlText.Escape(cell)}</{tag.Split(' ')[0]}>")) + "</tr>";
}
