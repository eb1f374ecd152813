using System.Collections.Generic;
using System.Linq;

namespace Relance.Domain;

/// <summary>
/// How well a score puts those to whom something happened above those to whom it did not: the measure of a risk score against what
/// came after.
/// </summary>
public static class RankingQuality
{
    /// <summary>
    /// Area under the ROC curve by ranks (Mann-Whitney): the chance that one picked by lot among those to whom it happened has a higher
    /// score than one picked among the others; equal scores count half. 1 = perfect, 0.5 = no better than lot, 0 = the wrong way round.
    /// </summary>
    /// <returns>Null when it happened to all or to none: there is nothing to tell apart.</returns>
    public static decimal? AreaUnderCurve(IEnumerable<(decimal Score, bool Happened)> scored)
    {
        var sorted = Guard.NotNull(scored, nameof(scored)).OrderBy(one => one.Score).ToList();
        var positives = (decimal)sorted.Count(one => one.Happened);
        var negatives = sorted.Count - positives;
        if (positives == 0m || negatives == 0m)
        {
            return null;
        }

        var rankSum = 0m;
        for (var start = 0; start < sorted.Count;)
        {
            var end = start;
            var happened = 0;
            while (end < sorted.Count && sorted[end].Score == sorted[start].Score)
            {
                happened += sorted[end].Happened ? 1 : 0;
                end++;
            }

            // Ranks start + 1 to end are shared: each gets their mean.
            rankSum += happened * (start + 1 + end) / 2m;
            start = end;
        }

        return (rankSum - (positives * (positives + 1m) / 2m)) / (positives * negatives);
    }
}
