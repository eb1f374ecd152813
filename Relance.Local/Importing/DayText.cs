using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;

namespace Relance.Local.Importing;

/// <summary>
/// A day as files have it: 2026-06-30, 20260630, 30/06/2026, 30.06.2026, 30-06-2026, with or without leading zeros, a time of day
/// left aside. The month never comes first, and the year has four digits: what could mean two days is refused.
/// </summary>
public static class DayText
{
    private static readonly IReadOnlyList<LocalDatePattern> Patterns =
        new[] { "yyyy-M-d", "yyyyMMdd", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "yyyy/M/d" }.Select(LocalDatePattern.CreateWithInvariantCulture).ToList();

    public static LocalDate? Parse(string text)
    {
        var day = text.Trim().Split(' ', 'T')[0];
        foreach (var pattern in Patterns)
        {
            if (pattern.Parse(day) is { Success: true } parsed)
            {
                return parsed.Value;
            }
        }

        return null;
    }
}
