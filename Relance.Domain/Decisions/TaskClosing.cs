using System;
using System.Linq;

namespace Relance.Domain;

/// <summary>
/// Closes the tasks whose occasion is over, so that the worklist holds only what is left to do (design rule 41). Each kind is closed by
/// the facts that opened it, never because a decision did not happen to come across it: a pause says nothing about a missing address.
/// </summary>
internal static class TaskClosing
{
    public static void Apply(Dossier dossier, Exposure exposure)
    {
        foreach (var task in dossier.Snapshot.OpenTasks)
        {
            if (!dossier.IsRaised(task.Key) && IsOver(dossier, exposure, task))
            {
                var reason = new Reason(ReasonCode.TaskClosed) { SourceId = task.Id, Detail = task.Kind.ToString() };
                dossier.Effects.Add(new Effect.CloseTask(task.Id, task.Key, task.Kind, reason));
                dossier.DebtorReasons.Add(reason);
            }
        }
    }

    // A kind without a line is a bug: a test asks for every one of them.
    private static bool IsOver(Dossier dossier, Exposure exposure, OpenTask task) => task.Kind switch
    {
        TaskKind.SalesWarning => task.Topic == "hold" ? TaskOccasions.IsHoldOver(dossier, task) : IsInvoiceGone(dossier, task),
        TaskKind.ProjectNotice => IsInvoiceGone(dossier, task),
        TaskKind.AccountingNotice => task.Topic == "payout" ? IsKnownCase(dossier, task) : IsInvoiceGone(dossier, task),
        TaskKind.HandOver => IsInvoiceGone(dossier, task) || IsWithAgency(dossier, task),
        TaskKind.ScenarioExhausted => IsInvoiceGone(dossier, task) || (task.InvoiceId is { } id && dossier.Find(id) is { IsChaseable: true }),
        TaskKind.NoContact => IsInvoiceGone(dossier, task) || CanBeReached(dossier, task),
        TaskKind.MissingExchangeRate => IsInvoiceGone(dossier, task) || HasRate(dossier, task),
        TaskKind.DeliveryFailed when task.Topic == OpenTask.Returned => TaskOccasions.HasOtherAddress(dossier, task),
        TaskKind.DeliveryFailed => IsInvoiceGone(dossier, task) || !IsStillFailed(dossier, task.IdAt(1)),
        TaskKind.PromiseBroken => !IsStillBroken(dossier, task.IdAt(1)),
        TaskKind.DisputeLate or TaskKind.DisputeEscalated => !IsStillLate(dossier, task.IdAt(1)),
        TaskKind.InvoiceNotReady => !TaskOccasions.IsNotReady(dossier, task),
        TaskKind.LimitationNear => IsInvoiceGone(dossier, task) || !TaskOccasions.IsLastDay(dossier, task),
        TaskKind.LimitAlert => !TaskOccasions.IsHighestAlert(dossier, exposure, task),
        TaskKind.RiskWorsened => !TaskOccasions.IsRiskClass(dossier, task),
        TaskKind.EInvoice => TaskOccasions.IsStatusOver(dossier, task),
        TaskKind.Configuration => !TaskOccasions.IsSettingMissing(dossier, task),

        // Every decision finds these again as long as they last.
        TaskKind.PlanDefaulted or TaskKind.CreditNoteExpected or TaskKind.FormalNoticeIncomplete or TaskKind.ChooseRoute => true,
        TaskKind.RecallFromAgency => IsKnownCase(dossier, task),

        // The write-off itself closes it when somebody decides: no decision about a debtor knows proposals.
        TaskKind.WriteOffApproval => false,
        _ => throw new InvalidOperationException($"Nothing says when a task of kind {task.Kind} is over."),
    };

    // Snapshots hold every open invoice: one that is not there is settled, cancelled or another debtor's.
    private static bool IsInvoiceGone(Dossier dossier, OpenTask task) =>
        task.InvoiceId is { } id && dossier.Find(id) is not { IsReceivable: true };

    private static bool CanBeReached(Dossier dossier, OpenTask task) =>
        task.InvoiceId is { } id
        && dossier.Find(id) is { } one
        && task.IdAt(2) is { } stepId
        && dossier.FindStep(stepId) is { } found
        && ContactChoice.Of(dossier.Snapshot, found.Step, one.Invoice) is not null;

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

    private static bool IsWithAgency(Dossier dossier, OpenTask task) =>
        task.InvoiceId is { } id && dossier.Snapshot.Recovery.Cases.Any(one => one.Case.IsWithAgency && one.Case.InvoiceIds.Contains(id));

    // Of a case whose invoices are all settled a decision knows nothing: there the case itself closes the task when it comes back.
    private static bool IsKnownCase(Dossier dossier, OpenTask task) =>
        dossier.Snapshot.Recovery.Cases.Any(one => one.Case.Id == task.IdAt(1) || one.Case.Recoveries.Any(recovery => recovery.Id == task.IdAt(1)));
}
