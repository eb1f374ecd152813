using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Steps;

/// <summary>Before a step is saved or deleted: its version is a draft, and the step makes sense by itself (design rules 10 and 11).</summary>
public sealed class ScenarioStepValidation : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var row = MergedRow.Of(execution.Before, execution.Target);
        var versions = new[] { execution.Before, row.Entity };
        foreach (var version in versions)
        {
            if (version?.GetAttributeValue<EntityReference>(ScenarioStepTable.ScenarioVersionId) is { } reference)
            {
                RefuseUnlessDraft(services.GetRequiredService<RowReader>(), reference.Id);
            }
        }

        if (execution.Context.MessageName != "Delete")
        {
            Entries.Accept(new StepValidator().Check(ScenarioRows.StepOf(row)));
        }
    }

    // A version that is being deleted takes its steps along; it is not there any more, or still a draft.
    private static void RefuseUnlessDraft(RowReader rows, Guid versionId)
    {
        var query = new QueryExpression(ScenarioVersionTable.LogicalName) { ColumnSet = new ColumnSet(ScenarioVersionTable.Name, ScenarioVersionTable.VersionState) };
        query.Criteria.AddCondition(ScenarioVersionTable.Id, ConditionOperator.Equal, versionId);
        if (rows.First(query) is { } version && (version.Choice<VersionState>(ScenarioVersionTable.VersionState) ?? VersionState.Draft) != VersionState.Draft)
        {
            throw new UserMistake(MistakeCode.VersionPublished, version.Text(ScenarioVersionTable.Name) ?? "");
        }
    }
}
