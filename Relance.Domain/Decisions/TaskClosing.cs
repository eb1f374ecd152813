using System;
using System.Linq;

namespace Relance.Domain;

/// <summary>
/// Closes the tasks whose occasion is over, so that the worklist holds only what is left to do (design rule 41). Each kind is closed by
/// the facts that opened it, never because a decision did not happen to come across it: a pause says nothing about a missing address.
/// </summary>
internal static class TaskClosing
{
    public static void Apply(Dossier dossier)
    {
        foreach (var task in dossier.Snapshot.OpenTasks)
        {
            if (!dossier.IsRaised(task.Key) && IsOver(dossier, task))
            {
                var reason = new Reason(ReasonCode.TaskClosed) { SourceId = task.Id, Detail = task.Kind.ToString() };
                dossier.Effects.Add(new Effect.CloseTask(task.Id, task.Key, task.Kind, reason));
                dossier.DebtorReasons.Add(reason);
            }
        }
    }

    private static bool IsOver(Dossier dossier, OpenTask task) => task.Kind switch
    {
        TaskKind.SalesWarning or TaskKind.HandOver => IsInvoiceGone(dossier, task),
        TaskKind.ScenarioExhausted => IsInvoiceGone(dossier, task) || (task.InvoiceId is { } id && dossier.Find(id) is { IsChaseable: true }),
        TaskKind.NoContact => IsInvoiceGone(dossier, task) || CanBeReached(dossier, task),
        TaskKind.MissingExchangeRate => IsInvoiceGone(dossier, task) || HasRate(dossier, task),
        TaskKind.DeliveryFailed => IsInvoiceGone(dossier, task) || !IsStillFailed(dossier, IdIn(task)),
        TaskKind.PromiseBroken => !IsStillBroken(dossier, IdIn(task)),
        TaskKind.DisputeLate => !IsStillLate(dossier, IdIn(task)),
        _ => false,
    };

    // Snapshots hold every open invoice: one that is not there is settled, cancelled or another debtor's.
    private static bool IsInvoiceGone(Dossier dossier, OpenTask task) =>
        task.InvoiceId is { } id && dossier.Find(id) is not { IsReceivable: true };

    private static bool CanBeReached(Dossier dossier, OpenTask task)
    {
        var parts = task.Key.Split('|');
        return task.InvoiceId is { } id
            && dossier.Find(id) is { } one
            && parts.Length > 2
            && Guid.TryParse(parts[2], out var stepId)
            && dossier.FindStep(stepId) is { } found
            && ContactChoice.Of(dossier.Snapshot, found.Step, one.Invoice) is not null;
    }

    private static bool HasRate(Dossier dossier, OpenTask task) =>
        task.InvoiceId is { } id && dossier.Find(id) is { } one && dossier.InBase(one.Invoice, one.OpenBalance) is not null;

    private static bool IsStillFailed(Dossier dossier, Guid? reminderId) =>
        dossier.Snapshot.History.Any(reminder => reminder.Id == reminderId && reminder.State == ReminderState.Failed);

    // A word that was broken is talked about until what it covered is paid or the debtor has given another one.
    private static bool IsStillBroken(Dossier dossier, Guid? promiseId)
    {
        var promise = dossier.Snapshot.Promises.FirstOrDefault(one => one.Id == promiseId);
        return promise is not null
            && dossier.Cases.Any(one => one.IsReceivable
                && promise.Covers(one.Invoice)
                && !dossier.Snapshot.Promises.Any(later => later.State == PromiseState.Open && later.PromisedOn > promise.PromisedOn && later.Covers(one.Invoice)));
    }

    private static bool IsStillLate(Dossier dossier, Guid? disputeId) => dossier.Snapshot.Disputes.Any(dispute =>
        dispute.Id == disputeId && dispute.State == DisputeState.Open && dispute.DeadlineOn < dossier.AsOf);

    private static Guid? IdIn(OpenTask task)
    {
        var parts = task.Key.Split('|');
        return parts.Length > 1 && Guid.TryParse(parts[1], out var id) ? id : null;
    }
}
