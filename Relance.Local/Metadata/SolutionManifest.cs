using System.IO;

namespace Relance.Local.Metadata;

/// <summary>Who the solution is: the part of <c>Other/Solution.xml</c> that matters at run time.</summary>
public sealed record SolutionManifest(string UniqueName, string Version, string Prefix, int ChoiceValuePrefix, LocalizedText Label)
{
    /// <summary>No solution.</summary>
    internal static SolutionManifest None { get; } = new(string.Empty, "0.0.0.0", string.Empty, 0, LocalizedText.Empty);

    internal static SolutionManifest Read(string source)
    {
        var file = SolutionFile.Read(source, Path.Combine(source, "Other", "Solution.xml"), "ImportExportXml");
        var manifest = file.Root.Element("SolutionManifest") ?? throw file.Wrong(file.Root, "there is no <SolutionManifest>");
        var publisher = manifest.Element("Publisher") ?? throw file.Wrong(manifest, "there is no <Publisher>");
        return new SolutionManifest(
            file.Text(manifest, "UniqueName"),
            file.Text(manifest, "Version"),
            file.Text(publisher, "CustomizationPrefix"),
            file.Number(publisher, file.Text(publisher, "CustomizationOptionValuePrefix")),
            file.Labels(manifest, "LocalizedNames", "LocalizedName"));
    }
}
