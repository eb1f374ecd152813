using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.Xrm.Sdk;
using Relance.Local.Metadata;

namespace Relance.Local.Pipeline;

/// <summary>The plug-in classes of the assembly, one shared instance each, as the platform caches them.</summary>
internal sealed class PluginTypes
{
    private readonly Assembly assembly;
    private readonly Dictionary<(string Type, string? Configuration), IPlugin> instances = new();

    public PluginTypes(Assembly assembly) => this.assembly = assembly;

    /// <summary>The instance of the named type; null = the assembly has no such plug-in.</summary>
    public IPlugin? Find(string typeName, string? configuration = null)
    {
        if (instances.TryGetValue((typeName, configuration), out IPlugin? plugin))
        {
            return plugin;
        }

        Type? type = assembly.GetType(typeName);
        return type is null || !typeof(IPlugin).IsAssignableFrom(type)
            ? null
            : instances[(typeName, configuration)] = New(type, configuration);
    }

    /// <summary>The instance of a type known to be there.</summary>
    public IPlugin Get(string typeName, string? configuration = null) =>
        Find(typeName, configuration) ?? throw new ArgumentException($"{assembly.GetName().Name} has no plug-in {typeName}.", nameof(typeName));

    /// <summary>Says in one go which types of steps and custom APIs the assembly lacks.</summary>
    /// <exception cref="InvalidOperationException">At least one is missing.</exception>
    public void DemandAll(Catalog catalog)
    {
        var missing = catalog.Steps.Select(step => (step.PluginType, Of: $"step {step.Name}"))
            .Concat(catalog.CustomApis.Where(api => !api.IsEvent).Select(api => (PluginType: api.PluginType ?? "(no plug-in type)", Of: $"custom API {api.UniqueName}")))
            .Where(need => Find(need.PluginType) is null)
            .Select(need => $"{need.PluginType} ({need.Of})")
            .OrderBy(line => line, StringComparer.Ordinal)
            .ToList();
        if (missing.Count > 0)
        {
            throw new InvalidOperationException($"{assembly.GetName().Name} lacks plug-in types the solution names:\n{string.Join("\n", missing)}");
        }
    }

    /// <summary>A plug-in may take its unsecure configuration, or both configurations, in its constructor.</summary>
    public static IPlugin New(Type type, string? configuration)
    {
        if (type.GetConstructor(new[] { typeof(string), typeof(string) }) is { } both)
        {
            return (IPlugin)both.Invoke(new object?[] { configuration, null });
        }

        return type.GetConstructor(new[] { typeof(string) }) is { } one
            ? (IPlugin)one.Invoke(new object?[] { configuration })
            : (IPlugin)Activator.CreateInstance(type)!;
    }
}
