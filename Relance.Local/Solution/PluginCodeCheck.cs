using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Relance.Local.Solution;

/// <summary>The plug-in assembly uses nothing that slows down or harms the platform (<see cref="PluginCodeRule"/>).</summary>
public static class PluginCodeCheck
{
    /// <param name="assembly">File of the plug-in assembly, for whichever framework.</param>
    public static IReadOnlyList<Finding> Run(string assembly) => Run(Path.GetFileName(assembly), MemberUse.In(assembly));

    /// <param name="file">Named in the findings.</param>
    /// <param name="uses">What its code refers to.</param>
    public static IReadOnlyList<Finding> Run(string file, IReadOnlyCollection<MemberUse> uses) => PluginCodeRule.All
        .SelectMany(rule => uses.Where(rule.Forbids).Select(use => new Finding(rule.Id, file, $"uses {use.Type}{(use.Member.Length == 0 ? "" : "." + use.Member)}")))
        .Distinct()
        .ToList();
}
