using System.Collections.Generic;
using System.Linq;

namespace Relance.Local.Solution.Rules;

internal sealed class LanguageRule : SolutionRule
{
    private const string Skeleton = "src/Other/Customizations.xml";

    public LanguageRule()
        : base("language-list", "The solution declares English and French.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree) =>
        Languages.All.Where(language => tree.Find(Skeleton)?.Root.Element("Languages")?.Elements("Language").Any(node => node.Value == language) != true)
            .Select(language => Found(Skeleton, $"does not declare the language {language}"));
}
