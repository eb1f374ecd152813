using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>A debtor with everything that a ledger tells of its past.</summary>
/// <param name="Debtor">As it is today: a ledger seldom keeps former addresses and limits.</param>
public sealed record PastDebtor(Debtor Debtor, ValueList<PastInvoice> Invoices)
{
    /// <summary>The law on late payment that applies; null = no interest and no compensation is claimed.</summary>
    public InterestRegime? Regime { get; init; }

    /// <summary>The facts at the end of that day. Nothing was ever reminded: what another system sent is not in a ledger.</summary>
    public DebtorSnapshot On(LocalDate day, BackTestSettings settings)
    {
        var empty = new DebtorSnapshot
        {
            AsOf = day,
            Debtor = Debtor,
            Calendar = Guard.NotNull(settings, nameof(settings)).Calendar,

            // Every day of the past has the payments of that day: the ledger is never stale.
            Policy = settings.Policy with { FreshnessDays = null },
        };
        return Invoices.Aggregate(empty, (facts, invoice) => invoice.EnterInto(facts, settings.DisputeGraceDays));
    }
}
