using System;

namespace Relance.Domain;

/// <summary>The one way in which amounts are rounded (design rule 34): half away from zero, to the minor unit of the currency.</summary>
public static class Rounding
{
    public static decimal ToMinorUnit(decimal amount, string currency) =>
        Math.Round(amount, Currencies.MinorUnits(currency), MidpointRounding.AwayFromZero);

    /// <summary>The smallest amount of the currency that can be paid: 0.01 for EUR, 1 for JPY, 0.001 for KWD.</summary>
    public static decimal SmallestUnit(string currency) => new(1, 0, 0, false, (byte)Currencies.MinorUnits(currency));
}
