using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Relance.Local.Solution;

/// <summary>Folders whose files go into the package as they are: custom APIs, environment variables, plug-in packages, commands.</summary>
internal static class PlainFolders
{
    private static readonly HashSet<string> Merged = new(StringComparer.Ordinal)
    {
        "Entities", "Roles", "OptionSets", "Dashboards", "SdkMessageProcessingSteps", "AppModuleSiteMaps", "AppModules", "Other",
        "Workflows", "WebResources", "PluginAssemblies", "Templates",
    };

    // Known to the platform, but packed in a way of their own that this packer does not know.
    private static readonly HashSet<string> Unknown = new(StringComparer.Ordinal)
    {
        "CanvasApps", "Reports", "Dialogs", "EntityDataSources", "InteractionCentricDashboards", "Connectors",
    };

    /// <exception cref="InvalidDataException">The tree has a folder that would need more than copying.</exception>
    public static IEnumerable<string> Files(string source)
    {
        var folders = Directory.EnumerateDirectories(source).Select(folder => Path.GetFileName(folder))
            .Where(folder => !Merged.Contains(folder)).OrderBy(folder => folder, StringComparer.Ordinal).ToList();
        var refused = folders.Find(Unknown.Contains);
        return refused is null
            ? folders.Where(folder => folder != "Controls").SelectMany(folder => SourceFile.In(source, folder, "*", deep: true))
            : throw new InvalidDataException($"{refused}: this packer does not know how to pack this folder.");
    }
}
