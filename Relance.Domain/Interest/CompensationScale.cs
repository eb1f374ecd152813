using System.Linq;

namespace Relance.Domain;

/// <summary>A fixed sum that depends on the size of the debt.</summary>
/// <param name="Below">Debts below this amount; the amount itself belongs to the next band. Null = all others.</param>
/// <param name="Sum">The compensation.</param>
public sealed record CompensationBand(decimal? Below, decimal Sum);

/// <summary>The fixed compensation of one country, in its currency.</summary>
public sealed record CompensationScale(string Currency, ValueList<CompensationBand> Bands)
{
    /// <summary>In order of size; the last one is open.</summary>
    public ValueList<CompensationBand> Bands { get; } = Ordered(Bands);

    /// <summary>The same for each debt: 40 EUR.</summary>
    public static CompensationScale Flat(decimal sum, string currency) => new(currency, ValueList.Of(new CompensationBand(null, sum)));

    public Money For(decimal debt) => new(Bands.First(band => band.Below is null || debt < band.Below).Sum, Currency);

    private static ValueList<CompensationBand> Ordered(ValueList<CompensationBand> bands)
    {
        var ordered = Guard.NoNulls(bands, nameof(bands)).OrderBy(band => band.Below ?? decimal.MaxValue).ToValueList();
        Guard.Argument(ordered.Count(band => band.Below is null) == 1, nameof(bands), "Exactly one band must be open at the top.");
        return ordered;
    }
}
