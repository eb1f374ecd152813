namespace Relance.Domain;

/// <summary>One quantity as a part of another.</summary>
public static class Share
{
    /// <summary>100 x part / whole, not rounded.</summary>
    /// <returns>Null when the whole is zero or negative: a share of nothing is not defined.</returns>
    public static decimal? Percent(decimal part, decimal whole) => whole > 0m ? 100m * part / whole : null;
}
