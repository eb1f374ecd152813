using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Steps;

/// <summary>
/// A published version is what invoices under way rely on: it is checked as a whole before it is published, and from then on it can
/// only be retired (design rule 10).
/// </summary>
public sealed class ScenarioVersionValidation : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var target = execution.Target;
        var row = MergedRow.Of(execution.Before, target);
        var name = row.Text(ScenarioVersionTable.Name) ?? "";
        var (from, to) = (StateOf(execution.Before), StateOf(row.Entity));
        if (execution.Context.MessageName == "Delete")
        {
            Refuse(from != VersionState.Draft, MistakeCode.VersionNotDraft, name);
            return;
        }

        Refuse(execution.Before is null && to != VersionState.Draft, MistakeCode.VersionBeginsAsDraft);
        Refuse(from == VersionState.Retired && to != VersionState.Retired, MistakeCode.VersionRetired, name);
        Refuse(from != VersionState.Draft && (to == VersionState.Draft || ChangesMore(execution.Before!, target)), MistakeCode.VersionPublished, name);
        if (from == VersionState.Draft && to == VersionState.Published)
        {
            var steps = services.GetRequiredService<RowReader>().All(ScenarioRows.StepsOf(target.Id)).Select(ScenarioRows.StepOf).ToValueList();
            Entries.Accept(new ScenarioVersionValidator().Check(ScenarioRows.VersionOf(row, null, steps)));
            MergedRow.Default(execution.Before, target, ScenarioVersionTable.PublishedOn, Days.ToColumn(services.GetRequiredService<Today>().Day));
        }
    }

    // A form may send columns again as they were; only another value is a change.
    private static bool ChangesMore(Entity before, Entity target) => ScenarioRows.VersionColumns().Columns.Any(column =>
        column is not (ScenarioVersionTable.Id or ScenarioVersionTable.VersionState)
        && target.Contains(column)
        && !Equals(target[column], before.Contains(column) ? before[column] : null));

    private static VersionState StateOf(Entity? row) =>
        row is null ? VersionState.Draft : new Row(row).Choice<VersionState>(ScenarioVersionTable.VersionState) ?? VersionState.Draft;

    private static void Refuse(bool isMistake, MistakeCode code, params object[] arguments)
    {
        if (isMistake)
        {
            throw new UserMistake(code, arguments);
        }
    }
}
