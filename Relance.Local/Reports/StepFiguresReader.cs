using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Local.Records;
using Relance.Plugin.Tables;

namespace Relance.Local.Reports;

/// <summary>Counts reminders by the step of their lines; steps that never came up are in it with zeros.</summary>
internal static class StepFiguresReader
{
    private const string Reminder = "reminder";
    private const string Version = "version";

    public static IReadOnlyList<StepFigures> Read(IOrganizationService service, IReadOnlyList<ReportInvoice> invoices)
    {
        var lines = Lines(service).ToLookup(row => row.Key(ReminderLineTable.ScenarioStepId));
        var paid = invoices.Where(invoice => invoice.SettledOn is not null && invoice.LastStepId is not null).ToLookup(invoice => invoice.LastStepId);
        return Steps(service).Select(step => Figures(step, lines[step.Id].ToList(), paid[step.Id].ToList())).ToList();
    }

    private static StepFigures Figures(Entity step, List<Entity> lines, List<ReportInvoice> paid)
    {
        int In(params ReminderState[] states) => lines.Count(line => states.Contains(StateOf(line)));
        return new StepFigures(
            step.Linked<EntityReference>(Version, ScenarioVersionTable.ScenarioId)?.Name ?? "",
            step.Integer(ScenarioStepTable.Order) ?? 0,
            step.Text(ScenarioStepTable.Name),
            In(ReminderState.Delivered),
            In(ReminderState.Proposed, ReminderState.Approved, ReminderState.Issued),
            In(ReminderState.Failed, ReminderState.Rejected, ReminderState.Cancelled),
            lines.Where(line => StateOf(line) == ReminderState.Delivered).Sum(line => line.Amount(ReminderLineTable.AskedAmountBase) ?? 0m),
            paid.Count,
            paid.Sum(invoice => invoice.InBase(invoice.Total)));
    }

    private static ReminderState StateOf(Entity line) =>
        (ReminderState)((line.Linked<OptionSetValue>(Reminder, ReminderTable.State)?.Value ?? ReminderStateChoice.Proposed) - ReminderStateChoice.Proposed);

    private static IReadOnlyList<Entity> Lines(IOrganizationService service)
    {
        var query = new QueryExpression(ReminderLineTable.LogicalName)
        {
            ColumnSet = new ColumnSet(ReminderLineTable.ScenarioStepId, ReminderLineTable.AskedAmountBase),
        };
        var reminder = query.AddLink(ReminderTable.LogicalName, ReminderLineTable.ReminderId, ReminderTable.Id);
        reminder.EntityAlias = Reminder;
        reminder.Columns = new ColumnSet(ReminderTable.State);
        return AllRows.Of(service, query);
    }

    private static IEnumerable<Entity> Steps(IOrganizationService service)
    {
        var query = new QueryExpression(ScenarioStepTable.LogicalName) { ColumnSet = new ColumnSet(ScenarioStepTable.Name, ScenarioStepTable.Order) };
        var version = query.AddLink(ScenarioVersionTable.LogicalName, ScenarioStepTable.ScenarioVersionId, ScenarioVersionTable.Id);
        version.EntityAlias = Version;
        version.Columns = new ColumnSet(ScenarioVersionTable.ScenarioId);
        return AllRows.Of(service, query)
            .OrderBy(row => row.Linked<EntityReference>(Version, ScenarioVersionTable.ScenarioId)?.Name, StringComparer.Ordinal)
            .ThenBy(row => row.Integer(ScenarioStepTable.Order));
    }
}
