using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Local.Host;
using Relance.Local.Records;
using Relance.Plugin.Tables;

namespace Relance.Local.Commands;

/// <summary>What the run of one day did.</summary>
public sealed record RunOutcome(LocalDate AsOf, int Debtors, int Reminders, int HoldsPlaced, int HoldsReleased, int Errors);

/// <summary>The nightly run of a day: the custom API as the engine's own user, then every job it caused.</summary>
public static class NightlyRun
{
    public static RunOutcome Execute(Workspace workspace, LocalDate day)
    {
        workspace.Stand(day);
        var response = workspace.Host.As(WellKnown.ServiceUserId).Execute(new OrganizationRequest("relance_RunDunning") { ["AsOf"] = RowValues.Moment(day) });
        workspace.RunJobs();
        var run = (EntityReference)response["Run"];
        var row = workspace.Service.Retrieve(
            RunTable.LogicalName,
            run.Id,
            new ColumnSet(RunTable.Debtors, RunTable.Reminders, RunTable.HoldsPlaced, RunTable.HoldsReleased, RunTable.Errors));
        int Figure(string column) => row.Integer(column) ?? 0;
        return new RunOutcome(day, Figure(RunTable.Debtors), Figure(RunTable.Reminders), Figure(RunTable.HoldsPlaced), Figure(RunTable.HoldsReleased), Figure(RunTable.Errors));
    }
}
