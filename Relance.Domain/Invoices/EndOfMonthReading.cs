namespace Relance.Domain;

/// <summary>
/// "45 days end of month" has two lawful readings (DGCCRF); the contract says which one. For an invoice of 10 March the first gives
/// 30 April and the second 15 May.
/// </summary>
public enum EndOfMonthReading
{
    /// <summary>Add the days to the date of the invoice, then go to the end of that month.</summary>
    DaysThenEndOfMonth,

    /// <summary>Go to the end of the month of the invoice, then add the days.</summary>
    EndOfMonthThenDays,
}
