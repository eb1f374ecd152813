using System;
using Microsoft.Extensions.DependencyInjection;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Apis;

/// <summary>
/// <c>relance_CopyVersion(Version) -> Draft</c>: a draft with the settings and steps of a version in any state, under the next number.
/// What is published cannot be changed, so this is how a scenario is changed.
/// </summary>
public sealed class CopyVersion : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var version = Parameters.Row(execution, "Version", ScenarioVersionTable.LogicalName);
        execution.Output("Draft", services.GetRequiredService<VersionWriter>().Copy(version.Id));
    }
}
