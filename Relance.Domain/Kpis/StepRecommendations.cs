using System.Collections.Generic;
using System.Linq;

namespace Relance.Domain;

/// <summary>Which steps should be changed, by what they recover.</summary>
internal static class StepRecommendations
{
    public static IEnumerable<Recommendation> Of(RecommendationFacts facts, RecommendationSettings settings)
    {
        var known = facts.Recovery
            .Where(result => result.Currency == facts.Snapshot.Currency && result.Contacts >= settings.LeastContacts)
            .ToList();
        foreach (var result in known)
        {
            foreach (var found in About(result, BetterThan(result, known, settings), facts, settings))
            {
                yield return found with { Segment = result.Key.Segment, Channel = result.Key.Channel };
            }
        }
    }

    private static RecoveryResult<RecoveryKey>? BetterThan(
        RecoveryResult<RecoveryKey> result,
        List<RecoveryResult<RecoveryKey>> known,
        RecommendationSettings settings) => known
        .Where(other => other.Key.Step == result.Key.Step && other.Key.Segment == result.Key.Segment && other.Key.Channel != result.Key.Channel)
        .Where(other => other.RecoveryPercent - result.RecoveryPercent >= settings.ChannelPoints)
        .OrderByDescending(other => other.RecoveryPercent)
        .FirstOrDefault();

    private static IEnumerable<Recommendation> About(
        RecoveryResult<RecoveryKey> result,
        RecoveryResult<RecoveryKey>? better,
        RecommendationFacts facts,
        RecommendationSettings settings)
    {
        if (better is not null)
        {
            var gain = result.Asked * (better.RecoveryPercent!.Value - result.RecoveryPercent!.Value) / 100m;
            yield return new Recommendation(
                Reason(RecommendationCode.OtherChannelIsBetter, result, better.RecoveryPercent, result.RecoveryPercent),
                EffectUnit.Amount,
                gain,
                Recommendations.PriorityOf(gain, facts, settings)) { BetterChannel = better.Key.Channel };
        }
        else if (result.RecoveryPercent < settings.LittlePercent)
        {
            yield return new Recommendation(
                Reason(RecommendationCode.StepRecoversLittle, result, result.RecoveryPercent, settings.LittlePercent),
                EffectUnit.Contacts,
                result.Contacts,
                Priority.Medium);
        }

        if (result.Controls >= settings.LeastContacts && result.AnywayPercent >= settings.AnywayPercent)
        {
            yield return new Recommendation(
                Reason(RecommendationCode.StepIsNotNeeded, result, result.AnywayPercent, settings.AnywayPercent),
                EffectUnit.Contacts,
                result.Contacts,
                Priority.Low);
        }
    }

    private static CodedReason<RecommendationCode> Reason(RecommendationCode code, RecoveryResult<RecoveryKey> result, decimal? value, decimal? of) =>
        new(code) { Detail = result.Key.Step, Value = value, Of = of, Currency = result.Currency };
}
