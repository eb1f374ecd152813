using System.Globalization;
using NodaTime;

namespace Relance.Plugin.Writing;

/// <summary>
/// The number by which a reminder is quoted in answers: "REM-261123-7KQ2M". It follows from the key, so that the message can name it
/// before the row is written; the row takes it in place of its automatic number.
/// </summary>
internal static class ReminderNumber
{
    /// <summary>Without letters and digits that are mistaken for each other when they are read out (Crockford's base 32).</summary>
    private const string Symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 5;

    public static string Of(string key, LocalDate day)
    {
        var hash = Hash(key);
        var symbols = new char[Length];
        for (var index = 0; index < Length; index++)
        {
            symbols[index] = Symbols[(int)(hash % 32)];
            hash /= 32;
        }

        return $"REM-{day.ToString("yyMMdd", CultureInfo.InvariantCulture)}-{new string(symbols)}";
    }

    // FNV-1a, 64 bits: the same on every framework, unlike string.GetHashCode.
    private static ulong Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in text)
        {
            hash = unchecked((hash ^ letter) * 1099511628211UL);
        }

        return hash;
    }
}
