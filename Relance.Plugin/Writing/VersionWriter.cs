using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Writing;

/// <summary>Copies, publishes and retires scenario versions, with the rights of the person who asks.</summary>
public sealed class VersionWriter(Execution execution, RowReader rows)
{
    /// <summary>A draft with the same settings and steps, numbered after the highest version of the scenario.</summary>
    public EntityReference Copy(Guid versionId)
    {
        var original = execution.AsUser.Retrieve(ScenarioVersionTable.LogicalName, versionId, WithCurrency(ScenarioRows.VersionColumns()));
        var scenario = new Row(original).Reference(ScenarioVersionTable.ScenarioId) ?? throw new UserMistake(MistakeCode.RowNotFound, ScenarioTable.LogicalName);
        var number = HighestNumber(scenario.Id) + 1;
        var draft = Same(original, ScenarioVersionTable.Id, ScenarioVersionTable.PublishedOn, ScenarioVersionTable.Migration);
        draft[ScenarioVersionTable.Version] = number;
        draft[ScenarioVersionTable.VersionState] = Choices.To(VersionState.Draft);
        draft[ScenarioVersionTable.Name] = Activities.Cut($"{NameOf(scenario.Id)} {number.ToString(CultureInfo.InvariantCulture)}", ScenarioVersionTable.Lengths.Name);
        var steps = new QueryExpression(ScenarioStepTable.LogicalName) { ColumnSet = WithCurrency(ScenarioRows.StepColumns()) };
        steps.Criteria.AddCondition(ScenarioStepTable.ScenarioVersionId, ConditionOperator.Equal, versionId);
        steps.AddOrder(ScenarioStepTable.Order, OrderType.Ascending);
        var copies = rows.All(steps).Select(step => Same(step.Entity, ScenarioStepTable.Id, ScenarioStepTable.ScenarioVersionId)).ToList();
        draft.RelatedEntities[new Relationship(ScenarioVersionTable.Children.Steps)] = new EntityCollection(copies) { EntityName = ScenarioStepTable.LogicalName };
        return new EntityReference(ScenarioVersionTable.LogicalName, execution.AsUser.Create(draft));
    }

    /// <summary>Publishes a draft and retires the versions of its scenario that were published.</summary>
    /// <returns>How many were retired.</returns>
    public int Publish(ScenarioVersion draft, Migration migration)
    {
        execution.AsUser.Update(new Entity(ScenarioVersionTable.LogicalName, draft.Id)
        {
            [ScenarioVersionTable.Migration] = Choices.To(migration),
            [ScenarioVersionTable.VersionState] = Choices.To(VersionState.Published),
        });
        var former = OthersPublished(draft);
        foreach (var id in former)
        {
            execution.AsUser.Update(new Entity(ScenarioVersionTable.LogicalName, id) { [ScenarioVersionTable.VersionState] = Choices.To(VersionState.Retired) });
        }

        return former.Count;
    }

    /// <summary>The highest number of a version of the scenario, drafts included; 0 = it has none.</summary>
    public int HighestNumber(Guid scenarioId)
    {
        var query = new QueryExpression(ScenarioVersionTable.LogicalName) { ColumnSet = new ColumnSet(ScenarioVersionTable.Version) };
        query.Criteria.AddCondition(ScenarioVersionTable.ScenarioId, ConditionOperator.Equal, scenarioId);
        query.AddOrder(ScenarioVersionTable.Version, OrderType.Descending);
        return rows.First(query)?.Integer(ScenarioVersionTable.Version) ?? 0;
    }

    private List<Guid> OthersPublished(ScenarioVersion draft)
    {
        var query = new QueryExpression(ScenarioVersionTable.LogicalName) { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition(ScenarioVersionTable.ScenarioId, ConditionOperator.Equal, draft.ScenarioId);
        query.Criteria.AddCondition(ScenarioVersionTable.VersionState, ConditionOperator.Equal, Choices.NumberOf(VersionState.Published));
        query.Criteria.AddCondition(ScenarioVersionTable.Id, ConditionOperator.NotEqual, draft.Id);
        return rows.All(query).Select(row => row.Id).ToList();
    }

    private string NameOf(Guid scenarioId)
    {
        var query = new QueryExpression(ScenarioTable.LogicalName) { ColumnSet = new ColumnSet(ScenarioTable.Name) };
        query.Criteria.AddCondition(ScenarioTable.Id, ConditionOperator.Equal, scenarioId);
        return rows.First(query)?.Text(ScenarioTable.Name) ?? "";
    }

    // What the engine reads of a version is what it consists of; amounts need their currency, and the platform fills in the base amounts.
    private static ColumnSet WithCurrency(ColumnSet columns)
    {
        columns.AddColumn(ScenarioStepTable.TransactionCurrencyId);
        return columns;
    }

    private static Entity Same(Entity original, params string[] without)
    {
        var copy = new Entity(original.LogicalName);
        foreach (var pair in original.Attributes)
        {
            if (!without.Contains(pair.Key))
            {
                copy[pair.Key] = pair.Value;
            }
        }

        return copy;
    }
}
