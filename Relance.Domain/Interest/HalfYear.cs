using System.Globalization;
using NodaTime;

namespace Relance.Domain;

/// <summary>The period for which the law sets a late-payment rate: 1 January to 30 June, or 1 July to 31 December.</summary>
public readonly record struct HalfYear(int Year, int Half)
{
    public int Half { get; } = Guard.InRange(Half, 1, 2, nameof(Half));

    public LocalDate FirstDay => new(Year, Half == 1 ? 1 : 7, 1);

    /// <summary>Inclusive.</summary>
    public LocalDate LastDay => Half == 1 ? new LocalDate(Year, 6, 30) : new LocalDate(Year, 12, 31);

    public static HalfYear Of(LocalDate day) => new(day.Year, day.Month <= 6 ? 1 : 2);

    /// <summary>"2026-H2".</summary>
    public override string ToString() => FirstDay.ToString("uuuu", CultureInfo.InvariantCulture) + "-H" + (Half == 1 ? "1" : "2");
}
