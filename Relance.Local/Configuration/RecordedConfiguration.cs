using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Deploy;
using Relance.Domain;
using Relance.Local.Host;
using Relance.Local.Metadata;
using Relance.Plugin.Tables;

namespace Relance.Local.Configuration;

/// <summary>
/// What <see cref="ConfigurationSeed"/> would write into an empty database, in its order, with the ids that it gives: whoever
/// loads these rows elsewhere gets what the commands write here.
/// </summary>
internal sealed class RecordedConfiguration : OrganizationServiceBase
{
    // The day of publishing is that of the environment: the plug-in writes it.
    private static readonly LocalDate AnyDay = new(2000, 1, 1);

    private readonly Catalog catalog;
    private readonly List<RecordedRow> rows = new();

    private RecordedConfiguration(Catalog catalog) => this.catalog = catalog;

    /// <param name="solutionFolder">Folder that holds <c>src/</c> and <c>data/</c>.</param>
    public static IReadOnlyList<RecordedRow> Of(string solutionFolder, Catalog catalog, TextCulture culture)
    {
        var recorder = new RecordedConfiguration(catalog);
        new ConfigurationSeed(recorder, culture, AnyDay).Write(ConfigurationData.Read(solutionFolder));
        return recorder.rows;
    }

    /// <inheritdoc/>
    public override OrganizationResponse Execute(OrganizationRequest request) => request switch
    {
        CreateRequest create => Created(create.Target),
        UpdateRequest update => Updated(update.Target),
        RetrieveMultipleRequest { Query: QueryExpression query } => Found(query),
        _ => throw new InvalidOperationException($"The starting configuration asks for {request.RequestName}."),
    };

    private CreateResponse Created(Entity row)
    {
        var table = catalog.Find(row.LogicalName)!;
        var key = KeyOf(table, row);
        rows.Add(new RecordedRow(table, row, key, new Entity(row.LogicalName)));
        return new CreateResponse { Results = new ParameterCollection { ["id"] = row.Id } };
    }

    private UpdateResponse Updated(Entity change)
    {
        var after = rows.Single(row => row.Row.Id == change.Id).After;
        foreach (var (column, value) in change.Attributes.Where(pair => pair.Key != ScenarioVersionTable.PublishedOn))
        {
            after[column] = value;
        }

        return new UpdateResponse();
    }

    private RetrieveMultipleResponse Found(QueryExpression query)
    {
        var found = rows.Select(row => row.Row)
            .Where(row => row.LogicalName == query.EntityName && query.Criteria.Conditions.All(condition => Text(condition.Values[0]) == Text(row.GetAttributeValue<object>(condition.AttributeName))));
        return new RetrieveMultipleResponse { Results = new ParameterCollection { ["EntityCollection"] = new EntityCollection(found.ToList()) } };
    }

    // A segment is known by its rank; of a table without a key, as the policy, there is one row.
    private static IReadOnlyList<string> KeyOf(Table table, Entity row) =>
        table.Keys.FirstOrDefault(key => key.Columns.All(row.Contains))?.Columns ?? (row.Contains(SegmentTable.Rank) ? new[] { SegmentTable.Rank } : Array.Empty<string>());

    private static string? Text(object? value) => value is EntityReference reference ? reference.Id.ToString() : Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>A row that the starting configuration has.</summary>
/// <param name="Key">Columns by which the row is recognised; none = there is only one row.</param>
/// <param name="After">What is changed once the rows that follow are there; empty for most.</param>
internal sealed record RecordedRow(Table Table, Entity Row, IReadOnlyList<string> Key, Entity After);
