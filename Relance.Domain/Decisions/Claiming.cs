using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>
/// Adds what the steps claim to the messages that leave or wait for approval, and follows what became of earlier ones: a claim is
/// asked for once its message reached the debtor. A missing rate stops the interest, never the message (design rule 35).
/// </summary>
public static class Claiming
{
    /// <summary>The invoices whose claims and payments a decision has to know because a message is about to claim something.</summary>
    public static ValueList<System.Guid> Needs(Decision decision, DebtorSnapshot snapshot)
    {
        Guard.NotNull(decision, nameof(decision));
        Guard.NotNull(snapshot, nameof(snapshot));
        if (!decision.Effects.Any(Asks))
        {
            return ValueList<System.Guid>.Empty;
        }

        var dossier = new Dossier(snapshot);
        return decision.Effects
            .SelectMany(effect => LinesOf(dossier, effect))
            .Where(line => dossier.FindStep(line.StepId)?.Step.Claims == true)
            .Select(line => line.InvoiceId)
            .Distinct()
            .ToValueList();
    }

    internal static void Complete(Dossier dossier)
    {
        var standing = FollowedUp(dossier);
        if (!dossier.Effects.Exists(Asks))
        {
            return;
        }

        var facts = dossier.Snapshot with { Claims = standing };
        for (var index = 0; index < dossier.Effects.Count; index++)
        {
            dossier.Effects[index] = dossier.Effects[index] switch
            {
                Effect.ProposeReminder propose => propose with { Claims = Of(dossier, facts, propose.Lines) },
                Effect.IssueReminder issue => issue with { Claims = Of(dossier, facts, LinesOf(dossier, issue)) },
                Effect.RetryReminder retry => retry with { Claims = Of(dossier, facts, LinesOf(dossier, retry)) },
                var other => other,
            };
        }
    }

    private static bool Asks(Effect effect) => effect is Effect.ProposeReminder or Effect.IssueReminder or Effect.RetryReminder;

    private static ValueList<ReminderLine> LinesOf(Dossier dossier, Effect effect) => effect switch
    {
        Effect.ProposeReminder propose => propose.Lines,
        Effect.IssueReminder issue => LinesOf(dossier, issue.ReminderId),
        Effect.RetryReminder retry => LinesOf(dossier, retry.ReminderId),
        _ => ValueList<ReminderLine>.Empty,
    };

    private static ValueList<ReminderLine> LinesOf(Dossier dossier, System.Guid reminderId) =>
        dossier.Snapshot.History.FirstOrDefault(reminder => reminder.Id == reminderId)?.Lines ?? ValueList<ReminderLine>.Empty;

    private static ValueList<ClaimEntry> Of(Dossier dossier, DebtorSnapshot facts, ValueList<ReminderLine> lines)
    {
        List<ClaimEntry>? entries = null;
        foreach (var line in lines)
        {
            if (dossier.FindStep(line.StepId)?.Step is { Claims: true } step && dossier.Find(line.InvoiceId)?.Invoice is { } invoice)
            {
                Add(dossier, CaseOf(facts, invoice, line.OpenBalance - line.AskedAmount), step, entries ??= []);
            }
        }

        return entries?.ToValueList() ?? ValueList<ClaimEntry>.Empty;
    }

    private static void Add(Dossier dossier, ClaimCase facts, Step step, List<ClaimEntry> entries)
    {
        if (step.ClaimsInterest)
        {
            Take(dossier, InvoiceClaims.Interest(facts), facts.Invoice, step, entries);
        }

        if (step.ClaimsCompensation)
        {
            Take(dossier, InvoiceClaims.Compensation(facts), facts.Invoice, step, entries);
        }

        if (step.Fee is not null)
        {
            Take(dossier, InvoiceClaims.Fee(facts, step), facts.Invoice, step, entries);
        }
    }

    // Refusals that the law or the past give (a consumer, claimed before, not late) need no words: nothing is wrong.
    private static void Take(Dossier dossier, ActOutcome<ClaimEntry> outcome, Invoice invoice, Step step, List<ClaimEntry> entries)
    {
        switch (outcome)
        {
            case ActOutcome<ClaimEntry>.Done { Value.Claim.State: ClaimState.Accrued } done:
                entries.Add(done.Value);
                break;
            case ActOutcome<ClaimEntry>.Refused { Why: { Code: RefusalCode.RateMissing, Detail: { } row } }:
                Tell(dossier, ReasonCode.RateMissing, "rate|" + row.Replace(' ', '|'), row, invoice, step);
                break;
            case ActOutcome<ClaimEntry>.Refused { Why: { Code: RefusalCode.RegimeUnknown, Detail: { } country } }:
                Tell(dossier, ReasonCode.RegimeUnknown, "regime|" + country + "|" + dossier.Snapshot.Debtor.Kind, country, invoice, step);
                break;
        }
    }

    // The task is about the setting, not the debtor: one for each row that is missing, whoever needs it first.
    private static void Tell(Dossier dossier, ReasonCode code, string key, string detail, Invoice invoice, Step step)
    {
        var reason = new Reason(code) { StepId = step.Id, Detail = detail };
        if (!dossier.DebtorReasons.Contains(reason))
        {
            dossier.DebtorReasons.Add(reason);
            dossier.Open(key, TaskKind.Configuration, OwnerSide.Accounting, reason with { InvoiceId = invoice.Id });
        }
    }

    // First in the list of effects: a fee that is dropped makes room for a new one of the same step.
    private static ValueList<Claim> FollowedUp(Dossier dossier)
    {
        if (dossier.Snapshot.Claims.IsEmpty)
        {
            return dossier.Snapshot.Claims;
        }

        var standing = new List<Claim>();
        var effects = new List<Effect>();
        foreach (var claim in dossier.Snapshot.Claims)
        {
            var reminder = claim.State == ClaimState.Accrued ? dossier.Snapshot.History.FirstOrDefault(one => one.Id == claim.ReminderId) : null;
            if (reminder?.State == ReminderState.Delivered && claim.Demand(reminder.AnchorOn) is ActOutcome<Claim>.Done demanded)
            {
                effects.Add(new Effect.DemandClaim(claim.Id, claim.InvoiceId, reminder.AnchorOn));
                standing.Add(demanded.Value);
            }
            else if (reminder is not null && claim.Kind == ClaimKind.Fee && IsGivenUp(dossier, reminder))
            {
                effects.Add(new Effect.DropClaim(claim.Id, claim.InvoiceId));
            }
            else
            {
                standing.Add(claim);
            }
        }

        dossier.Effects.InsertRange(0, effects);
        return standing.ToValueList();
    }

    // Interest and compensation are owed by law, asked for or not: they stay. A fee is owed for a step that is carried out.
    private static bool IsGivenUp(Dossier dossier, Reminder reminder) =>
        reminder.State is ReminderState.Cancelled or ReminderState.Rejected
        || dossier.Effects.Any(effect => effect is Effect.CancelReminder cancelled && cancelled.ReminderId == reminder.Id);

    /// <summary>The facts of one invoice of a snapshot.</summary>
    /// <param name="disputed">The part of its balance that is not asked for.</param>
    public static ClaimCase CaseOf(DebtorSnapshot snapshot, Invoice invoice, decimal disputed)
    {
        Guard.NotNull(snapshot, nameof(snapshot));
        Guard.NotNull(invoice, nameof(invoice));
        return new ClaimCase
        {
            Invoice = invoice,
            Debtor = snapshot.Debtor,
            Rules = snapshot.Policy.Claims,
            Rates = snapshot.Rates,
            AsOf = snapshot.AsOf,
            Payments = snapshot.Receipts.Concat(snapshot.Payments.Where(one => snapshot.Receipts.All(known => known.Id != one.Id))).Where(one => one.InvoiceId == invoice.Id).ToValueList(),
            Claims = snapshot.Claims.Where(claim => claim.InvoiceId == invoice.Id).ToValueList(),
            Disputed = disputed,
            NoticeOn = NoticeOn(snapshot, invoice),
        };
    }

    private static LocalDate? NoticeOn(DebtorSnapshot snapshot, Invoice invoice) => snapshot.History
        .Where(reminder => reminder.IsFormalNotice && reminder.State == ReminderState.Delivered && reminder.Lines.Any(line => line.InvoiceId == invoice.Id))
        .Select(reminder => (LocalDate?)reminder.AnchorOn)
        .Min();
}
