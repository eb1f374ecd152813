using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Relance.Local.Solution.Rules;

internal sealed partial class FrenchTypographyRule : SolutionRule
{
    public FrenchTypographyRule()
        : base("french-typography", "French texts keep their punctuation on the line (no-break space before ; : ! ? » and after «) and use the typographic apostrophe.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree) =>
        tree.Documents.SelectMany(document => document.Value.Descendants()
            .Where(element => (string?)element.Attribute("languagecode") == Languages.French || (string?)element.Attribute("LCID") == Languages.French)
            .Select(element => (string?)element.Attribute("description") ?? (string?)element.Attribute("Title") ?? string.Empty)
            .Where(text => Fault().IsMatch(text))
            .Select(text => Found(document.Key, $"'{text}'")));

    [GeneratedRegex(@"'| [;:!?»]|« ")]
    private static partial Regex Fault();
}
