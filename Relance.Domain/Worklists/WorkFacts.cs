using System;
using System.Collections.Generic;
using System.Linq;

namespace Relance.Domain;

/// <summary>Reads the occasions for work out of a snapshot and its decision, so that the worklist never disagrees with the dunning.</summary>
public static class WorkFacts
{
    /// <summary>
    /// Approvals, calls, promises, disputes, and what the decision says needs a person. Limitation, risk and credit limit are not in a
    /// snapshot: the caller adds them.
    /// </summary>
    public static ValueList<WorkFact> Of(DebtorSnapshot snapshot, Decision decision)
    {
        var facts = new List<WorkFact>();
        facts.AddRange(Reminders(Guard.NotNull(snapshot, nameof(snapshot))));
        facts.AddRange(Promises(snapshot, Guard.NotNull(decision, nameof(decision))));
        facts.AddRange(Disputes(snapshot));
        facts.AddRange(decision.Reasons.Select(reason => FactOf(snapshot, reason)).OfType<WorkFact>());
        return facts.ToValueList();
    }

    private static IEnumerable<WorkFact> Reminders(DebtorSnapshot snapshot)
    {
        foreach (var reminder in snapshot.History)
        {
            var amount = reminder.Lines.Sum(line => InBase(snapshot, line.InvoiceId, line.AskedAmount));
            if (reminder.State == ReminderState.Proposed && reminder.RequiresApproval)
            {
                yield return new WorkFact(WorkItemKind.ApprovalWaiting, reminder.Id, amount, reminder.ProposedOn);
            }

            if (reminder.State == ReminderState.Issued && reminder.Channel == Channel.PhoneCall)
            {
                yield return new WorkFact(WorkItemKind.CallToMake, reminder.Id, amount, reminder.IssuedOn ?? reminder.ProposedOn);
            }
        }
    }

    private static IEnumerable<WorkFact> Promises(DebtorSnapshot snapshot, Decision decision)
    {
        foreach (var promise in snapshot.Promises)
        {
            var settled = decision.Effects.OfType<Effect.SettlePromise>().FirstOrDefault(effect => effect.PromiseId == promise.Id);
            var state = settled?.State ?? promise.State;
            var amount = snapshot.Invoices.Where(invoice => promise.Covers(invoice) && !invoice.IsSettled).Sum(invoice => InBase(snapshot, invoice.Id, invoice.OpenBalance));
            if (amount <= 0m)
            {
                continue;
            }

            if (state is PromiseState.Broken or PromiseState.PartlyKept)
            {
                yield return new WorkFact(WorkItemKind.PromiseBroken, promise.Id, amount, PromisesKept.LastDay(promise).PlusDays(1), Detail: promise.Number);
            }
            else if (state == PromiseState.Open)
            {
                foreach (var instalment in promise.Instalments.Where(instalment => instalment.DueOn == snapshot.AsOf))
                {
                    yield return new WorkFact(WorkItemKind.PromiseDueToday, promise.Id, amount, instalment.DueOn, Detail: promise.Number);
                }
            }
        }
    }

    private static IEnumerable<WorkFact> Disputes(DebtorSnapshot snapshot) => snapshot.Disputes
        .Where(dispute => dispute.State == DisputeState.Open && dispute.DeadlineOn is not null)
        .Select(dispute => new WorkFact(
            WorkItemKind.DisputePastDeadline,
            dispute.Id,
            InBase(snapshot, dispute.InvoiceId, dispute.Amount ?? snapshot.Invoices.FirstOrDefault(invoice => invoice.Id == dispute.InvoiceId)?.OpenBalance ?? 0m),
            dispute.DeadlineOn,
            dispute.InvoiceId,
            dispute.Owner,
            dispute.Number));

    private static WorkFact? FactOf(DebtorSnapshot snapshot, Reason reason)
    {
        WorkItemKind? kind = reason.Code switch
        {
            ReasonCode.ScenarioExhausted => WorkItemKind.ScenarioExhausted,
            ReasonCode.NoUsableContact => WorkItemKind.NoContact,
            ReasonCode.DeliveryFailed => WorkItemKind.DeliveryFailed,
            ReasonCode.MissingExchangeRate => WorkItemKind.MissingExchangeRate,
            ReasonCode.HandOverProposed => WorkItemKind.HandOverProposed,
            _ => null,
        };
        if (kind is not { } known || reason.InvoiceId is not { } invoiceId)
        {
            return null;
        }

        var open = snapshot.Invoices.FirstOrDefault(invoice => invoice.Id == invoiceId)?.OpenBalance ?? 0m;
        return new WorkFact(known, invoiceId, InBase(snapshot, invoiceId, open), InvoiceId: invoiceId);
    }

    // What cannot be brought to base currency weighs nothing; the missing rate is an item of its own.
    private static decimal InBase(DebtorSnapshot snapshot, Guid invoiceId, decimal amount)
    {
        var invoice = snapshot.Invoices.FirstOrDefault(one => one.Id == invoiceId);
        return invoice is null ? 0m
            : invoice.Currency == snapshot.Policy.BaseCurrency ? amount
            : BaseCurrency.InBase(amount, invoice.ExchangeRate) ?? 0m;
    }
}
