using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Plugin.Writing;

/// <summary>
/// Writes the effects of a decision, one case each, in the order in which they are listed; figures and marks come last. Every case
/// is keyed or compares first, so that a second run on the same day writes nothing.
/// </summary>
public sealed class EffectWriter(
    Execution execution,
    ReminderWriter reminders,
    PlanWriter plans,
    DisputeWriter disputes,
    PromiseRecord promises,
    ClaimWriter claims,
    TaskWriter tasks,
    HoldWriter holds,
    SalesHoldNotice salesNotices,
    NoticeWriter notices,
    InvoiceWriter invoices,
    StandingWriter standing,
    DecisionWriter decisions,
    EffectEvents events)
{
    public void Write(DebtorFile file, Decision decision)
    {
        var hold = file.Snapshot.Hold?.Id;
        var hasWritten = false;
        var awaited = new HashSet<Guid>();
        reminders.FinishCancellations(file);
        foreach (var effect in decision.Effects)
        {
            switch (effect)
            {
                case Effect.SettlePromise settled:
                    Settle(file, settled);
                    events.Settled(file, settled);
                    break;
                case Effect.SettlePlan settled:
                    plans.Settle(file, settled);
                    break;
                case Effect.EscalateDispute escalated:
                    disputes.Escalate(file, escalated);
                    break;
                case Effect.NoteCreditNote noted:
                    disputes.Note(file, noted);
                    break;
                case Effect.CancelReminder cancelled:
                    reminders.Cancel(file, cancelled);
                    break;
                case Effect.IssueReminder issued:
                    hasWritten |= Note(reminders.Issue(file, issued), file.Reminders[issued.ReminderId].Reminder.Lines, awaited);
                    break;
                case Effect.RetryReminder retried:
                    hasWritten |= Note(reminders.Retry(file, retried), file.Reminders[retried.ReminderId].Reminder.Lines, awaited);
                    break;
                case Effect.ProposeReminder proposed:
                    hasWritten |= Note(reminders.Propose(file, proposed), proposed.Lines, awaited);
                    break;
                case Effect.DemandClaim demanded:
                    claims.Demand(demanded);
                    break;
                case Effect.DropClaim dropped:
                    claims.Drop(dropped);
                    break;
                case Effect.OpenTask task:
                    tasks.Open(file, task);
                    events.Opened(file, task);
                    break;
                case Effect.CloseTask closed:
                    tasks.Close(file, closed);
                    break;
                case Effect.PlaceHold placed:
                    hold = holds.Place(file, placed);
                    salesNotices.Tell(file, hold.Value, placed.Causes);
                    events.Held(file, hold.Value, placed.Causes);
                    break;
                case Effect.ChangeHold changed:
                    holds.Change(file, changed);
                    break;
                case Effect.ReleaseHold released:
                    holds.Release(file, released);
                    events.Released(file, released.HoldId);
                    hold = null;
                    break;
                case Effect.SetNoticeMissing lacking:
                    notices.Write(file, lacking);
                    break;
                case Effect.CompareRoutes compared:
                    notices.Write(file, compared);
                    break;
                case Effect.SetExposure or Effect.SetRisk:
                    // Written below, together with the other figures of the account.
                    break;
                case Effect.SetNextStep or Effect.SetReadiness or Effect.SetLimitation or Effect.SetExpected:
                    // Written below, together with the last step, in one update per invoice.
                    break;
                default:
                    throw new InvalidOperationException($"No way to write {effect.GetType().Name}.");
            }
        }

        promises.Write(file, decision);
        invoices.Write(file, decision, awaited);
        if (standing.Write(file, decision, hold, hasWritten) && !hasWritten)
        {
            decisions.Write(file, decision);
        }
    }

    /// <returns>Whether it left the house.</returns>
    private static bool Note(Sending sending, ValueList<ReminderLine> lines, HashSet<Guid> awaited)
    {
        if (sending == Sending.OutcomeFollows)
        {
            awaited.UnionWith(lines.Select(line => line.InvoiceId));
        }

        return sending != Sending.None;
    }

    private void Settle(DebtorFile file, Effect.SettlePromise effect) => execution.AsSystem.Update(new Entity(PromiseTable.LogicalName, effect.PromiseId)
    {
        [PromiseTable.State] = Choices.To(effect.State),
        [PromiseTable.KeptAmount] = new Money(effect.Paid),
        [PromiseTable.DecidedOn] = Days.ToColumn(file.Snapshot.AsOf),
    });
}
