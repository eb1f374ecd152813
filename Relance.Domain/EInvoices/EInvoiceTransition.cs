using System;
using System.Collections.Generic;
using System.Linq;

namespace Relance.Domain;

/// <summary>
/// What a new e-invoice status asks for (design rule 8). Messages arrive late and twice: the same status again, a transmission status
/// after the buyer has spoken, and an approval after the payment change nothing.
/// </summary>
public static class EInvoiceTransition
{
    /// <summary>Working days between an announced payment and the next reminder: time of a transfer and its booking. A habit, no rule.</summary>
    public const int DefaultHoldDays = 5;

    /// <param name="calendar">The creditor's: bank days of an announced payment.</param>
    /// <returns>In the order in which they are to be done; empty = nothing changes.</returns>
    public static ValueList<EInvoiceAct> Of(EInvoiceChange change, WorkingCalendar calendar, int holdDays = DefaultHoldDays)
    {
        Guard.NotNull(change, nameof(change));
        Guard.NotNull(calendar, nameof(calendar));
        Guard.NotNegative(holdDays, nameof(holdDays));
        if (change.From == change.To)
        {
            return ValueList<EInvoiceAct>.Empty;
        }

        var from = EInvoiceStatuses.Find(change.From);
        if (EInvoiceStatuses.Find(change.To) is not { } to)
        {
            return ValueList.Of<EInvoiceAct>(new EInvoiceAct.OpenTask(EInvoiceTask.UnknownStatus, change.To));
        }

        return ComesTooLate(from, to) ? ValueList<EInvoiceAct>.Empty : Acts(change, from, to, calendar, holdDays).ToValueList();
    }

    private static bool ComesTooLate(EInvoiceStatusFacts? from, EInvoiceStatusFacts to) =>
        (from?.Phase == EInvoicePhase.Processing && to.Phase == EInvoicePhase.Transmission && to.Effect == EInvoiceEffect.None)
        || (from?.Code is "211" or "212" && to.Code is "204" or "205");

    private static IEnumerable<EInvoiceAct> Acts(EInvoiceChange change, EInvoiceStatusFacts? from, EInvoiceStatusFacts to, WorkingCalendar calendar, int holdDays)
    {
        if (Ending(change, from, to) is { } ending)
        {
            yield return ending;
        }

        var reason = to.Reasons.Contains(change.ReasonCode) ? EInvoiceReasons.Find(change.ReasonCode) : null;
        switch (to.Action)
        {
            case EInvoiceAction.DisputeWhole:
                yield return new EInvoiceAct.OpenDispute(Cause(to, reason), null, reason?.Owner ?? OwnerSide.Accounting);
                break;
            case EInvoiceAction.DisputePart when Refused(change) is var part && part != 0m:
                yield return new EInvoiceAct.OpenDispute(Cause(to, reason), part, reason?.Owner ?? OwnerSide.Accounting);
                break;
            case EInvoiceAction.Stop:
                yield return new EInvoiceAct.Stop(to.Effect);
                break;
            case EInvoiceAction.AnnouncePayment:
                yield return new EInvoiceAct.PauseUntil(calendar.AddWorkingDays(change.On, holdDays));
                break;
            case EInvoiceAction.Settle:
                yield return new EInvoiceAct.MarkCollected(Math.Min(change.Amounts.Collected ?? change.OpenBalance, change.Total), Covers(change, change.Amounts.Collected, whenUnsaid: true));
                break;
            default:
                if (Stopped(from))
                {
                    yield return new EInvoiceAct.Resume();
                }

                break;
        }

        if (to.Task != EInvoiceTask.None)
        {
            yield return new EInvoiceAct.OpenTask(to.Task, to.Code);
        }

        if (to.RequiresReason && reason is null)
        {
            yield return new EInvoiceAct.OpenTask(EInvoiceTask.AskReason, to.Code);
        }
    }

    // A dispute ends when the buyer approves, pays all or gets the invoice withdrawn. In hand (204) or completed by us (209) decide nothing yet.
    private static EInvoiceAct? Ending(EInvoiceChange change, EInvoiceStatusFacts? from, EInvoiceStatusFacts to)
    {
        if (!change.HasDispute && from?.Action is not (EInvoiceAction.DisputeWhole or EInvoiceAction.DisputePart))
        {
            return null;
        }

        return to.Code switch
        {
            "205" => new EInvoiceAct.CloseDispute(DisputeOutcome.Unfounded),
            "220" => new EInvoiceAct.CloseDispute(DisputeOutcome.Founded),
            "206" or "207" or "210" => new EInvoiceAct.CloseDispute(null),
            "211" when Covers(change, change.Amounts.Announced, whenUnsaid: false) => new EInvoiceAct.CloseDispute(DisputeOutcome.Unfounded),
            "212" when Covers(change, change.Amounts.Collected, whenUnsaid: true) => new EInvoiceAct.CloseDispute(DisputeOutcome.Unfounded),
            _ => null,
        };
    }

    private static bool Covers(EInvoiceChange change, decimal? amount, bool whenUnsaid) => amount is { } said ? said >= change.OpenBalance : whenUnsaid;

    // Disputes are ended by their own act; what else stopped the schedule ends as soon as the status does.
    private static bool Stopped(EInvoiceStatusFacts? from) =>
        from is not null && from.Action is EInvoiceAction.Stop or EInvoiceAction.AnnouncePayment or EInvoiceAction.Settle;

    /// <returns>Null = not told, so the whole invoice; 0 = nothing is refused after all.</returns>
    private static decimal? Refused(EInvoiceChange change)
    {
        var refused = change.Amounts.NotApproved ?? (change.Total - change.Amounts.Approved);
        return refused is { } amount ? Math.Min(Math.Max(0m, amount), change.Total) : null;
    }

    private static DisputeCause Cause(EInvoiceStatusFacts to, EInvoiceReason? reason) =>
        reason?.Cause ?? (to.Effect == EInvoiceEffect.Refused ? DisputeCause.InvoiceError : DisputeCause.Other);
}
