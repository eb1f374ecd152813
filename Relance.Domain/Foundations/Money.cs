using System;
using System.Globalization;

namespace Relance.Domain;

/// <summary>
/// An amount in one currency. Amounts of different currencies are never added or compared (design rule 1): that is a bug of the
/// caller and an <see cref="ArgumentException"/> which names both.
/// </summary>
/// <param name="Amount">Not rounded: see <see cref="Rounded"/>. Negative amounts are credits.</param>
/// <param name="Currency">ISO 4217 alphabetic code, three capital letters.</param>
public readonly record struct Money(decimal Amount, string Currency) : IComparable<Money>
{
    public string Currency { get; } = Currencies.IsCode(Currency)
        ? Currency
        : throw new ArgumentException($"'{Currency}' is not an ISO 4217 code of three capital letters.", nameof(Currency));

    public bool IsZero => Amount == 0m;

    public static Money Zero(string currency) => new(0m, currency);

    public Money Plus(Money other) => new(Amount + Same(other), Currency);

    public Money Minus(Money other) => new(Amount - Same(other), Currency);

    public Money Negate() => new(-Amount, Currency);

    /// <summary>Half away from zero, to the minor unit of the currency.</summary>
    public Money Rounded() => new(Rounding.ToMinorUnit(Amount, Currency), Currency);

    public int CompareTo(Money other) => Amount.CompareTo(Same(other));

    /// <summary>For traces and tests, independent of any culture: "12.50 EUR". Texts for people are written elsewhere.</summary>
    public override string ToString()
    {
        var decimals = Currencies.MinorUnits(Currency);
        var format = decimals == 0 ? "0.####" : "0." + new string('0', decimals) + "########";
        return Amount.ToString(format, CultureInfo.InvariantCulture) + " " + Currency;
    }

    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    private decimal Same(Money other) => string.Equals(Currency, other.Currency, StringComparison.Ordinal)
        ? other.Amount
        : throw new ArgumentException($"{Currency} and {other.Currency} are different currencies.", nameof(other));
}
