using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>Calendar rows with their single days as working calendars.</summary>
internal static class CalendarRows
{
    private const string Day = "day";

    public static QueryExpression Query()
    {
        var query = new QueryExpression(CalendarTable.LogicalName)
        {
            ColumnSet = new ColumnSet(CalendarTable.ClosedWeekdays, CalendarTable.HolidayCode),
        };
        var days = query.AddLink(HolidayTable.LogicalName, CalendarTable.Id, HolidayTable.CalendarId, JoinOperator.LeftOuter);
        days.EntityAlias = Day;
        days.Columns = new ColumnSet(HolidayTable.On, HolidayTable.IsOpen);
        return query;
    }

    public static IReadOnlyDictionary<Guid, WorkingCalendar> Of(IEnumerable<Row> rows) =>
        rows.GroupBy(row => row.Id).ToDictionary(group => group.Key, group => CalendarOf(group.ToList()));

    /// <summary>Days of the week by ISO number, "6,7" for the weekend; what is no number from 1 to 7 is passed over.</summary>
    public static Weekdays WeekdaysOf(ValueList<string> numbers) => Weekdays.Of(numbers
        .Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
        .Where(number => number is >= 1 and <= 7)
        .Select(number => (IsoDayOfWeek)number)
        .ToArray());

    private static WorkingCalendar CalendarOf(List<Row> rows)
    {
        var row = rows[0];
        var closed = row.Text(CalendarTable.ClosedWeekdays) is null ? Weekdays.SaturdayAndSunday : WeekdaysOf(row.Words(CalendarTable.ClosedWeekdays));
        var holidays = row.Text(CalendarTable.HolidayCode) is { } code && KnownHolidays.Find(code) is { } known
            ? ValueList.Of(known)
            : ValueList<HolidayCalendar>.Empty;
        return new WorkingCalendar(closed, holidays, DaysOf(rows, isOpen: false), DaysOf(rows, isOpen: true));
    }

    private static ValueList<LocalDate> DaysOf(List<Row> rows, bool isOpen) => rows
        .Select(row => row.Linked(Day))
        .Where(day => day.Day(HolidayTable.On) is not null && day.Flag(HolidayTable.IsOpen) == isOpen)
        .Select(day => day.Day(HolidayTable.On)!.Value)
        .ToValueList();
}
