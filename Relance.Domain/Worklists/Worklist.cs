using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>Orders the work of a day by points that everybody can check (design rule 41). Pure: equal facts give an equal list.</summary>
public static class Worklist
{
    /// <summary>
    /// Every item that is due, snoozed ones marked. Order: most points, largest amount, earliest day, name of the debtor, key; so the
    /// order of the facts changes nothing.
    /// </summary>
    public static ValueList<WorkItem> Of(LocalDate asOf, IEnumerable<WorkDebtor> debtors, IEnumerable<Snooze> snoozes, WorklistSettings settings)
    {
        var until = snoozes
            .GroupBy(snooze => snooze.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Max(snooze => snooze.UntilOn), StringComparer.Ordinal);
        return debtors
            .SelectMany(debtor => debtor.Facts
                .Concat(HighBalance(asOf, debtor, settings))
                .Where(fact => IsDue(fact, asOf, settings))
                .Select(fact => ItemOf(asOf, debtor, fact, settings)))
            .Select(item => until.TryGetValue(item.Key, out var day) && asOf < day ? item with { SnoozedUntil = day } : item)
            .GroupBy(item => item.Key, StringComparer.Ordinal)
            .Select(same => same.First())
            .OrderByDescending(item => item.Points)
            .ThenByDescending(item => item.Amount)
            .ThenBy(item => item.On ?? LocalDate.MaxIsoValue)
            .ThenBy(item => item.Debtor.Name, StringComparer.Ordinal)
            .ThenBy(item => item.Key, StringComparer.Ordinal)
            .ToValueList();
    }

    private static IEnumerable<WorkFact> HighBalance(LocalDate asOf, WorkDebtor debtor, WorklistSettings settings)
    {
        if (debtor.Overdue >= settings.HighBalance && !IsRecent(debtor.LastContactOn, asOf, settings))
        {
            yield return new WorkFact(WorkItemKind.HighBalance, debtor.Id, debtor.Overdue);
        }
    }

    private static bool IsRecent(LocalDate? contact, LocalDate asOf, WorklistSettings settings) =>
        contact is { } day && DayCount.Between(day, asOf) < settings.RecentContactDays;

    private static bool IsDue(WorkFact fact, LocalDate asOf, WorklistSettings settings) => fact.Kind switch
    {
        WorkItemKind.PromiseDueToday => fact.On == asOf,
        WorkItemKind.DisputePastDeadline => fact.On < asOf,
        WorkItemKind.LimitationNear => fact.On is { } day && DayCount.Between(asOf, day) <= settings.LimitationDays,
        WorkItemKind.CallToMake => (fact.On is null || fact.On <= asOf) && fact.Amount >= settings.MinimumAmount,
        WorkItemKind.LaterThanUsual => fact.On < asOf && fact.Amount >= settings.MinimumAmount,
        _ => true,
    };

    private static WorkItem ItemOf(LocalDate asOf, WorkDebtor debtor, WorkFact fact, WorklistSettings settings)
    {
        var reasons = ReasonsOf(asOf, debtor, fact, settings).ToValueList();
        return new WorkItem(
            FormattableString.Invariant($"{fact.Kind}:{debtor.Id:N}:{fact.SourceId:N}"),
            fact.Kind,
            debtor,
            fact.SourceId,
            fact.InvoiceId,
            fact.Amount,
            fact.On,
            fact.Owner,
            ActionOf(fact.Kind),
            reasons.Sum(reason => reason.Points),
            reasons,
            null) { Detail = fact.Detail, AssigneeId = fact.AssigneeId };
    }

    private static IEnumerable<WorkPoints> ReasonsOf(LocalDate asOf, WorkDebtor debtor, WorkFact fact, WorklistSettings settings)
    {
        yield return new WorkPoints(new(WorkReason.Kind) { Detail = fact.Kind.ToString() }, settings.PointsOf(fact.Kind));
        if (BandOf(settings.AmountBands, fact.Amount) is { } amount)
        {
            yield return new WorkPoints(new(WorkReason.AmountAtStake) { Value = fact.Amount }, amount.Points);
        }

        if (BandOf(settings.AgeBands, debtor.OldestDaysLate) is { } age)
        {
            yield return new WorkPoints(new(WorkReason.OldestDaysLate) { Value = debtor.OldestDaysLate }, age.Points);
        }

        if (debtor.RiskClass is { } riskClass and >= RiskClass.D)
        {
            var points = riskClass == RiskClass.E ? settings.PointsOfClassE : settings.PointsOfClassD;
            yield return new WorkPoints(new(WorkReason.RiskClass) { Detail = riskClass.ToString() }, points);
        }

        if (fact.Kind == WorkItemKind.LimitationNear && fact.On is { } barred)
        {
            var left = DayCount.Between(asOf, barred);
            if (left <= settings.LimitationCloseDays)
            {
                yield return new WorkPoints(new(WorkReason.LimitationClose) { Value = left, On = barred }, settings.PointsOfLimitationClose);
            }
        }
        else if (fact.On is { } since && since < asOf)
        {
            var days = DayCount.Between(since, asOf);
            yield return new WorkPoints(new(WorkReason.Waiting) { Value = days, On = since }, Math.Min(days, settings.MostWaitingPoints));
        }

        if (fact.Kind == WorkItemKind.HighBalance)
        {
            yield return new WorkPoints(new(WorkReason.NoRecentContact) { On = debtor.LastContactOn }, 0);
        }
    }

    private static PointBand? BandOf(ValueList<PointBand> bands, decimal value) =>
        bands.Where(band => value >= band.From).OrderByDescending(band => band.From).FirstOrDefault();

    private static NextBestAction ActionOf(WorkItemKind kind) => kind switch
    {
        WorkItemKind.ApprovalWaiting => NextBestAction.DecideApproval,
        WorkItemKind.PromiseDueToday => NextBestAction.CheckPayment,
        WorkItemKind.PromiseBroken => NextBestAction.CallAboutPromise,
        WorkItemKind.DisputePastDeadline => NextBestAction.AnswerDispute,
        WorkItemKind.ScenarioExhausted => NextBestAction.ChooseRoute,
        WorkItemKind.HandOverProposed => NextBestAction.PrepareHandOver,
        WorkItemKind.NoContact => NextBestAction.FindContact,
        WorkItemKind.DeliveryFailed => NextBestAction.CorrectAddress,
        WorkItemKind.LimitationNear => NextBestAction.InterruptLimitation,
        WorkItemKind.CallToMake or WorkItemKind.HighBalance or WorkItemKind.LaterThanUsual => NextBestAction.Call,
        WorkItemKind.RiskWorsened or WorkItemKind.LimitAlert => NextBestAction.ReviewCredit,
        WorkItemKind.MissingExchangeRate => NextBestAction.EnterRate,
        WorkItemKind.LetterToPost => NextBestAction.PostLetter,
        WorkItemKind.TaskToDo => NextBestAction.DoTask,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind."),
    };
}
