using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Domain;
using Relance.Local.Records;
using Relance.Plugin.Tables;

namespace Relance.Local.Replays;

/// <summary>
/// What must hold after every event: nothing is sent for what is paid, disputed or not yet due; never the same step twice, never two
/// steps of an invoice in a day, never on a closed day; credit is on hold exactly when a cause exists.
/// </summary>
public sealed class ReplayInvariants(IOrganizationService service, ReplayTruth truth, IReadOnlyDictionary<Guid, Step> steps, WorkingCalendar calendar, int? holdDaysLate)
{
    private readonly HashSet<Guid> seen = [];
    private readonly HashSet<Guid> counted = [];
    private readonly HashSet<(Guid Invoice, Guid Step, int Cycle, int Occurrence)> done = [];
    private readonly Dictionary<Guid, LocalDate> lastRemindedOn = [];

    public int Checks { get; private set; }

    /// <summary>Reminder lines seen so far, whatever became of them.</summary>
    public int Lines => seen.Count;

    /// <summary>Judges the reminder lines that are new since the last call.</summary>
    public void CheckReminders(LocalDate day)
    {
        foreach (var line in LinesOf(ReminderTable.ProposedOn, day).Where(line => seen.Add(line.Id)))
        {
            Check(line, day);
        }

        foreach (var line in LinesOf(ReminderTable.CountedOn, day).Where(line => counted.Add(line.Id)))
        {
            var step = steps[line.Key(ReminderLineTable.ScenarioStepId)!.Value];
            var invoice = truth.Of(line.Key(ReminderLineTable.InvoiceId)!.Value);
            invoice.LastStep = invoice.LastStep is { } last && last.Order > step.Order ? last : step;
        }

        Checks++;
    }

    /// <summary>Judges the holds of these debtors, or of all.</summary>
    public void CheckHolds(LocalDate day, Guid? debtorId)
    {
        var query = new QueryExpression(AccountTable.LogicalName) { ColumnSet = new ColumnSet(AccountTable.Name, AccountTable.CreditOnHold) };
        if (debtorId is { } id)
        {
            query.Criteria.AddCondition(AccountTable.Id, ConditionOperator.Equal, id);
        }

        foreach (var debtor in AllRows.Of(service, query))
        {
            var causes = truth.OfDebtor(debtor.Id).Where(invoice => Holds(invoice, day)).Select(invoice => invoice.Number).ToList();
            if (debtor.Flag(AccountTable.CreditOnHold) != causes.Count > 0)
            {
                throw new BrokenInvariant(
                    day,
                    "a hold exactly when a cause exists",
                    $"{debtor.Text(AccountTable.Name)} is {(causes.Count > 0 ? "not " : "")}on hold, causes: {(causes.Count == 0 ? "none" : string.Join(", ", causes))}");
            }
        }

        Checks++;
    }

    private void Check(Entity line, LocalDate day)
    {
        var invoice = truth.Of(line.Key(ReminderLineTable.InvoiceId)!.Value);
        var step = steps[line.Key(ReminderLineTable.ScenarioStepId)!.Value];
        void Demand(bool holds, string rule)
        {
            if (!holds)
            {
                throw new BrokenInvariant(day, rule, $"invoice {invoice.Number}, step {step.Order} ({step.Name})");
            }
        }

        Demand(!invoice.IsPaid, "nothing for what is paid");
        Demand(!invoice.IsDisputed, "nothing for what is disputed");
        Demand(step.IsBeforeDue ? invoice.DaysLate(day) < 0 : invoice.DaysLate(day) >= (step.DaysFromDue ?? 0), "nothing before its day");
        Demand(
            done.Add((invoice.Id, step.Id, line.Integer(ReminderLineTable.Cycle) ?? 1, line.Integer(ReminderLineTable.Occurrence) ?? 0)),
            "never the same step twice in a cycle");
        Demand(!lastRemindedOn.TryGetValue(invoice.Id, out var last) || last < day, "never two steps in a day for an invoice");
        Demand(calendar.IsWorkingDay(day), "never on a closed day");
        lastRemindedOn[invoice.Id] = day;
    }

    private bool Holds(InvoiceTruth invoice, LocalDate day) =>
        invoice.IsChaseable
        && ((holdDaysLate is { } limit && invoice.DaysLate(day) >= limit)
            || (invoice.LastStep is { } last && steps.Values.Any(step => step.PlacesHold && step.Order <= last.Order)));

    private IReadOnlyList<Entity> LinesOf(string dayColumn, LocalDate day)
    {
        var query = new QueryExpression(ReminderLineTable.LogicalName)
        {
            ColumnSet = new ColumnSet(ReminderLineTable.InvoiceId, ReminderLineTable.ScenarioStepId, ReminderLineTable.Cycle, ReminderLineTable.Occurrence),
        };
        var reminder = query.AddLink(ReminderTable.LogicalName, ReminderLineTable.ReminderId, ReminderTable.Id);
        reminder.LinkCriteria.AddCondition(dayColumn, ConditionOperator.Equal, RowValues.Moment(day));
        return AllRows.Of(service, query);
    }
}
