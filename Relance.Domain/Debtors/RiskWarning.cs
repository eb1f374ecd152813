using System.Linq;

namespace Relance.Domain;

/// <summary>A part of the score that rose, with its points before and after.</summary>
public sealed record RiskRise(RiskPartKind Kind, decimal Before, decimal After);

/// <summary>A payer got worse: said early, while something can still be done (design rule 32).</summary>
/// <param name="Before">Class before; null = it was not known.</param>
/// <param name="ScoreRise">Points more than before; null when one of the scores is not known.</param>
/// <param name="Rises">The parts that rose, the largest rise first.</param>
public sealed record RiskWarning(RiskClass? Before, RiskClass After, decimal? ScoreRise, ValueList<RiskRise> Rises)
{
    /// <summary>Points more that warn although the class is the same, this number included.</summary>
    public const decimal UsualRise = 10m;

    /// <summary>Compares today with three months ago: two calls of the same function.</summary>
    /// <returns>Null = no reason to warn.</returns>
    public static RiskWarning? Of(RiskFacts facts, RiskSettings settings, decimal leastRise = UsualRise) => Between(
        Risk.Assess(facts with { AsOf = facts.AsOf.PlusMonths(-3) }, settings),
        Risk.Assess(facts, settings),
        leastRise);

    /// <summary>Warns when the class worsened or the score rose enough. A first class is no worsening, unless an alert makes it.</summary>
    /// <param name="leastRise">Points, this number included.</param>
    /// <returns>Null = no reason to warn.</returns>
    public static RiskWarning? Between(RiskAssessment before, RiskAssessment after, decimal leastRise = UsualRise)
    {
        if (after.Class is not { } now)
        {
            return null;
        }

        var rise = after.Score - before.Score;
        var worse = before.Class is { } then ? now > then : after.IsByAlert;
        if (!worse && !(rise >= leastRise))
        {
            return null;
        }

        var rises = after.Parts
            .Select(part => new RiskRise(part.Kind, before.Part(part.Kind).Points, part.Points))
            .Where(part => part.After > part.Before)
            .OrderByDescending(part => part.After - part.Before)
            .ToValueList();
        return new RiskWarning(before.Class, now, rise, rises);
    }
}
