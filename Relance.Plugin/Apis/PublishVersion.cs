using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Apis;

/// <summary>
/// <c>relance_PublishVersion(Version, Migration?) -> Retired, Warnings</c>: checks a draft with everything that it needs, publishes it
/// and retires the version in force. Invoices under way finish where they began, or are migrated; each is decided anew at its next
/// event or review.
/// </summary>
public sealed class PublishVersion : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var version = Parameters.Row(execution, "Version", ScenarioVersionTable.LogicalName);
        var migration = Parameters.Choice<Migration>(execution, "Migration") ?? Migration.Finish;
        var draft = services.GetRequiredService<DraftReader>().Read(version.Id);
        var writer = services.GetRequiredService<VersionWriter>();
        if (writer.HighestNumber(draft.ScenarioId) > draft.Version)
        {
            throw new UserMistake(MistakeCode.VersionNotNewest, draft.ScenarioName);
        }

        var findings = ConfigurationCheck.OfVersion(services.GetRequiredService<SettingsReader>().Read(), draft);
        var errors = findings.Where(finding => finding.IsError).Select(finding => finding.Failure).ToValueList();
        if (!errors.IsEmpty)
        {
            throw new UserMistake(errors);
        }

        execution.Output("Retired", writer.Publish(draft, migration));
        var culture = services.GetRequiredService<UserLanguage>().Culture;
        execution.Output("Warnings", string.Join("\n", findings.Select(finding => SettingFailureTexts.Of(finding.Failure, culture))));
    }
}
