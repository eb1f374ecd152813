namespace Relance.Domain;

/// <summary>Interest for late payment (design rules 34 to 38): pure, total, from facts and rates alone.</summary>
public static class LatePaymentInterest
{
    /// <returns>A statement, or a refusal that names the missing rate. Nothing late gives a statement of zero without any rate.</returns>
    public static InterestOutcome Compute(InterestCase facts, ReferenceRates rates)
    {
        Guard.NotNull(facts, nameof(facts));
        Guard.NotNull(rates, nameof(rates));
        return new InterestRun(facts, rates).Outcome();
    }
}
