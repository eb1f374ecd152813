using NodaTime;

namespace Relance.Domain;

/// <summary>Days with one balance and one rate.</summary>
/// <param name="From">First day that bears interest, inclusive.</param>
/// <param name="To">Last day, inclusive.</param>
/// <param name="Days">As the day-count basis counts them.</param>
/// <param name="Balance">What bears interest: the open balance, with interest that has become capital.</param>
/// <param name="Rate">The rate and its origin.</param>
/// <param name="Amount">Not rounded.</param>
public sealed record InterestSegment(LocalDate From, LocalDate To, int Days, decimal Balance, RateChoice Rate, decimal Amount);

/// <summary>The outcome of a calculation: a statement, or the missing rate that refuses it.</summary>
public abstract record InterestOutcome
{
    private InterestOutcome()
    {
    }

    /// <summary>A rate is not in the table (design rule 35).</summary>
    public sealed record Refused(MissingRate Missing) : InterestOutcome;

    /// <summary>The interest, segment by segment.</summary>
    /// <param name="Segments">In order of days; none when nothing was late.</param>
    /// <param name="Total">The sum of the segments, rounded once (design rule 34).</param>
    /// <param name="Paid">The part of the total that payments have settled, when interest is paid first.</param>
    /// <param name="Balance">What is left of the invoice at the end, without interest.</param>
    public sealed record Statement(ValueList<InterestSegment> Segments, Money Total, Money Paid, Money Balance) : InterestOutcome
    {
        /// <summary>Survives the payment of the invoice until it is claimed or waived (design rule 38).</summary>
        public Money Open => Total.Minus(Paid);
    }
}
