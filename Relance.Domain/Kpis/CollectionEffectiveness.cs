namespace Relance.Domain;

/// <summary>Collection effectiveness index (CEI): how much of what could be collected was collected. Over 80 is good, under 50 weak.</summary>
public static class CollectionEffectiveness
{
    /// <summary>
    /// (opening + sales / N - closing total) / (opening + sales / N - closing not overdue) x 100, where N is the number of MONTHS of
    /// the period: 1 for a month, 3 for a quarter, so that the sales are those of an average month. Write-offs lower the closing
    /// total like money and flatter the index.
    /// </summary>
    /// <param name="opening">Open at the end of the day before the period.</param>
    /// <param name="sales">Of the whole period.</param>
    /// <param name="closingTotal">Open at the end of the period.</param>
    /// <param name="closingNotOverdue">The part of it that is not overdue.</param>
    /// <param name="months">N, at least 1.</param>
    /// <returns>Not rounded; null when nothing could be collected.</returns>
    public static decimal? IndexPercent(decimal opening, decimal sales, decimal closingTotal, decimal closingNotOverdue, int months)
    {
        Guard.Argument(months >= 1, nameof(months), "The period has at least one month.");
        var owed = opening + (sales / months);
        return Share.Percent(owed - closingTotal, owed - closingNotOverdue);
    }
}
