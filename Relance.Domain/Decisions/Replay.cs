using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace Relance.Domain;

/// <summary>
/// Carries a debtor through the days without a host: what the effects of a decision make of the facts, as if all had been written.
/// Previews, back-tests and tests look ahead with it. Ids are made of keys, so that two replays of the same facts are equal.
/// </summary>
public static class Replay
{
    /// <summary>The facts of the same day after the effects. A reminder whose key is in the history already is not made twice.</summary>
    public static DebtorSnapshot Apply(DebtorSnapshot snapshot, Decision decision, ReplayRules rules)
    {
        Guard.NotNull(snapshot, nameof(snapshot));
        Guard.NotNull(rules, nameof(rules));
        foreach (var effect in Guard.NotNull(decision, nameof(decision)).Effects)
        {
            snapshot = Apply(snapshot, effect, rules);
        }

        return snapshot;
    }

    /// <summary>The next morning: what the post and the approvers did with the reminders that are under way.</summary>
    public static DebtorSnapshot NextDay(DebtorSnapshot snapshot, ReplayRules rules)
    {
        var day = Guard.NotNull(snapshot, nameof(snapshot)).AsOf.PlusDays(1);
        Guard.NotNull(rules, nameof(rules));
        return snapshot with { AsOf = day, History = Map(snapshot.History, reminder => Overnight(reminder, day, rules)) };
    }

    /// <summary>Every day from that of the snapshot to <paramref name="until"/>, both included; events come before the decision of their day.</summary>
    public static IEnumerable<ReplayDay> Days(DebtorSnapshot start, LocalDate until, ReplayRules rules, params ReplayEvent[] events)
    {
        for (var snapshot = Guard.NotNull(start, nameof(start)); snapshot.AsOf <= until; snapshot = NextDay(snapshot, rules))
        {
            var today = snapshot.AsOf;
            snapshot = events.Where(one => one.On == today).Aggregate(snapshot, (facts, one) => one.Change(facts));
            var decision = Dunning.Decide(snapshot);
            var day = new ReplayDay(snapshot, decision, Apply(snapshot, decision, rules));
            yield return day;
            snapshot = day.After;
        }
    }

    /// <summary>The id that a replay gives to what a key names.</summary>
    public static Guid IdOf(string key)
    {
        using var hash = SHA256.Create();
        var bytes = new byte[16];
        Array.Copy(hash.ComputeHash(Encoding.UTF8.GetBytes(Guard.NotNull(key, nameof(key)))), bytes, bytes.Length);
        return new Guid(bytes);
    }

    private static DebtorSnapshot Apply(DebtorSnapshot snapshot, Effect effect, ReplayRules rules) => effect switch
    {
        Effect.SettlePromise settle => snapshot with
        {
            Promises = Map(snapshot.Promises, promise => promise.Id == settle.PromiseId ? promise with { State = settle.State } : promise),
        },
        Effect.SettlePlan settle => snapshot with
        {
            Plans = Map(snapshot.Plans, plan => plan.Id == settle.PlanId ? plan with { State = settle.State, KnownPaid = settle.Paid } : plan),
        },
        Effect.EscalateDispute escalate => Change(snapshot, escalate.DisputeId, dispute => dispute with { EscalatedOn = snapshot.AsOf }),
        Effect.NoteCreditNote note => Change(snapshot, note.DisputeId, dispute => dispute with { CreditNoteOn = snapshot.AsOf }),
        Effect.CancelReminder cancel => Change(snapshot, cancel.ReminderId, reminder => reminder with { State = ReminderState.Cancelled }),
        Effect.IssueReminder issue => ReplayClaims.Write(
            Change(snapshot, issue.ReminderId, reminder => Issue(reminder, snapshot.AsOf, rules)), issue.ReminderId, issue.Claims),
        Effect.RetryReminder retry => ReplayClaims.Write(
            Change(
                snapshot,
                retry.ReminderId,
                reminder => Issue(reminder with { Channel = retry.Channel, ContactId = retry.ContactId, Address = retry.Address }, snapshot.AsOf, rules)),
            retry.ReminderId,
            retry.Claims),
        Effect.ProposeReminder propose => Propose(snapshot, propose, rules),
        Effect.DemandClaim demand => ReplayClaims.Demand(snapshot, demand),
        Effect.DropClaim drop => snapshot with { Claims = snapshot.Claims.Where(claim => claim.Id != drop.ClaimId).ToValueList() },
        Effect.OpenTask task => snapshot with { TaskKeys = snapshot.TaskKeys.With(task.Key) },
        Effect.PlaceHold place => snapshot with { Hold = NewHold(snapshot, place.Causes) },
        Effect.ChangeHold change => snapshot with { Hold = snapshot.Hold! with { Causes = change.Causes } },
        Effect.ReleaseHold => snapshot with { Hold = null },
        Effect.SetNoticeMissing set => Change(snapshot, set.NoticeId, notice => notice with { Missing = set.Missing }),
        Effect.CompareRoutes compare => Change(snapshot, compare.NoticeId, notice => notice with { HasRoutes = true }),
        Effect.SetLimitation set => snapshot with
        {
            Invoices = Map(snapshot.Invoices, invoice => invoice.Id == set.InvoiceId ? invoice with { KnownLimitation = new LimitationMark(set.LastDay, set.State) } : invoice),
        },
        Effect.SetExposure exposure => snapshot with { Credit = snapshot.Credit?.After(exposure) },
        Effect.SetRisk risk => snapshot with
        {
            RiskReview = null,
            Debtor = snapshot.Debtor with { RiskClass = risk.Assessment.Class?.ToString(), UsualDelayDays = risk.UsualDelayDays },
        },
        Effect.SetExpected expected => snapshot with
        {
            Invoices = Map(snapshot.Invoices, invoice => invoice.Id == expected.InvoiceId ? invoice with { KnownExpectedOn = expected.ExpectedOn } : invoice),
        },
        Effect.SetNextStep next => snapshot with
        {
            Invoices = Map(snapshot.Invoices, invoice => invoice.Id == next.InvoiceId ? invoice with { KnownNextStepOn = next.NextStepOn } : invoice),
        },
        Effect.SetReadiness told => snapshot with
        {
            Invoices = Map(snapshot.Invoices, invoice => invoice.Id == told.InvoiceId ? invoice with { KnownReadiness = told.Text } : invoice),
        },
        _ => throw new ArgumentOutOfRangeException(nameof(effect), effect, "An effect that a replay does not know."),
    };

    private static DebtorSnapshot Propose(DebtorSnapshot snapshot, Effect.ProposeReminder propose, ReplayRules rules)
    {
        var id = IdOf(propose.Key);
        if (snapshot.History.Any(reminder => reminder.Id == id && reminder.State != ReminderState.Cancelled))
        {
            return snapshot;
        }

        var reminder = new Reminder
        {
            Id = id,
            State = ReminderState.Proposed,
            StepId = propose.StepId,
            Channel = propose.Channel,
            ContactId = propose.ContactId,
            Address = propose.Address,
            ProposedOn = snapshot.AsOf,
            RequiresApproval = propose.RequiresApproval,
            IsFormalNotice = propose.IsFormalNotice,
            Lines = propose.Lines,
        };

        // The host gives a cancelled reminder another key; here it makes room for the new one.
        var written = snapshot with
        {
            History = snapshot.History
                .Where(known => known.Id != id)
                .Append(propose.RequiresApproval ? reminder : Issue(reminder, snapshot.AsOf, rules))
                .ToValueList(),
            Recovery = propose.Notice is null ? snapshot.Recovery : Noted(snapshot.Recovery, propose, id),
        };
        return ReplayClaims.Write(written, id, propose.Claims);
    }

    private static RecoveryFacts Noted(RecoveryFacts facts, Effect.ProposeReminder propose, Guid reminderId)
    {
        var notice = new NoticeFacts(IdOf("notice|" + propose.Key), reminderId, propose.Notice!.Missing, null, false, false);
        return facts with { Notices = facts.Notices.Where(known => known.Id != notice.Id).Append(notice).ToValueList() };
    }

    private static Reminder Issue(Reminder reminder, LocalDate day, ReplayRules rules)
    {
        var issued = reminder with { State = ReminderState.Issued, IssuedOn = day };
        return rules.Delivery == ReplayDelivery.SameDay ? issued with { State = ReminderState.Delivered, CountedOn = day } : issued;
    }

    private static Reminder Overnight(Reminder reminder, LocalDate day, ReplayRules rules) => (reminder.State, rules) switch
    {
        (ReminderState.Issued, { Delivery: ReplayDelivery.NextDay }) => reminder with { State = ReminderState.Delivered, CountedOn = day },
        (ReminderState.Issued, { Delivery: ReplayDelivery.Fails }) => reminder with { State = ReminderState.Failed },
        (ReminderState.Proposed, { Approval: ReplayApproval.NextDay }) when reminder.RequiresApproval => reminder with { State = ReminderState.Approved },
        (ReminderState.Proposed, { Approval: ReplayApproval.RejectedNextDay }) when reminder.RequiresApproval => reminder with { State = ReminderState.Rejected },
        _ => reminder,
    };

    private static CreditHold NewHold(DebtorSnapshot snapshot, ValueList<HoldCause> causes) =>
        new(IdOf("hold|" + snapshot.Debtor.Id.ToString("N") + "|" + snapshot.AsOf.ToString("uuuuMMdd", System.Globalization.CultureInfo.InvariantCulture)), snapshot.AsOf, false, causes);

    private static DebtorSnapshot Change(DebtorSnapshot snapshot, Guid reminderId, Func<Reminder, Reminder> change) =>
        snapshot with { History = Map(snapshot.History, reminder => reminder.Id == reminderId ? change(reminder) : reminder) };

    private static DebtorSnapshot Change(DebtorSnapshot snapshot, Guid disputeId, Func<Dispute, Dispute> change) =>
        snapshot with { Disputes = Map(snapshot.Disputes, dispute => dispute.Id == disputeId ? change(dispute) : dispute) };

    private static DebtorSnapshot Change(DebtorSnapshot snapshot, Guid noticeId, Func<NoticeFacts, NoticeFacts> change) =>
        snapshot with { Recovery = snapshot.Recovery with { Notices = Map(snapshot.Recovery.Notices, notice => notice.Id == noticeId ? change(notice) : notice) } };

    private static ValueList<T> Map<T>(ValueList<T> items, Func<T, T> change) => items.Select(change).ToValueList();
}
