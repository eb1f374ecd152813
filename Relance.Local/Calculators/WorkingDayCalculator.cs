using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Relance.Domain;
using Relance.Local.Commands;

namespace Relance.Local.Calculators;

/// <summary>Whether a day is worked, which worked days lie around it, and where a number of working days leads.</summary>
internal static class WorkingDayCalculator
{
    public static Calculator Calculator { get; } = new(
        "working-day",
        new Wording("whether a day is worked, and the working days around it", "si un jour est ouvré, et les jours ouvrés qui l’entourent"),
        Compute);

    private static Answer Compute(Fields fields)
    {
        var day = fields.Day("date");
        if (!fields.Has("calendar"))
        {
            fields.RefuseField("calendar", ProblemCode.MissingField, "This field is required.", "Ce champ est obligatoire.");
        }

        var calendar = CalendarField.Read(fields, "calendar") ?? CalendarField.EveryDay;
        if (CalendarField.Read(fields, "otherCalendar") is { } other)
        {
            calendar = WorkingCalendar.Combine(calendar, other);
        }

        var window = fields.Has("sendWeekdays") ? new SendWindow(CalendarField.WeekdaysOf(fields.Choices<Weekday>("sendWeekdays"))) : SendWindow.Always;
        var count = fields.OptionalWhole("addWorkingDays", -3650, 3650);
        fields.EndReading();
        var holidays = calendar.Holidays.SelectMany(one => one.In(day.Year)).Where(one => one.Day == day).Select(one => one.Rule).Distinct().ToList();
        var result = new
        {
            date = day,
            isWorkingDay = calendar.IsWorkingDay(day),
            holidays = holidays.Select(rule => new { english = rule.EnglishName, french = rule.FrenchName, standing = rule.Standing }).ToList(),
            next = calendar.Next(day),
            previous = calendar.Previous(day),
            send = window.Next(day, calendar),
            added = count is { } days ? calendar.AddWorkingDays(day, days) : (LocalDate?)null,
        };
        return new Answer(result, culture => Explain(culture, day, result.isWorkingDay, result.next, holidays, count, result.added));
    }

    private static IEnumerable<string> Explain(TextCulture culture, LocalDate day, bool isWorkingDay, LocalDate next, List<HolidayRule> holidays, int? count, LocalDate? added)
    {
        var date = culture.LongDate(day);
        if (isWorkingDay)
        {
            yield return Answer.Say(culture, $"{date} is a working day.", $"Le {date} est un jour ouvré.");
        }
        else
        {
            var english = holidays.Count > 0 ? string.Join(", ", holidays.Select(rule => rule.EnglishName)) : "closed by the calendar";
            var french = holidays.Count > 0 ? string.Join(", ", holidays.Select(rule => rule.FrenchName)) : "fermé par le calendrier";
            yield return Answer.Say(
                culture,
                $"{date} is not a working day ({english}); the next one is {culture.LongDate(next)}.",
                $"Le {date} n’est pas ouvré ({french}) ; le prochain jour ouvré est le {culture.LongDate(next)}.");
        }

        if (added is { } reached)
        {
            yield return Answer.Say(
                culture,
                $"Counting {culture.Number(count!.Value)} working days leads to {culture.LongDate(reached)}; the day itself does not count.",
                $"En comptant {culture.Number(count!.Value)} jours ouvrés, on arrive au {culture.LongDate(reached)} ; le jour lui-même ne compte pas.");
        }
    }
}
