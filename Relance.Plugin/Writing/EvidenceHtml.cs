using System.Collections.Generic;
using System.Linq;
using System.Text;
using Relance.Domain;

namespace Relance.Plugin.Writing;

/// <summary>Plain pages that print well: a title, facts, tables. No script, no outside file.</summary>
internal sealed class EvidenceHtml
{
    private readonly StringBuilder html = new();

    public EvidenceHtml(string title, TextCulture culture)
    {
        var name = HtmlText.Escape(title);
        html.Append("<!doctype html><html lang=\"").Append(culture.Language).Append("\"><head><meta charset=\"utf-8\"><title>").Append(name)
            .Append("</title><style>body{font:14px sans-serif;margin:2em}table{border-collapse:collapse}td,th{border:1px solid #999;padding:4px 8px;text-align:left}</style></head><body><h1>")
            .Append(name).Append("</h1>");
    }

    /// <summary>Facts by name; those without a value are left out.</summary>
    public EvidenceHtml Facts(params string?[] namesAndValues)
    {
        html.Append("<table>");
        for (var index = 0; index < namesAndValues.Length; index += 2)
        {
            if (!string.IsNullOrEmpty(namesAndValues[index + 1]))
            {
                html.Append("<tr><th>").Append(HtmlText.Escape(namesAndValues[index]!)).Append("</th><td>").Append(HtmlText.Escape(namesAndValues[index + 1]!)).Append("</td></tr>");
            }
        }

        html.Append("</table>");
        return this;
    }

    public EvidenceHtml Heading(string text)
    {
        html.Append("<h2>").Append(HtmlText.Escape(text)).Append("</h2>");
        return this;
    }

    public EvidenceHtml Table(IEnumerable<string> headers, IEnumerable<IEnumerable<string>> rows)
    {
        html.Append("<table><tr>").Append(string.Concat(headers.Select(header => $"<th>{HtmlText.Escape(header)}</th>"))).Append("</tr>");
        foreach (var row in rows)
        {
            html.Append("<tr>").Append(string.Concat(row.Select(cell => $"<td>{HtmlText.Escape(cell)}</td>"))).Append("</tr>");
        }

        html.Append("</table>");
        return this;
    }

    public EvidenceHtml Link(string path, string text)
    {
        html.Append("<p><a href=\"").Append(HtmlText.Escape(path)).Append("\">").Append(HtmlText.Escape(text)).Append("</a></p>");
        return this;
    }

    public override string ToString() => html + "</body></html>";
}
