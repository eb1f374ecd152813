using NodaTime;

namespace Relance.Local.Worklists;

/// <summary>What has to be done. The order is that of equal amounts.</summary>
public enum WorkKind
{
    Approve,
    Promise,
    Call,
    PostLetter,
    Task,
}

/// <summary>One thing for a person to do today.</summary>
/// <param name="About">The number by which people know it: a reminder, a promise, an invoice.</param>
/// <param name="Amount">At stake, in base currency.</param>
/// <param name="Reason">Why it is on the list, in the language asked for.</param>
/// <param name="Since">The day from which it waits.</param>
public sealed record WorkItem(WorkKind Kind, string Debtor, string About, decimal Amount, string Reason, LocalDate Since, string Owner);
