using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using NodaTime;
using Relance.Domain;

namespace Relance.Local.Calculators;

/// <summary>A day of the week, as JSON names it.</summary>
internal enum Weekday
{
    Monday = IsoDayOfWeek.Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

/// <summary>
/// Which days are worked: "none" (every day), "mondayToFriday", the code of a holiday calendar ("FR", "CH-GE") with Saturday and
/// Sunday closed, or an object that says each part.
/// </summary>
internal static class CalendarField
{
    public static readonly WorkingCalendar EveryDay = new(Weekdays.None, ValueList<HolidayCalendar>.Empty);

    /// <summary>Null = the field is missing.</summary>
    public static WorkingCalendar? Read(Fields fields, string name)
    {
        if (fields.Find(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Object)
        {
            return Whole(fields.Object(name));
        }

        return fields.Text(name) switch
        {
            "none" => EveryDay,
            "mondayToFriday" => WorkingCalendar.MondayToFriday,
            var code => Known(fields, name, code) is { } holidays ? WorkingCalendar.With(holidays) : EveryDay,
        };
    }

    /// <summary>Null = a code that is not known, which was told.</summary>
    public static HolidayCalendar? Known(Fields fields, string name, string code)
    {
        if (KnownHolidays.Find(code) is { } calendar)
        {
            return calendar;
        }

        var nearest = string.Join(", ", KnownHolidays.All.Select(known => known.Code).Where(known => known[0] == char.ToUpperInvariant(code[0])).DefaultIfEmpty("FR, BE, LU, CH"));
        fields.RefuseField(
            name,
            ProblemCode.UnknownValue,
            $"There is no calendar “{code}”. Known: {nearest}; none and mondayToFriday have no holidays.",
            $"Il n’y a pas de calendrier « {code} ». Connus : {nearest} ; none et mondayToFriday n’ont pas de jours fériés.");
        return null;
    }

    public static Weekdays WeekdaysOf(IEnumerable<Weekday> days) => Weekdays.Of(days.Select(day => (IsoDayOfWeek)day).ToArray());

    private static WorkingCalendar Whole(Fields fields)
    {
        var holidays = fields.Texts("holidays").Select(code => Known(fields, "holidays", code)).OfType<HolidayCalendar>();
        var legalOnly = fields.Flag("legalOnly");
        var closed = fields.Has("closedWeekdays") ? WeekdaysOf(fields.Choices<Weekday>("closedWeekdays")) : Weekdays.SaturdayAndSunday;
        if (closed == Weekdays.All)
        {
            fields.RefuseField("closedWeekdays", ProblemCode.Contradiction, "One day of the week at least must be worked.", "Il faut au moins un jour travaillé par semaine.");
            closed = Weekdays.None;
        }

        return new WorkingCalendar(
            closed,
            holidays.Select(calendar => legalOnly ? calendar.LegalOnly() : calendar).ToValueList(),
            fields.Days("closedDays").ToValueList(),
            fields.Days("openDays").ToValueList());
    }
}
