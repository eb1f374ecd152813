using System.Linq;
using System.Text;
using Relance.Domain;

namespace Relance.Plugin.Writing;

/// <summary>The comparison of routes for people, as plain text and as HTML, and as JSON for programs.</summary>
internal static class RouteReport
{
    public static string Text(RouteCase facts, TextCulture culture)
    {
        var text = new StringBuilder();
        foreach (var option in NextRoute.Compare(facts))
        {
            text.Append(text.Length == 0 ? "" : "\n\n").Append(Title(option, culture));
            foreach (var line in Lines(option, culture))
            {
                text.Append("\n- ").Append(line);
            }
        }

        return text.ToString();
    }

    public static string Html(RouteCase facts, TextCulture culture)
    {
        var html = new StringBuilder();
        foreach (var option in NextRoute.Compare(facts))
        {
            html.Append("<h3>").Append(HtmlText.Escape(Title(option, culture))).Append("</h3><ul>");
            foreach (var line in Lines(option, culture))
            {
                html.Append("<li>").Append(HtmlText.Escape(line)).Append("</li>");
            }

            html.Append("</ul>");
        }

        return html.ToString();
    }

    public static string Json(RouteCase facts, TextCulture culture)
    {
        var json = new JsonText();
        json.Begin().Put("asOf", facts.AsOf).Put("principal", facts.Principal.Amount).Put("currency", facts.Principal.Currency).BeginList("routes");
        foreach (var option in NextRoute.Compare(facts))
        {
            json.Begin().Put("route", option.Route).Put("name", RouteTexts.Of(option.Route, culture)).Put("isOpen", option.IsOpen).Put("costs", option.Costs)
                .Put("lawyerIsRequired", option.LawyerIsRequired).Put("source", option.Source).BeginList("conditions");
            foreach (var condition in option.Conditions)
            {
                json.Begin().Put("condition", condition.Code).Put("isMet", condition.IsMet).Put("isRequired", condition.IsRequired)
                    .Put("words", RouteTexts.Of(condition.Code, culture)).Put("source", condition.Source).End();
            }

            json.EndList().BeginList("delays");
            foreach (var delay in option.Delays)
            {
                json.Item(RouteTexts.Of(delay, culture));
            }

            json.EndList().BeginList("missingEvidence");
            foreach (var kind in option.MissingEvidence)
            {
                json.Item(kind);
            }

            json.EndList().End();
        }

        return json.EndList().End().ToString();
    }

    private static string Title(RouteOption option, TextCulture culture)
    {
        var name = RouteTexts.Of(option.Route, culture);
        var french = HouseLanguage.IsFrench(culture);
        return name.Substring(0, 1).ToUpperInvariant() + name.Substring(1)
            + (option.IsOpen ? french ? "\u00A0: ouverte" : ": open" : french ? "\u00A0: fermée" : ": closed");
    }

    private static ValueList<string> Lines(RouteOption option, TextCulture culture)
    {
        var french = HouseLanguage.IsFrench(culture);
        var lines = option.Conditions.Select(condition => $"{RouteTexts.Of(condition.Code, culture)} ({Met(condition, french)})").ToValueList();
        lines = lines.With((french ? "coût\u00A0: " : "costs: ") + RouteTexts.Of(option.Costs, culture));
        foreach (var delay in option.Delays)
        {
            lines = lines.With(RouteTexts.Of(delay, culture));
        }

        if (option.LawyerIsRequired)
        {
            lines = lines.With(french ? "avocat obligatoire pour ce montant" : "a lawyer is required for this amount");
        }

        if (!option.MissingEvidence.IsEmpty)
        {
            lines = lines.With((french ? "pièces à réunir\u00A0: " : "evidence to collect: ") + string.Join(", ", option.MissingEvidence.Select(kind => EvidenceTexts.Of(kind, culture))));
        }

        return option.Source.Length == 0 ? lines : lines.With("source" + (french ? "\u00A0: " : ": ") + option.Source);
    }

    private static string Met(RouteCondition condition, bool french)
    {
        var met = condition.IsMet switch
        {
            true => french ? "oui" : "yes",
            false => french ? "non" : "no",
            null => french ? "à vérifier" : "to be checked",
        };
        return condition.IsRequired ? met : met + (french ? ", conseillé" : ", advisable");
    }
}
