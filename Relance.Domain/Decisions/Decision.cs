using NodaTime;

namespace Relance.Domain;

/// <summary>What is to be done for a debtor on a day, and why everything else is not.</summary>
/// <param name="Effects">In the order in which they are written.</param>
/// <param name="Reasons">First one per invoice, in order of due date and number; then those about the debtor.</param>
/// <param name="ReviewOn">The first day after the day of the decision on which time alone could change it; null = never.</param>
/// <param name="Standing">The figures of the debtor on that day.</param>
public sealed record Decision(ValueList<Effect> Effects, ValueList<Reason> Reasons, LocalDate? ReviewOn, Standing Standing)
{
    /// <summary>Null = it is not kept for this debtor.</summary>
    public Exposure? Exposure { get; init; }
}

/// <summary>Figures of a debtor, in base currency. Invoices whose exchange rate is missing are not in the amounts but counted.</summary>
/// <param name="OldestDaysLate">Of the overdue invoices that are not settled; 0 = none is overdue.</param>
/// <param name="WithoutRate">Invoices left out of the amounts for lack of an exchange rate.</param>
public sealed record Standing(System.Guid? SegmentId, decimal Open, decimal Overdue, int OldestDaysLate, int WithoutRate);
