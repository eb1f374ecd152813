using System;
using System.Globalization;

namespace Relance.Domain;

/// <summary>
/// Keeps the exposure beside the debtor and tells people when it reaches a percentage of the limit: once for the highest one that is
/// newly reached, and again after it fell below (design rule 30). A percentage is reached at exactly its value.
/// </summary>
internal static class LimitAlerts
{
    /// <summary>What the column of the host can hold.</summary>
    private const decimal HighestPercent = 1_000_000m;

    public static void Watch(Dossier dossier, Exposure exposure)
    {
        if (dossier.Snapshot.Credit is not { } known)
        {
            return;
        }

        var policy = dossier.Snapshot.Policy;
        var reached = exposure.AlertReached(policy.LimitAlerts);
        if (reached is { } percent && !(percent <= known.KnownAlert))
        {
            Tell(dossier, exposure, percent);
        }

        var amount = Rounding.ToMinorUnit(exposure.Total, policy.BaseCurrency);
        if ((known.KnownExposure ?? 0m) != amount || known.KnownUsedPercent != Shown(exposure.UsagePercent) || known.KnownAlert != reached)
        {
            dossier.Effects.Add(new Effect.SetExposure(amount, Shown(exposure.UsagePercent), reached));
        }
    }

    private static void Tell(Dossier dossier, Exposure exposure, int percent)
    {
        var reason = new Reason(ReasonCode.LimitAlert)
        {
            Amount = exposure.Total,
            OfAmount = exposure.Limit,
            Currency = dossier.Snapshot.Policy.BaseCurrency,
            Detail = percent.ToString(CultureInfo.InvariantCulture),
        };
        dossier.DebtorReasons.Add(reason);
        var day = dossier.AsOf.ToString("uuuuMMdd", CultureInfo.InvariantCulture);
        dossier.Open(FormattableString.Invariant($"limit|{dossier.Snapshot.Debtor.Id:N}|{percent}|{day}"), TaskKind.LimitAlert, OwnerSide.Accounting, reason);
    }

    private static decimal? Shown(decimal? percent) => percent is { } used
        ? Math.Min(HighestPercent, Math.Max(0m, Math.Round(used, 2, MidpointRounding.AwayFromZero)))
        : null;
}
