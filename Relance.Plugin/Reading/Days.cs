using System;
using NodaTime;
using NodaTime.TimeZones;

namespace Relance.Plugin.Reading;

/// <summary>The only place where host dates become days and back (design rule 2).</summary>
public static class Days
{
    /// <summary>Used while no policy names a zone.</summary>
    public const string DefaultZone = "Europe/Paris";

    /// <summary>A date-only column or parameter: its date as it stands, whatever its kind; the time is not looked at.</summary>
    public static LocalDate OfColumn(DateTime date) => new(date.Year, date.Month, date.Day);

    /// <summary>A date-only column, in the form that the host stores: midnight.</summary>
    public static DateTime ToColumn(LocalDate day) => new(day.Year, day.Month, day.Day, 0, 0, 0, DateTimeKind.Utc);

    public static object? ToColumn(LocalDate? day) => day is { } value ? ToColumn(value) : null;

    /// <summary>Date and time columns and the times of an execution are UTC.</summary>
    public static Instant OfMoment(DateTime moment) => Instant.FromDateTimeUtc(DateTime.SpecifyKind(moment, DateTimeKind.Utc));

    /// <summary>The day that it is in the zone at that moment.</summary>
    public static LocalDate At(Instant moment, DateTimeZone zone) => moment.InZone(zone).Date;

    /// <summary>The zone of an IANA id ("Europe/Paris") or a Windows id ("Romance Standard Time"); null = no zone has this id.</summary>
    public static DateTimeZone? FindZone(string? id)
    {
        var wanted = string.IsNullOrWhiteSpace(id) ? DefaultZone : id!.Trim();
        var source = TzdbDateTimeZoneSource.Default;
        return DateTimeZoneProviders.Tzdb.GetZoneOrNull(
            source.WindowsMapping.PrimaryMapping.TryGetValue(wanted, out var mapped) ? mapped : wanted);
    }
}
