using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Relance.Local.Solution.Rules;

internal sealed class PlaceholderRule : SolutionRule
{
    public PlaceholderRule()
        : base("table-placeholder", "`Entity.xml` names its folders of forms, views and charts if and only if they have files, and its ribbon always; so do all real exports.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree) => tree.Tables.SelectMany(table => Check(tree, table));

    private IEnumerable<Finding> Check(SolutionTree tree, TableFile table)
    {
        var folder = Path.GetDirectoryName(Path.Combine(tree.Folder, table.Path))!;
        foreach (var name in PackedTable.Placeholders)
        {
            var full = Path.Combine(folder, name);
            var hasFiles = Directory.Exists(full) && Directory.EnumerateFiles(full, "*.xml", SearchOption.AllDirectories).Any();
            if (hasFiles != table.Root.Element(name) is not null)
            {
                yield return Found(table.Path, hasFiles ? $"<{name} /> is missing although the folder has files" : $"<{name} /> stands for a folder without files");
            }
        }

        if (table.Root.Element("RibbonDiffXml") is null || !File.Exists(Path.Combine(folder, "RibbonDiff.xml")))
        {
            yield return Found(table.Path, "<RibbonDiffXml /> and RibbonDiff.xml must both be there");
        }
    }
}
