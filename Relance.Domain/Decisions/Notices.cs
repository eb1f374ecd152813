using System.Linq;

namespace Relance.Domain;

/// <summary>Formal notices: complete before they leave, followed until their deadline is over (design rule 26).</summary>
internal static class Notices
{
    /// <summary>Days to pay where the step names none: what the texts that Relance ships say. No law sets them.</summary>
    private const int UsualDeadlineDays = 15;

    /// <summary>What comes after the letter: it came back in vain, or the time to pay is over.</summary>
    public static void Follow(Dossier dossier)
    {
        foreach (var notice in InOrder(dossier.Snapshot.Recovery.Notices))
        {
            if (dossier.Snapshot.History.FirstOrDefault(one => one.Id == notice.ReminderId) is not { } reminder)
            {
                continue;
            }

            var open = reminder.Lines
                .Select(line => dossier.Find(line.InvoiceId) is { IsReceivable: true } one && one.Invoice.Cycle == line.Cycle && one.Reason?.Code is not (ReasonCode.WithAgency or ReasonCode.RecoveredByAgency) ? one : null)
                .Where(one => one is not null)
                .ToList();
            if (open.Count == 0)
            {
                continue;
            }

            var first = open[0]!;
            var reason = new Reason(notice.MustBeServedAgain ? ReasonCode.NoticeReturned : ReasonCode.NoticeOver)
            {
                InvoiceId = open.Count == 1 ? first.Invoice.Id : null,
                SourceId = notice.Id,
                On = notice.DeadlineOn,
                Amount = open.Sum(one => one!.OpenBalance),
                Currency = first.Invoice.Currency,
            };
            if (notice.MustBeServedAgain)
            {
                dossier.Open($"served|{notice.Id:N}", TaskKind.DeliveryFailed, OwnerSide.Accounting, reason);
            }

            dossier.ReviewNotAfter(notice.DeadlineOn?.PlusDays(1));
            if (dossier.AsOf > notice.DeadlineOn)
            {
                dossier.Open($"route|{notice.Id:N}", TaskKind.ChooseRoute, OwnerSide.Accounting, reason);
                if (!notice.HasRoutes)
                {
                    dossier.Effects.Add(new Effect.CompareRoutes(notice.Id));
                }
            }
        }
    }

    private static ValueList<NoticeFacts> InOrder(ValueList<NoticeFacts> notices) =>
        notices.Count < 2 ? notices : notices.OrderBy(notice => notice.Id).ToValueList();

    /// <summary>What a new notice lacks; a task is opened once where it lacks something.</summary>
    /// <returns>Null = this snapshot does not know the creditor, so nothing is judged.</returns>
    public static NoticeProposal? Propose(Dossier dossier, Step step, string address, ValueList<ReminderLine> lines)
    {
        var days = step.PayWithinDays ?? UsualDeadlineDays;
        if (Missing(dossier, days, address, lines) is not { } missing)
        {
            return null;
        }

        if (!missing.IsEmpty)
        {
            Tell(dossier, step.Id, lines, Incomplete(missing));
        }

        return new NoticeProposal(days, missing);
    }

    /// <summary>Looks at a notice again that has not left.</summary>
    /// <returns>Why it must not leave; null = nothing is missing.</returns>
    public static Reason? Review(Dossier dossier, Reminder reminder)
    {
        var days = dossier.FindStep(reminder.StepId)?.Step.PayWithinDays ?? UsualDeadlineDays;
        if (!reminder.IsFormalNotice || Missing(dossier, days, reminder.Address ?? "", reminder.Lines) is not { } missing)
        {
            return null;
        }

        if (dossier.Snapshot.Recovery.Notices.FirstOrDefault(one => one.ReminderId == reminder.Id) is { } known && known.Missing != missing)
        {
            dossier.Effects.Add(new Effect.SetNoticeMissing(known.Id, missing));
        }

        if (missing.IsEmpty)
        {
            return null;
        }

        var reason = Incomplete(missing);
        Tell(dossier, reminder.StepId, reminder.Lines, reason);
        return reason;
    }

    private static Reason Incomplete(ValueList<NoticeItem> missing) =>
        new(ReasonCode.NoticeIncomplete) { Detail = string.Join(",", missing), Amount = missing.Count };

    // The least id speaks for the message: lines come in any order.
    private static void Tell(Dossier dossier, System.Guid stepId, ValueList<ReminderLine> lines, Reason reason)
    {
        var first = lines.OrderBy(line => line.InvoiceId).First();
        dossier.Open(
            $"notice|{first.InvoiceId:N}|{stepId:N}|{first.Cycle}",
            TaskKind.FormalNoticeIncomplete,
            OwnerSide.Accounting,
            reason with { InvoiceId = first.InvoiceId, StepId = stepId });
    }

    private static ValueList<NoticeItem>? Missing(Dossier dossier, int deadlineDays, string address, ValueList<ReminderLine> lines) =>
        dossier.Snapshot.Recovery.Creditor is { } creditor
            ? FormalNoticeCheck.Missing(Draft(dossier, creditor, deadlineDays, address, lines)).Where(item => !NoticeWording.Items.Contains(item)).ToValueList()
            : null;

    private static FormalNoticeDraft Draft(Dossier dossier, NoticeCreditor creditor, int deadlineDays, string address, ValueList<ReminderLine> lines)
    {
        var debtor = dossier.Snapshot.Debtor;
        var asked = lines.Sum(line => line.AskedAmount);
        var claimed = Claimed(dossier, lines);
        return new FormalNoticeDraft
        {
            Country = debtor.Country,
            Kind = debtor.Kind,
            DatedOn = dossier.AsOf,
            CreditorName = creditor.Name,
            CreditorAddress = creditor.Address,
            CreditorRegistration = creditor.Registration,
            DebtorName = debtor.Name,
            DebtorAddress = address,
            DeliveryAddress = address,
            Lines = lines.Select(line => LineOf(dossier, line)).ToValueList(),
            Currency = dossier.Find(lines[0].InvoiceId)!.Invoice.Currency,
            Interest = Sum(claimed, ClaimKind.Interest),
            Compensation = Sum(claimed, ClaimKind.FixedCompensation),
            Fees = Sum(claimed, ClaimKind.Fee),
            Total = asked + claimed.Sum(claim => claim.Open.Amount),
            DeadlineDays = deadlineDays,
            PaymentMeans = creditor.PaymentMeans,
            Signatory = creditor.Signatory,
            Mediator = creditor.Mediator,
            PublicReference = lines.All(line => dossier.Find(line.InvoiceId)!.Invoice.OrderNumber is not null)
                ? string.Join(", ", lines.Select(line => dossier.Find(line.InvoiceId)!.Invoice.OrderNumber))
                : "",
            Delivery = NoticeDelivery.Paper,
        };
    }

    // What an earlier message asked for and is still open; what this one adds is reckoned by the law, so nothing of it can be wrong.
    private static ValueList<Claim> Claimed(Dossier dossier, ValueList<ReminderLine> lines) => dossier.Snapshot.Claims
        .Where(claim => claim.State == ClaimState.Claimed && lines.Any(line => line.InvoiceId == claim.InvoiceId && dossier.FindStep(line.StepId)?.Step.Claims == true))
        .ToValueList();

    private static decimal Sum(ValueList<Claim> claims, ClaimKind kind) => claims.Where(claim => claim.Kind == kind).Sum(claim => claim.Open.Amount);

    private static NoticeLine LineOf(Dossier dossier, ReminderLine line)
    {
        var one = dossier.Find(line.InvoiceId)!;
        var invoice = one.Invoice;
        return new NoticeLine(
            invoice.Id,
            invoice.Number,
            invoice.IssuedOn,
            invoice.DueOn,
            invoice.OrderNumber ?? invoice.Subject ?? "",
            one.OpenBalance,
            line.AskedAmount,
            one.OpenBalance - one.Asked,
            one.LastDayToClaim,
            invoice.Subject ?? "");
    }
}
