using System;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>Reads one scenario version with its steps, whatever its state, with all rights.</summary>
public sealed class DraftReader(RowReader rows)
{
    /// <exception cref="UserMistake">There is no such version, or it is not a draft.</exception>
    public ScenarioVersion Read(Guid versionId)
    {
        var query = new QueryExpression(ScenarioVersionTable.LogicalName) { ColumnSet = ScenarioRows.VersionColumns() };
        query.ColumnSet.AddColumn(ScenarioVersionTable.Name);
        query.Criteria.AddCondition(ScenarioVersionTable.Id, ConditionOperator.Equal, versionId);
        var row = rows.First(query) ?? throw new UserMistake(MistakeCode.RowNotFound, ScenarioVersionTable.LogicalName);
        var steps = rows.All(ScenarioRows.StepsOf(versionId)).Select(ScenarioRows.StepOf).ToValueList();
        var version = ScenarioRows.VersionOf(row, row.Text(ScenarioVersionTable.Name), steps);
        return version.State == VersionState.Draft ? version : throw new UserMistake(MistakeCode.VersionIsNoDraft, version.ScenarioName);
    }
}
