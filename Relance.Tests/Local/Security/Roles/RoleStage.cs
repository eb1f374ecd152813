using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Local.Host;
using Relance.Local.Metadata;
using Relance.Local.Store;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Tests.Plugin;

namespace Relance.Tests.Local.Security.Roles;

/// <summary>
/// A desk in the middle of its work with one user for each role and at least one row in every table, whatever tables the solution has.
/// Everything that is tried on it is taken back afterwards, so that the rows are the same for every trial.
/// </summary>
public sealed class RoleStage : IDisposable
{
    private readonly Desk desk = new(firstStep: step => step[ScenarioStepTable.ApprovalAbove] = new Microsoft.Xrm.Sdk.Money(1m));
    private readonly Dictionary<string, Guid> users;
    private readonly Dictionary<string, EntityReference> samples;
    private readonly string rows;

    public RoleStage()
    {
        Play();
        users = Catalog.Roles.ToDictionary(role => role.Name, role => Host.CreateUser("Personne " + role.Name, new[] { role.Name }));
        Colleague = Host.CreateUser("Camille Collègue", Array.Empty<string>());
        Stranger = Host.CreateUser("Sacha Ailleurs", Array.Empty<string>(), Host.CreateBusinessUnit("Lille"));
        samples = Catalog.Tables.Where(IsTried).ToDictionary(table => table.LogicalName, table => SampleOf(table));
        rows = CountRows();
    }

    public Catalog Catalog => Host.Catalog;

    /// <summary>A user of the same business unit.</summary>
    public Guid Colleague { get; }

    /// <summary>A user of another business unit.</summary>
    public Guid Stranger { get; }

    private LocalDataverse Host => desk.Host;

    /// <summary>Tables whose rows have rights of their own. The view of all activities has no rows of its own.</summary>
    public static bool IsTried(Table table) => table.Ownership != Ownership.None && table.LogicalName != "activitypointer";

    public Guid User(Role role) => users[role.Name];

    public EntityReference Sample(string table) => samples[table];

    public bool HasSample(string table) => samples.ContainsKey(table);

    /// <summary>What becomes of the request of a user when every row of the table belongs to the given owner; nothing of it stays.</summary>
    /// <returns>Null when it was carried out, else the fault.</returns>
    public OrganizationServiceFault? Try(Guid user, OrganizationRequest request, Guid owner, params string[] owned)
    {
        using var trial = Host.Store.Begin();
        foreach (var table in owned.Where(table => Catalog[table].Ownership == Ownership.User))
        {
            Host.Store.Update(new Entity(table, samples[table].Id) { ["ownerid"] = new EntityReference("systemuser", owner) }, Writing);
        }

        var jobs = Host.WaitingJobs;
        try
        {
            Host.As(user).Execute(request);
            return null;
        }
        catch (FaultException<OrganizationServiceFault> refusal)
        {
            if (rows != CountRows() || jobs != Host.WaitingJobs)
            {
                throw new InvalidOperationException($"{request.RequestName} failed and left something behind: {refusal.Message}");
            }

            return refusal.Detail;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => desk.Dispose();

    private WriteContext Writing => new(WellKnown.SystemUserId, Host.Clock.Now) { IsSeed = true };

    // All tables in one text, so that a difference in any of them is seen.
    private string CountRows() => string.Join(';', Catalog.Tables.Select(table => Host.Store.Query(Count(table), Reading).Entities.Count));

    private ReadContext Reading { get; } = new() { UserId = WellKnown.SystemUserId, BusinessUnitId = WellKnown.RootBusinessUnitId, UtcNow = DateTime.UnixEpoch, Zone = TimeZoneInfo.Utc, Formatted = false };

    private static QueryExpression Count(Table table) => new(table.LogicalName) { ColumnSet = new ColumnSet(false) };

    // A late invoice whose reminder waits for approval, another one with a pause, a dispute and a payment; a hold and a run.
    private void Play()
    {
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-7));
        var other = new EntityReference(InvoiceTable.LogicalName, desk.InvoiceFollowed(Desk.Monday.PlusDays(-3)));
        desk.Ask("relance_Pause", ("Invoice", other), ("UntilOn", Days.ToColumn(Desk.Monday.PlusDays(20))), ("Reason", "Inventaire"));
        desk.Ask("relance_OpenDispute", ("Invoice", other), ("Cause", Choices.To(DisputeCause.Price)), ("Amount", new Microsoft.Xrm.Sdk.Money(100m)));
        desk.Pay(other.Id, 50m);
        desk.Ask("relance_PlaceHold", ("Debtor", desk.DebtorReference), ("Reason", "Rumeurs"));
        desk.GoTo(Desk.Monday.PlusDays(1));
    }

    // A table that the story leaves empty gets a row with what the platform itself demands.
    private EntityReference SampleOf(Table table)
    {
        var known = Host.Store.Query(new QueryExpression(table.LogicalName) { ColumnSet = new ColumnSet(false), TopCount = 1 }, Reading).Entities;
        return known.Count > 0
            ? known[0].ToEntityReference()
            : new EntityReference(table.LogicalName, Host.Store.Create(NewRow(table), Writing));
    }

    private Entity NewRow(Table table)
    {
        var row = new Entity(table.LogicalName);
        foreach (var column in table.Columns.Where(column => column is { Required: RequiredLevel.System, ValidForCreate: true } && column.LogicalName != table.PrimaryId))
        {
            row[column.LogicalName] = column.Type switch
            {
                ColumnType.Lookup or ColumnType.Customer => SampleOf(Catalog[column.Targets[0]]),
                ColumnType.Text or ColumnType.Memo => "1",
                ColumnType.Integer => 1,
                ColumnType.Boolean => false,
                ColumnType.Choice => new OptionSetValue(column.Choice!.Options[0].Value),
                _ => null,
            };
        }

        return row;
    }
}
