using NodaTime;

namespace Relance.Domain;

/// <summary>The exposure on the day of the decision, and the days on which a temporary limit begins or has ended (design rule 30).</summary>
internal static class Exposures
{
    public static Exposure Of(Dossier dossier, Standing standing)
    {
        var snapshot = dossier.Snapshot;
        var limits = snapshot.Credit?.TemporaryLimits ?? ValueList<TemporaryLimit>.Empty;
        foreach (var limit in limits)
        {
            dossier.ReviewNotAfter(limit.FromOn);
            if (limit.UntilOn < LocalDate.MaxIsoValue)
            {
                dossier.ReviewNotAfter(limit.UntilOn.PlusDays(1));
            }
        }

        var temporary = Exposure.InForce(limits, snapshot.AsOf);
        return new Exposure(standing.Open, snapshot.Debtor.OpenOrders, temporary?.Amount ?? snapshot.Debtor.CreditLimit, temporary, standing.WithoutRate)
        {
            Subsidiaries = snapshot.Credit?.Subsidiaries ?? 0m,
        };
    }
}
