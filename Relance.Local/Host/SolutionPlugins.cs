using System.Reflection;
using Relance.Local.Messages;
using Relance.Local.Metadata;
using Relance.Local.Pipeline;

namespace Relance.Local.Host;

/// <summary>Binds the solution's steps and custom APIs to the types of the plug-in assembly.</summary>
internal static class SolutionPlugins
{
    /// <summary>Relance.Plugin as it was built with this program.</summary>
    public static Assembly DefaultAssembly => Assembly.Load("Relance.Plugin");

    /// <exception cref="System.InvalidOperationException">The assembly lacks types; all are listed.</exception>
    public static void Register(LocalDataverse host, StepTable steps, Assembly? assembly)
    {
        var plugins = new PluginTypes(assembly ?? DefaultAssembly);
        plugins.DemandAll(host.Catalog);
        foreach (StepDefinition step in host.Catalog.Steps)
        {
            steps.Register(step, plugins.Get(step.PluginType, step.Configuration));
        }

        foreach (CustomApiDefinition api in host.Catalog.CustomApis)
        {
            host.Messages.Add(new CustomApiMessage(host, api, api.IsEvent ? null : plugins.Get(api.PluginType!)));
        }
    }
}
