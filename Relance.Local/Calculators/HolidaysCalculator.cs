using System.Linq;
using Relance.Domain;
using Relance.Local.Commands;

namespace Relance.Local.Calculators;

/// <summary>The holidays of a territory in one year.</summary>
internal static class HolidaysCalculator
{
    public static Calculator Calculator { get; } = new(
        "holidays",
        new Wording("the holidays of a country or region in a year", "les jours fériés d’un pays ou d’une région dans une année"),
        Compute);

    private static Answer Compute(Fields fields)
    {
        var calendar = CalendarField.Known(fields, "calendar", fields.Text("calendar")) ?? KnownHolidays.Find("FR")!;
        var year = fields.Whole("year", 1900, 2199);
        var legalOnly = fields.Flag("legalOnly");
        fields.EndReading();
        var days = (legalOnly ? calendar.LegalOnly() : calendar).In(year);
        return new Answer(
            new
            {
                calendar = calendar.Code,
                year,
                holidays = days.Select(holiday => new
                {
                    date = holiday.Day,
                    english = holiday.Rule.EnglishName,
                    french = holiday.Rule.FrenchName,
                    standing = holiday.Rule.Standing,
                    source = holiday.Rule.Source,
                }).ToList(),
            },
            culture => days.Select(holiday => Answer.Say(
                culture,
                $"{culture.LongDate(holiday.Day)}: {holiday.Rule.EnglishName} ({holiday.Rule.Source})",
                $"{culture.LongDate(holiday.Day)} : {holiday.Rule.FrenchName} ({holiday.Rule.Source})")));
    }
}
