using NodaTime;

namespace Relance.Local.Replays;

/// <summary>A line of the ledger that both systems decide on.</summary>
/// <param name="IsBlocked">A person stopped this line after its first reminder.</param>
/// <param name="IsDunnable">The debtor has a procedure at all.</param>
public sealed record ComparedLine(string Number, string Debtor, LocalDate IssuedOn, LocalDate DueOn, decimal Amount, string Currency, bool IsPaid, bool IsBlocked, bool IsDunnable);

/// <summary>The three results that are compared.</summary>
public enum ComparedRun
{
    /// <summary>The first run ever, on the day given.</summary>
    First,

    /// <summary>One more run, the given number of days later.</summary>
    Second,

    /// <summary>A run every night from before the first due date to the day given.</summary>
    Nightly,
}

/// <summary>A line on which the levels differ.</summary>
/// <param name="Theirs">Level that the other system reached; 0 = none.</param>
/// <param name="Ours">Last step delivered; 0 = none.</param>
/// <param name="Code">The reason that Relance gives, as a code.</param>
/// <param name="Reason">The same in words.</param>
public sealed record Difference(ComparedRun Run, string Number, int Theirs, int Ours, string Code, string Reason);
