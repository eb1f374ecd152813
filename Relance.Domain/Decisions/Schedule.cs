using System;
using NodaTime;

namespace Relance.Domain;

/// <summary>Finds the next step of each invoice and its day (design rules 12 to 15 and 19).</summary>
internal static class Schedule
{
    public static void Advance(Dossier dossier)
    {
        foreach (var one in dossier.Cases)
        {
            if (one.IsUndecided && one.Version is not null)
            {
                Advance(dossier, one, one.Version);
            }
        }
    }

    private static void Advance(Dossier dossier, InvoiceCase one, ScenarioVersion version)
    {
        var (step, occurrence) = Next(dossier, one, version);
        if (step is null)
        {
            var reason = new Reason(ReasonCode.ScenarioExhausted) { InvoiceId = one.Invoice.Id, StepId = one.LastStep?.Id, Amount = one.Asked, Currency = one.Invoice.Currency };
            one.Decide(reason);
            if (one.LastStep is not null)
            {
                dossier.Open($"exhausted|{one.Invoice.Id:N}|{one.Invoice.Cycle}", TaskKind.ScenarioExhausted, OwnerSide.Accounting, reason);
            }

            return;
        }

        var wanted = Day(one, version, step, occurrence);
        var sendDay = dossier.SendDay(version, wanted);
        if (wanted <= dossier.AsOf && sendDay is { } leaves)
        {
            // Even on a closed day: what else stands in the way is the better reason, and the same one as on the days around.
            one.DueStep = step;
            one.DueOccurrence = occurrence;
            one.SendOn = leaves;
            dossier.ReviewNotAfter(step.IsBeforeDue ? DayAfterLastChance(dossier, one, version) : null);
            return;
        }

        // The step's own day may be a closed one: from then on thresholds can be the reason, before the day on which it leaves.
        dossier.ReviewNotAfter(wanted);
        one.Decide(new Reason(Waits(dossier, one, wanted, sendDay))
        {
            InvoiceId = one.Invoice.Id,
            StepId = step.Id,
            On = sendDay,
            Days = one.DaysLate,
            Amount = one.Asked,
            Currency = one.Invoice.Currency,
        });
    }

    private static ReasonCode Waits(Dossier dossier, InvoiceCase one, LocalDate wanted, LocalDate? sendDay)
    {
        if (sendDay is null)
        {
            return ReasonCode.NeverOpen;
        }

        if (!one.IsOverdue)
        {
            return ReasonCode.NotYetDue;
        }

        return one.LastStep is null ? ReasonCode.WithinGrace : ReasonCode.WaitsAfterPrevious;
    }

    private static (Step? Step, int Occurrence) Next(Dossier dossier, InvoiceCase one, ScenarioVersion version)
    {
        Step? first = null;
        Step? reached = null;
        foreach (var step in version.Steps)
        {
            if ((one.LastStep is not null && step.Order <= one.LastStep.Order) || IsTooLateToAnnounce(dossier, one, version, step))
            {
                continue;
            }

            first ??= step;
            if (one.LastStep is not null || version.CatchUp != CatchUp.JumpToAge)
            {
                break;
            }

            if (step.IsFormalNotice || step.HandsOver || step.DaysFromDue is not { } days)
            {
                continue;
            }

            var day = one.Invoice.DueOn.PlusDays(days);
            dossier.ReviewNotAfter(day);
            reached = day <= dossier.AsOf ? step : reached;
        }

        if (first is not null)
        {
            return (reached ?? first, 0);
        }

        return one.LastStep is { IsBeforeDue: false } last && version.RepeatDays is not null && one.LastOccurrence < version.RepeatTimes
            ? (last, one.LastOccurrence + 1)
            : (null, 0);
    }

    // An announcement that would arrive on the due date or after it announces nothing; it gives way to the first reminder.
    private static bool IsTooLateToAnnounce(Dossier dossier, InvoiceCase one, ScenarioVersion version, Step step) =>
        step.IsBeforeDue
        && (dossier.AsOf >= one.Invoice.DueOn || !(dossier.SendDay(version, Day(one, version, step, 0)) < one.Invoice.DueOn));

    // While an announcement is held back, the next step takes its place on the day on which it cannot leave in time any more.
    private static LocalDate DayAfterLastChance(Dossier dossier, InvoiceCase one, ScenarioVersion version)
    {
        var day = one.Invoice.DueOn.PlusDays(-1);
        while (day > dossier.AsOf && dossier.SendDay(version, day) != day)
        {
            day = day.PlusDays(-1);
        }

        return day.PlusDays(1);
    }

    // A step that is only counted from the one before it is no announcement: it never comes before the invoice is overdue.
    private static LocalDate Day(InvoiceCase one, ScenarioVersion version, Step step, int occurrence)
    {
        var day = one.Invoice.DueOn.PlusDays(step.DaysFromDue ?? (one.LastStep is null ? Math.Max(1, step.DaysAfterPrevious ?? 0) : 1));
        if (one.LastOn is not { } last)
        {
            return day;
        }

        day = Later(day, last.PlusDays(version.MinimumGapDays < 1 ? 1 : version.MinimumGapDays));
        if (occurrence > 0)
        {
            return Later(day, last.PlusDays(version.RepeatDays ?? 1));
        }

        if (step.DaysAfterPrevious is { } wait)
        {
            day = Later(day, last.PlusDays(wait));
        }

        return version.CatchUp == CatchUp.Restart && one.LastStep?.DaysFromDue is { } before && step.DaysFromDue is { } after
            ? Later(day, last.PlusDays(after - before))
            : day;
    }

    private static LocalDate Later(LocalDate left, LocalDate right) => left >= right ? left : right;
}
