using System;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Store;

namespace Relance.Local.Query;

/// <summary>
/// The stretch of time that a relative date operator means, in the user's zone: from <see cref="From"/> inclusive to
/// <see cref="Until"/> exclusive; null = open. Weeks begin on Sunday (the platform's default).
/// </summary>
internal readonly record struct DateRange(DateTime? From, DateTime? Until)
{
    // The bounds below exclude their end; "up to now" has to include it.
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);

    /// <summary>The range of an operator without day of its own, or null when it is no relative date operator.</summary>
    /// <param name="now">What the user's clock shows.</param>
    public static DateRange? Of(ConditionNode condition, DateTime now)
    {
        var today = now.Date;
        return condition.Operator switch
        {
            ConditionOperator.Yesterday => Days(today, -1, 0),
            ConditionOperator.Today => Days(today, 0, 1),
            ConditionOperator.Tomorrow => Days(today, 1, 2),
            ConditionOperator.Last7Days => new(today.AddDays(-7), now + Moment),
            ConditionOperator.Next7Days => new(now, today.AddDays(8)),
            ConditionOperator.LastWeek => Days(Week(today), -7, 0),
            ConditionOperator.ThisWeek => Days(Week(today), 0, 7),
            ConditionOperator.NextWeek => Days(Week(today), 7, 14),
            ConditionOperator.LastMonth => Months(Month(today), -1, 0),
            ConditionOperator.ThisMonth => Months(Month(today), 0, 1),
            ConditionOperator.NextMonth => Months(Month(today), 1, 2),
            ConditionOperator.LastYear => Months(Year(today), -12, 0),
            ConditionOperator.ThisYear => Months(Year(today), 0, 12),
            ConditionOperator.NextYear => Months(Year(today), 12, 24),
            ConditionOperator.LastXHours => new(Hour(now).AddHours(-Count()), now + Moment),
            ConditionOperator.NextXHours => new(now, Hour(now).AddHours(Count() + 1)),
            ConditionOperator.LastXDays => new(today.AddDays(-Count()), now + Moment),
            ConditionOperator.NextXDays => new(now, today.AddDays(Count() + 1)),
            ConditionOperator.LastXWeeks => new(today.AddDays(-7 * Count()), now + Moment),
            ConditionOperator.NextXWeeks => new(now, today.AddDays((7 * Count()) + 1)),
            ConditionOperator.LastXMonths => new(today.AddMonths(-Count()), now + Moment),
            ConditionOperator.NextXMonths => new(now, today.AddMonths(Count()).AddDays(1)),
            ConditionOperator.LastXYears => new(today.AddYears(-Count()), now + Moment),
            ConditionOperator.NextXYears => new(now, today.AddYears(Count()).AddDays(1)),
            ConditionOperator.OlderThanXMinutes => new(null, now.AddMinutes(-Count())),
            ConditionOperator.OlderThanXHours => new(null, now.AddHours(-Count())),
            ConditionOperator.OlderThanXDays => new(null, today.AddDays(-Count())),
            ConditionOperator.OlderThanXWeeks => new(null, today.AddDays(-7 * Count())),
            ConditionOperator.OlderThanXMonths => new(null, today.AddMonths(-Count())),
            ConditionOperator.OlderThanXYears => new(null, today.AddYears(-Count())),
            _ => null,
        };

        int Count() => ConditionValue.Count(condition);
    }

    /// <summary>The range of an operator that names a day, or null when it is no such operator.</summary>
    public static DateRange? OfDay(ConditionOperator condition, Func<DateTime> day) => condition switch
    {
        ConditionOperator.On or ConditionOperator.NotOn => Days(day(), 0, 1),
        ConditionOperator.OnOrBefore => new(null, day().AddDays(1)),
        ConditionOperator.OnOrAfter => new(day(), null),
        _ => null,
    };

    private static DateRange Days(DateTime day, int from, int until) => new(day.AddDays(from), day.AddDays(until));

    private static DateRange Months(DateTime first, int from, int until) => new(first.AddMonths(from), first.AddMonths(until));

    private static DateTime Hour(DateTime now) => now.Date.AddHours(now.Hour);

    private static DateTime Week(DateTime day) => day.AddDays(-(int)day.DayOfWeek);

    private static DateTime Month(DateTime day) => new(day.Year, day.Month, 1);

    private static DateTime Year(DateTime day) => new(day.Year, 1, 1);
}
