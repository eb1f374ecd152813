using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>Counts what the days of one debtor's replay brought.</summary>
internal sealed class BackTestTally
{
    private readonly ScenarioVersion scenario;
    private readonly BackTestSettings settings;
    private readonly PastDebtor? debtor;
    private readonly PastClaims claims;
    private readonly Dictionary<Guid, LocalDate> firstMessages = new();
    private readonly HashSet<(Guid Invoice, Guid Step)> reminded = new();
    private int messages;
    private int contacts;
    private int approvals;
    private int holdsPlaced;
    private int holdsReleased;
    private int daysHeld;

    /// <param name="debtor">Null = nobody: the figures of no day at all.</param>
    public BackTestTally(ScenarioVersion scenario, BackTestSettings settings, PastDebtor? debtor = null)
    {
        this.scenario = scenario;
        this.settings = settings;
        this.debtor = debtor;
        claims = new PastClaims(scenario, debtor, settings.Rates);
    }

    public BackTestFigures Figures => new()
    {
        Scenario = scenario.ScenarioName,
        From = settings.From,
        Until = settings.Until,
        Debtors = debtor is null ? 0 : 1,
        Invoices = debtor?.Invoices.Count(IsInPeriod) ?? 0,
        Messages = messages,
        Contacts = contacts,
        DebtorsContacted = contacts > 0 ? 1 : 0,
        Approvals = approvals,
        HoldsPlaced = holdsPlaced,
        HoldsReleased = holdsReleased,
        DaysHeld = daysHeld,
        InvoicesReminded = firstMessages.Count,
        PaidSoonAnyway = debtor?.Invoices.Count(IsPaidSoon) ?? 0,
        Steps = scenario.Steps.Select(step => new BackTestStep(step.Order, step.Name, reminded.Count(one => one.Step == step.Id))).ToValueList(),
        Compensation = claims.Compensation,
        Interest = claims.Interest,
        WithoutRate = claims.WithoutRate,
    };

    public void Note(ReplayDay day)
    {
        daysHeld += day.After.Hold is null ? 0 : 1;
        foreach (var effect in day.Decision.Effects)
        {
            approvals += effect is Effect.ProposeReminder { RequiresApproval: true } ? 1 : 0;
            holdsPlaced += effect is Effect.PlaceHold ? 1 : 0;
            holdsReleased += effect is Effect.ReleaseHold ? 1 : 0;
        }

        // A reminder leaves at most once a day, so its day of issue tells today's messages from all others.
        var left = day.After.History
            .Where(reminder => reminder.IssuedOn == day.On && reminder.Channel != Channel.Task)
            .ToList();
        messages += left.Count;
        contacts += left.Count > 0 ? 1 : 0;
        foreach (var reminder in left)
        {
            foreach (var line in reminder.Lines)
            {
                Note(day, reminder, line);
            }
        }
    }

    private void Note(ReplayDay day, Reminder reminder, ReminderLine line)
    {
        reminded.Add((line.InvoiceId, line.StepId));
        if (!firstMessages.ContainsKey(line.InvoiceId))
        {
            firstMessages.Add(line.InvoiceId, day.On);
        }

        claims.Note(day, reminder, line);
    }

    private bool IsInPeriod(PastInvoice invoice) =>
        invoice.Story.IssuedOn <= settings.Until && invoice.Story.OpenOn(LocalDate.Max(invoice.Story.IssuedOn, settings.From)) > 0m;

    private bool IsPaidSoon(PastInvoice invoice) =>
        firstMessages.TryGetValue(invoice.Story.Id, out var first)
        && invoice.Story.PaidOffOn(LocalDate.MaxIsoValue) is { } paidOn
        && DayCount.Between(first, paidOn) <= settings.PaidSoonDays;
}
