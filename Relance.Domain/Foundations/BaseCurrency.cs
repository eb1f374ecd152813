namespace Relance.Domain;

/// <summary>Comparison of amounts of different currencies through the base currency of the environment (design rule 1).</summary>
public static class BaseCurrency
{
    /// <summary>
    /// The amount in base currency, not rounded. The exchange rate is that of the invoice's own row, as Dataverse keeps it: units of
    /// the row's currency for one unit of the base currency, hence a division.
    /// </summary>
    /// <returns>Null when the rate is missing, zero or negative: the caller refuses with a reason. It is never taken as 1.</returns>
    public static decimal? InBase(decimal amount, decimal? exchangeRate) =>
        exchangeRate > 0m ? amount / exchangeRate.Value : null;
}
