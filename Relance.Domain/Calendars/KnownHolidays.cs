using System;
using System.Collections.Generic;
using System.Linq;

namespace Relance.Domain;

/// <summary>The holiday calendars that Relance knows: France and its territories, Belgium, Luxembourg, Switzerland and its cantons.</summary>
public static class KnownHolidays
{
    public static ValueList<HolidayCalendar> All { get; } = FrenchHolidays.All
        .Concat(BelgianHolidays.All)
        .Concat(LuxembourgHolidays.All)
        .Concat(ValueList.Of(SwissHolidays.Country)) // not Append, which .NET Framework 4.6.2 lacks
        .Concat(SwissCantons.All)
        .ToValueList();

    private static readonly Dictionary<string, HolidayCalendar> ByCode =
        All.ToDictionary(calendar => calendar.Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The calendar of a code such as "FR", "FR-AM" or "CH-GE"; of the whole country when only the part is unknown ("BE-WAL" gives
    /// "BE"); null when the country is unknown.
    /// </summary>
    public static HolidayCalendar? Find(string code)
    {
        Guard.NotBlank(code, nameof(code));
        if (ByCode.TryGetValue(code, out var exact))
        {
            return exact;
        }

        var dash = code.IndexOf('-');
        return dash > 0 && ByCode.TryGetValue(code.Substring(0, dash), out var country) ? country : null;
    }

    /// <summary>The calendar of an address in France: Alsace and Moselle and the overseas territories have their own.</summary>
    /// <param name="postalCode">Five digits; anything else gives the calendar of mainland France.</param>
    public static HolidayCalendar FrenchAddress(string? postalCode)
    {
        var code = (postalCode ?? "").Trim();
        return ByCode[code.Length != 5 ? "FR" : code.Substring(0, 2) switch
        {
            "57" or "67" or "68" => "FR-AM",
            "97" => OverseasCode(code),
            _ => "FR",
        }];
    }

    // Saint Barthélemy and Saint Martin kept their postal codes of Guadeloupe.
    private static string OverseasCode(string postalCode) => postalCode switch
    {
        "97133" => "FR-BL",
        "97150" => "FR-MF",
        _ => postalCode.Substring(0, 3) switch
        {
            "971" => "FR-GP",
            "972" => "FR-MQ",
            "973" => "FR-GF",
            "974" => "FR-RE",
            "976" => "FR-YT",
            _ => "FR",
        },
    };
}
