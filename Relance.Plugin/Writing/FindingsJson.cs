using Relance.Domain;

namespace Relance.Plugin.Writing;

/// <summary>
/// Findings of the configuration check as JSON:
/// <c>[ { "code", "severity": "error" or "warning", "place", "row", "name", "text" } ]</c>, errors first; absent means null.
/// </summary>
internal static class FindingsJson
{
    public static string Of(ValueList<ConfigurationFinding> findings, TextCulture culture)
    {
        var json = new JsonText().BeginList();
        foreach (var finding in findings)
        {
            json.Begin()
                .Put("code", finding.Failure.Code)
                .Put("severity", finding.IsError ? "error" : "warning")
                .Put("place", finding.Place)
                .Put("row", finding.RowId)
                .Put("name", finding.RowName)
                .Put("text", SettingFailureTexts.Of(finding.Failure, culture))
                .End();
        }

        return json.EndList().ToString();
    }
}
