using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Apis;

/// <summary>
/// <c>relance_PreviewPublication(Version, Migration?, AsOf?, Page?, Language?) -> Json, Summary, IsComplete</c>: who would move if a
/// draft were published, for one page of debtors with open invoices, on any day; nothing is written.
/// </summary>
public sealed class PreviewPublication : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var version = Parameters.Row(execution, "Version", ScenarioVersionTable.LogicalName);
        var migration = Parameters.Choice<Migration>(execution, "Migration") ?? Migration.Finish;
        var asOf = Parameters.Day(execution, "AsOf") ?? services.GetRequiredService<Today>().Day;
        var number = execution.Input<int?>("Page") ?? 1;
        if (number < 1)
        {
            throw new UserMistake(MistakeCode.InvalidParameter, "Page");
        }

        var draft = services.GetRequiredService<DraftReader>().Read(version.Id);
        var page = services.GetRequiredService<OpenDebtors>().Page(number);
        var debtors = services.GetRequiredService<DebtorReader>();
        var snapshots = page.Names.Keys.Select(id => debtors.Read(id, asOf, false)).Where(file => file is not null).Select(file => file!.Snapshot);
        var difference = Publication.Difference(snapshots, draft, migration);
        var culture = Parameters.Culture(execution, services.GetRequiredService<UserLanguage>());
        execution.Output("Json", PublicationJson.Of(difference, page, draft, migration, asOf));
        execution.Output("Summary", string.Join("\n", PublicationTexts.Lines(difference, page.Names, page.IsLast, culture)));
        execution.Output("IsComplete", page.IsLast);
    }
}
