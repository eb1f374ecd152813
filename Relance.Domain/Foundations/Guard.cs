using System;

namespace Relance.Domain;

/// <summary>
/// Checks of arguments. A failure is a bug of the caller and always an <see cref="ArgumentException"/>; wrong settings and business
/// refusals are values and never pass here.
/// </summary>
public static class Guard
{
    public static T NotNull<T>(T? value, string name) where T : class =>
        value ?? throw new ArgumentNullException(name);

    /// <summary>Refuses null, the empty text and a text of white space only.</summary>
    public static string NotBlank(string? value, string name)
    {
        if (value is null)
        {
            throw new ArgumentNullException(name);
        }

        return string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("The text is blank.", name) : value;
    }

    public static int NotNegative(int value, string name) =>
        value >= 0 ? value : throw new ArgumentOutOfRangeException(name, value, "The number is negative.");

    public static decimal NotNegative(decimal value, string name) =>
        value >= 0m ? value : throw new ArgumentOutOfRangeException(name, value, "The number is negative.");

    /// <summary>Both bounds are allowed values.</summary>
    public static T InRange<T>(T value, T minimum, T maximum, string name) where T : struct, IComparable<T>
    {
        if (value.CompareTo(minimum) < 0 || value.CompareTo(maximum) > 0)
        {
            throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"The value is not within {minimum} and {maximum}."));
        }

        return value;
    }

    /// <summary>Any other condition on one argument. The message says what must hold.</summary>
    public static void Argument(bool holds, string name, string message)
    {
        if (!holds)
        {
            throw new ArgumentException(message, name);
        }
    }

    /// <summary>Refuses a null list and a null element.</summary>
    public static ValueList<T> NoNulls<T>(ValueList<T>? values, string name) where T : class
    {
        foreach (var value in NotNull(values, name))
        {
            if (value is null)
            {
                throw new ArgumentException("The list has a null element.", name);
            }
        }

        return values!;
    }
}
