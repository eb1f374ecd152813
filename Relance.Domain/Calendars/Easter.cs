using NodaTime;

namespace Relance.Domain;

/// <summary>The day on which movable holidays depend.</summary>
public static class Easter
{
    /// <summary>Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher.</summary>
    /// <param name="year">1583 (first full Gregorian year) to 9999.</param>
    public static LocalDate Sunday(int year)
    {
        Guard.InRange(year, 1583, 9999, nameof(year));
        var a = year % 19;
        var b = year / 100;
        var c = year % 100;
        var d = b / 4;
        var e = b % 4;
        var f = (b + 8) / 25;
        var g = (b - f + 1) / 3;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var i = c / 4;
        var k = c % 4;
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var sum = h + l - (7 * m) + 114;
        return new LocalDate(year, sum / 31, (sum % 31) + 1);
    }
}
