namespace Relance.Domain;

/// <summary>What is claimed on top of the invoices. At least one of interest, compensation and fee is given.</summary>
/// <param name="Interest">Accrued to the day of the message; null when none is claimed.</param>
/// <param name="InterestRate">In words, with its source: "12,40 % l’an, taux de la BCE majoré de 10 points". Null when no rate is named.</param>
/// <param name="Compensation">Fixed compensation of all late invoices together (40 EUR each, D441-5); null towards consumers.</param>
/// <param name="Fee">Fees of steps; null = none, as always towards consumers.</param>
public sealed record MessageClaims(string Currency, decimal? Interest = null, string? InterestRate = null, decimal? Compensation = null, decimal? Fee = null)
{
    public Money Total => new((Interest ?? 0m) + (Compensation ?? 0m) + (Fee ?? 0m), Currency);
}
