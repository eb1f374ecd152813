using System;
using System.Linq;
using System.Text;

namespace Relance.Local.Solution;

/// <summary>What the check looks for, as tables for people: the ids of Microsoft's solution checker first, then those of our own.</summary>
public static class RuleTables
{
    /// <summary>The document with the tables between its marks.</summary>
    /// <exception cref="FormatException">The document does not have both marks, in their order.</exception>
    public static string Place(string document) => DocumentPart.Place(document, "rules", Write());

    private static string Write()
    {
        var ours = SolutionCheck.Rules.Select(rule => (rule.Id, rule.Meaning)).Append((Id: PluginTypeCheck.Rule, PluginTypeCheck.Meaning)).ToLookup(rule => IsMicrosofts(rule.Id));
        var text = new StringBuilder("### Ids of Microsoft's solution checker\n\n");
        Table(text, ours[true].Concat(PluginCodeRule.All.Select(rule => (rule.Id, rule.Meaning))).ToArray());
        Table(text.Append("\n### Rules of our own\n\n"), ours[false].ToArray());
        return text.ToString();
    }

    private static bool IsMicrosofts(string id) => id.StartsWith("meta-", StringComparison.Ordinal);

    private static void Table(StringBuilder text, (string Id, string Meaning)[] rules)
    {
        text.Append("| rule | holds |\n|---|---|\n");
        foreach (var (id, meaning) in rules)
        {
            text.Append("| `").Append(id).Append("` | ").Append(meaning).Append(" |\n");
        }
    }
}
