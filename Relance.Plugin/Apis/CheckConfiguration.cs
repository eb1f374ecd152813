using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Apis;

/// <summary>
/// <c>relance_CheckConfiguration(Language?) -> Findings (JSON), Errors, Warnings</c>: everything in the settings that cannot work, is
/// missing or looks doubtful; nothing is written.
/// </summary>
public sealed class CheckConfiguration : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var findings = ConfigurationCheck.Of(services.GetRequiredService<SettingsReader>().Read());
        var errors = findings.Count(finding => finding.IsError);
        execution.Output("Findings", FindingsJson.Of(findings, Parameters.Culture(execution, services.GetRequiredService<UserLanguage>())));
        execution.Output("Errors", errors);
        execution.Output("Warnings", findings.Count - errors);
    }
}
