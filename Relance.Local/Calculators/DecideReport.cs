using System;
using System.Collections.Generic;
using System.Linq;
using Relance.Domain;

namespace Relance.Local.Calculators;

/// <summary>A run in the words of the contract.</summary>
internal sealed class DecideReport(DecideRun run)
{
    public object Result => new
    {
        date = run.On,
        invoices = run.After.Invoices.Select(InvoiceLine).ToList(),
        messages = Touched().Select(Message).ToList(),
        promises = run.Effects.OfType<Effect.SettlePromise>()
            .Select(one => new { promise = run.Before.Promises.First(known => known.Id == one.PromiseId).Number, state = one.State, paid = one.Paid })
            .ToList(),
        hold = Hold(),
        tasks = run.Effects.OfType<Effect.OpenTask>()
            .Select(task => new { kind = task.Kind, owner = task.Owner, invoice = NumberOf(task.InvoiceId), reason = task.Why.Code })
            .ToList(),
        overdue = run.Decisions[0].Standing.Overdue,
        reviewDate = run.Outlook.ReviewOn,
    };

    /// <summary>The first decision as the app tells it, and what its own effects brought about on the same day.</summary>
    public IEnumerable<string> Explanation(TextCulture culture) => Explainer.Summary(run.Decisions[0], run.Before, culture)
        .Union(run.Decisions.Skip(1).SelectMany(decision => Consequences(decision, culture)));

    private IEnumerable<string> Consequences(Decision decision, TextCulture culture) => decision.Reasons
        .Where(reason => reason.Code is ReasonCode.HoldPlaced or ReasonCode.HoldChanged or ReasonCode.HoldReleased)
        .Select(reason => Explainer.Explain(reason, ExplainContext.Of(run.After), culture));

    private object InvoiceLine(Invoice invoice)
    {
        var reason = run.Decisions[0].Reasons.First(one => one.InvoiceId == invoice.Id);
        var outlook = run.Outlook.Reasons.First(one => one.InvoiceId == invoice.Id);
        var level = Level(invoice);
        return new
        {
            number = invoice.Number,
            balance = invoice.OpenBalance,
            daysLate = invoice.DaysLate(run.On),
            cycle = invoice.Cycle,
            level,
            step = run.After.Scenarios[0].StepById(StepField.IdOf(level))?.Name,
            reminded = reason.Code == ReasonCode.Reminded,
            reason = Told(reason),
            next = new { date = outlook.On, reason = outlook.Code, level = LevelOf(outlook.StepId) },
        };
    }

    private static object Told(Reason reason) => new
    {
        code = reason.Code,
        date = reason.On,
        amount = reason.Amount,
        ofAmount = reason.OfAmount,
        days = reason.Days,
        besides = reason.Besides is { } part ? Told(part) : null,
    };

    // The step that counts: one that is proposed, under way or failed is not reached yet.
    private int Level(Invoice invoice) => run.After.History
        .Where(reminder => reminder.State == ReminderState.Delivered)
        .SelectMany(reminder => reminder.Lines)
        .Where(line => line.InvoiceId == invoice.Id && line.Cycle == invoice.Cycle)
        .Select(line => LevelOf(line.StepId) ?? 0)
        .DefaultIfEmpty(0)
        .Max();

    private int? LevelOf(Guid? stepId) => stepId is { } id ? run.After.Scenarios[0].StepById(id)?.Order : null;

    private IEnumerable<Reminder> Touched() => run.Effects
        .Select(effect => effect switch
        {
            Effect.ProposeReminder proposed => Replay.IdOf(proposed.Key),
            Effect.IssueReminder issued => issued.ReminderId,
            Effect.RetryReminder retried => retried.ReminderId,
            Effect.CancelReminder cancelled => cancelled.ReminderId,
            _ => (Guid?)null,
        })
        .Where(id => id is not null)
        .Distinct()
        .Select(id => run.After.History.First(reminder => reminder.Id == id));

    private object Message(Reminder reminder) => new
    {
        state = reminder.State,
        level = LevelOf(reminder.StepId),
        step = run.After.Scenarios[0].StepById(reminder.StepId)!.Name,
        channel = reminder.Channel,
        formalNotice = reminder.IsFormalNotice,
        proposedOn = reminder.ProposedOn,
        issuedOn = reminder.IssuedOn,
        currency = run.After.Invoices.First(invoice => invoice.Id == reminder.Lines[0].InvoiceId).Currency,
        amount = reminder.Lines.Sum(line => line.AskedAmount),
        lines = reminder.Lines.Select(line => new
        {
            invoice = NumberOf(line.InvoiceId),
            level = LevelOf(line.StepId),
            occurrence = line.Occurrence + 1,
            asked = line.AskedAmount,
            balance = line.OpenBalance,
            daysLate = line.DaysLate,
        }).ToList(),
    };

    private object Hold() => new
    {
        active = run.After.Hold is not null,
        since = run.After.Hold?.PlacedOn,
        changed = run.Effects.Any(effect => effect is Effect.PlaceHold or Effect.ChangeHold or Effect.ReleaseHold),
        causes = (run.After.Hold?.Causes ?? ValueList<HoldCause>.Empty)
            .Select(cause => new { kind = cause.Kind, invoice = NumberOf(cause.InvoiceId), amount = cause.Amount, daysLate = cause.DaysLate, count = cause.Count })
            .ToList(),
    };

    private string? NumberOf(Guid? invoiceId) => run.After.Invoices.FirstOrDefault(invoice => invoice.Id == invoiceId)?.Number;
}
