using System;
using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Relance.Local.Query;

/// <summary>Functions of our own in SQL: comparison by pattern, and parts of dates.</summary>
internal static class SqlFunctions
{
    /// <summary>(text, pattern): 1 or 0; no value when the text is missing.</summary>
    public const string Like = "matches_pattern";

    /// <summary>(part, seconds since 1970, zone): a whole number; the zone is that of <see cref="Know"/>.</summary>
    public const string DatePartOf = "date_part_of";

    private static readonly ConcurrentDictionary<string, TimeZoneInfo> Zones = new(StringComparer.Ordinal);

    public static void Register(SqliteConnection connection)
    {
        connection.CreateFunction<string?, string, bool?>(Like, (text, pattern) => text is null ? null : LikePattern.IsMatch(text, pattern), isDeterministic: true);
        connection.CreateFunction<long, long?, string, long?>(
            DatePartOf, (part, seconds, zone) => seconds is { } value ? Part((DatePart)part, value, Zones[zone]) : null, isDeterministic: true);
    }

    /// <summary>Makes a zone known to the functions and returns the name by which they know it.</summary>
    public static string Know(TimeZoneInfo zone)
    {
        Zones.TryAdd(zone.Id, zone);
        return zone.Id;
    }

    private static long Part(DatePart part, long seconds, TimeZoneInfo zone)
    {
        var date = TimeZoneInfo.ConvertTimeFromUtc(DateTime.UnixEpoch.AddSeconds(seconds), zone);
        return part switch
        {
            DatePart.Day => date.Day,
            DatePart.Week => CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(date, CalendarWeekRule.FirstDay, DayOfWeek.Sunday),
            DatePart.Month => date.Month,
            DatePart.Quarter => (date.Month + 2) / 3,
            _ => date.Year,
        };
    }
}
