using System.Collections.Generic;
using System.Linq;

namespace Relance.Domain;

/// <summary>
/// Looks again at reminders that have not reached the debtor: the facts are checked at the moment of sending (complaints 4 and 37),
/// and a failed delivery goes on to the next channel or to a person (design rule 21).
/// </summary>
internal static class PendingReminders
{
    public static void Review(Dossier dossier)
    {
        foreach (var reminder in Unfinished(dossier.Snapshot.History))
        {
            switch (reminder.State)
            {
                case ReminderState.Proposed or ReminderState.Approved:
                    ReviewUnsent(dossier, reminder);
                    break;
                case ReminderState.Issued:
                    ReviewIssued(dossier, reminder);
                    break;
                case ReminderState.Failed:
                    ReviewFailed(dossier, reminder);
                    break;
            }
        }
    }

    // Formal notices first: they leave whatever the quiet days say, and then those say it to the others.
    private static IEnumerable<Reminder> Unfinished(ValueList<Reminder> history)
    {
        List<Reminder>? unfinished = null;
        foreach (var reminder in history)
        {
            if (reminder.IsPending || reminder.State == ReminderState.Failed)
            {
                (unfinished ??= []).Add(reminder);
            }
        }

        return unfinished is null
            ? ValueList<Reminder>.Empty
            : unfinished.OrderByDescending(one => one.IsFormalNotice).ThenBy(one => one.ProposedOn).ThenBy(one => one.Id);
    }

    private static void ReviewUnsent(Dossier dossier, Reminder reminder)
    {
        if (!StillStands(dossier, reminder))
        {
            dossier.Effects.Add(new Effect.CancelReminder(reminder.Id, ReasonCode.FactsChanged));
            return;
        }

        if (Notices.Review(dossier, reminder) is { } incomplete)
        {
            Wait(dossier, reminder, incomplete);
            return;
        }

        if (reminder.State == ReminderState.Proposed && reminder.RequiresApproval)
        {
            Wait(dossier, reminder, new Reason(ReasonCode.AwaitingApproval) { Days = DayCount.Between(reminder.ProposedOn, dossier.AsOf) });
            return;
        }

        if (HeldBack(dossier, reminder, reminder.Channel) is { } reason)
        {
            Wait(dossier, reminder, reason);
            return;
        }

        dossier.Effects.Add(new Effect.IssueReminder(reminder.Id));
        Leave(dossier, reminder, reminder.Channel);
    }

    // A message that was written on another day leaves under the same conditions as a new one.
    private static Reason? HeldBack(Dossier dossier, Reminder reminder, Channel channel)
    {
        if (Courtesy.IsStale(dossier))
        {
            return Courtesy.Stale(dossier);
        }

        var opens = dossier.AsOf;
        foreach (var line in reminder.Lines)
        {
            var version = dossier.Find(line.InvoiceId)!.Version!;
            if (!reminder.IsFormalNotice && channel != Channel.Task && dossier.Contacts.Restraint(dossier, version) is { } restraint)
            {
                return restraint;
            }

            if (dossier.SendDay(version, dossier.AsOf) is not { } sendDay)
            {
                return new Reason(ReasonCode.NeverOpen);
            }

            opens = sendDay > opens ? sendDay : opens;
        }

        return opens > dossier.AsOf ? new Reason(ReasonCode.ClosedDay) { On = opens } : null;
    }

    private static void Leave(Dossier dossier, Reminder reminder, Channel channel)
    {
        if (channel != Channel.Task)
        {
            dossier.Contacts.Add(dossier.AsOf);
        }

        Wait(dossier, reminder, new Reason(ReasonCode.AwaitingDelivery) { Detail = channel.ToString(), Days = 0 });
    }

    // The amount is part of what stands: after a partial payment the message is written anew with what remains.
    private static bool StillStands(Dossier dossier, Reminder reminder)
    {
        foreach (var line in reminder.Lines)
        {
            if (dossier.Find(line.InvoiceId) is not { } one
                || !one.IsUndecided
                || one.Invoice.Cycle != line.Cycle
                || one.Asked != line.AskedAmount
                || StepOf(dossier, one, line) is not { } step
                || (step.IsBeforeDue && dossier.AsOf >= one.Invoice.DueOn))
            {
                return false;
            }

            dossier.ReviewNotAfter(step.IsBeforeDue ? one.Invoice.DueOn : null);
        }

        return !reminder.Lines.IsEmpty;
    }

    // What was proposed before a migration stands: it was right under the version of that day.
    private static Step? StepOf(Dossier dossier, InvoiceCase one, ReminderLine line) =>
        one.Version?.StepById(line.StepId) ?? (Migrations.Former(dossier, one, line.StepId) is { } found ? found.Step : null);

    private static void ReviewIssued(Dossier dossier, Reminder reminder)
    {
        // A call to be made or a letter to be posted is still in our hands; an e-mail that left is not.
        if (reminder.Channel != Channel.Email && !reminder.Lines.Any(line => IsChaseable(dossier, line)))
        {
            dossier.Effects.Add(new Effect.CancelReminder(reminder.Id, ReasonCode.FactsChanged));
            return;
        }

        Wait(dossier, reminder, new Reason(ReasonCode.AwaitingDelivery)
        {
            Detail = reminder.Channel.ToString(),
            Days = DayCount.Between(reminder.IssuedOn ?? reminder.ProposedOn, dossier.AsOf),
        });
    }

    // Another channel gets what was written; what is no longer true is taken back and written anew.
    private static void ReviewFailed(Dossier dossier, Reminder reminder)
    {
        if (!StillStands(dossier, reminder) || dossier.FindStep(reminder.StepId) is not { } lead)
        {
            dossier.Effects.Add(new Effect.CancelReminder(reminder.Id, ReasonCode.FactsChanged));
            return;
        }

        var invoice = dossier.Find(reminder.Lines[0].InvoiceId)!.Invoice;
        if (ContactChoice.After(dossier.Snapshot, lead.Step, invoice, reminder) is not { } next)
        {
            var reason = new Reason(ReasonCode.DeliveryFailed) { InvoiceId = invoice.Id, StepId = reminder.StepId, SourceId = reminder.Id, Detail = reminder.Address };
            dossier.Open($"failed|{reminder.Id:N}", TaskKind.DeliveryFailed, OwnerSide.Accounting, reason, reminder.Id);
            Wait(dossier, reminder, reason);
        }
        else if (HeldBack(dossier, reminder, next.Channel) is { } reason)
        {
            Wait(dossier, reminder, reason);
        }
        else
        {
            dossier.Effects.Add(new Effect.RetryReminder(reminder.Id, next.Channel, next.Contact.Id, next.Address, ContactChoice.Language(dossier.Snapshot, next.Contact)));
            Leave(dossier, reminder, next.Channel);
        }
    }

    private static bool IsChaseable(Dossier dossier, ReminderLine line) =>
        dossier.Find(line.InvoiceId) is { IsChaseable: true } one && one.Invoice.Cycle == line.Cycle;

    private static void Wait(Dossier dossier, Reminder reminder, Reason reason)
    {
        foreach (var line in reminder.Lines)
        {
            if (dossier.Find(line.InvoiceId) is { } one && one.Invoice.Cycle == line.Cycle)
            {
                one.Decide(reason with { InvoiceId = one.Invoice.Id, StepId = line.StepId, SourceId = reminder.Id, Amount = one.Asked, Currency = one.Invoice.Currency });
            }
        }
    }
}
