using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.Xrm.Sdk;

namespace Relance.Local.Solution;

/// <summary>Steps and custom APIs name plug-in classes that exist, and every plug-in class is named by one of them.</summary>
public static class PluginTypeCheck
{
    /// <summary>The id of its findings.</summary>
    public const string Rule = "plugin-type";

    /// <summary>What holds where nothing is found: a sentence for people.</summary>
    public const string Meaning = "Steps and custom APIs name plug-in classes that exist, and every plug-in class is named by one of them.";

    /// <param name="folder">Folder that holds <c>src/</c> and <c>registration/</c>.</param>
    /// <param name="plugin">The plug-in assembly, for whichever framework.</param>
    public static IReadOnlyList<Finding> Run(string folder, Assembly plugin)
    {
        var tree = SolutionTree.Load(folder);
        var named = tree.Steps.Select(step => (step.Path, Type: (string?)step.Root.Element("PluginTypeName") ?? string.Empty))
            .Concat(tree.Under("registration/customapis.xml").SelectMany(file => file.Root.Elements("customapi")
                .Select(api => (file.Path, Type: (string?)api.Attribute("plugintypename") ?? string.Empty))))
            .ToList();
        var classes = plugin.GetExportedTypes().Where(IsPlugin).Select(type => type.FullName!).ToHashSet(StringComparer.Ordinal);
        return named.Where(entry => !classes.Contains(entry.Type))
            .Select(entry => new Finding(Rule, entry.Path, $"{entry.Type} is no plug-in class of {plugin.GetName().Name}"))
            .Concat(classes.Except(named.Select(entry => entry.Type), StringComparer.Ordinal)
                .Select(type => new Finding(Rule, "registration", $"{type} is registered nowhere, so it never runs")))
            .ToList();
    }

    // The platform makes an instance without arguments.
    private static bool IsPlugin(Type type) =>
        typeof(IPlugin).IsAssignableFrom(type) && !type.IsAbstract && type.GetConstructor(Type.EmptyTypes) is not null;
}
