using NodaTime;

namespace Relance.Domain;

/// <summary>Something that started the period afresh. A court claim that was withdrawn or dismissed interrupts nothing (Code civil 2243) and is not entered.</summary>
/// <param name="On">The day it happened.</param>
/// <param name="EndsOn">For a court claim: the day the case ended (Code civil 2242); null = still pending. For the others it is not read.</param>
public sealed record Interruption(InterruptionKind Kind, LocalDate On, LocalDate? EndsOn = null);

/// <summary>Days that do not count: an agreed mediation or conciliation, or the small-claims procedure (Code civil 2238).</summary>
/// <param name="From">First day, inclusive.</param>
/// <param name="Until">Last day, inclusive.</param>
public sealed record Suspension(LocalDate From, LocalDate Until)
{
    public LocalDate Until { get; } = Until >= From ? Until : throw new System.ArgumentException("The last day comes before the first.", nameof(Until));
}

/// <summary>Everything that the limitation of one invoice depends on.</summary>
public sealed record LimitationCase
{
    /// <summary>Of the law that governs the debt, usually the debtor's.</summary>
    public required string Country { get; init; }

    public required DebtorKind Kind { get; init; }

    public required LocalDate DueOn { get; init; }

    /// <summary>
    /// The day the goods were delivered or the service was finished; null = not known. French courts count from it (Cass. com. 26 February
    /// 2020, 18-25.036; Cass. 1re civ. 19 May 2021, 20-12.520), the Code civil from the due date of a debt with a term (2233).
    /// </summary>
    public LocalDate? CompletedOn { get; init; }

    /// <summary>In any order.</summary>
    public ValueList<Interruption> Interruptions { get; init; } = ValueList<Interruption>.Empty;

    /// <summary>In any order.</summary>
    public ValueList<Suspension> Suspensions { get; init; } = ValueList<Suspension>.Empty;

    /// <summary>Agreed in the contract; null = the law's own.</summary>
    public int? AgreedYears { get; init; }
}

/// <summary>Where an invoice stands before its limitation.</summary>
public enum LimitationState
{
    Running,

    /// <summary>The alert day has come: act now.</summary>
    Near,

    /// <summary>The last day is over: it can be asked for, but no longer claimed.</summary>
    Passed,

    /// <summary>A court case is pending: nothing runs.</summary>
    Interrupted,
}

/// <summary>The last days on which an invoice can still be claimed.</summary>
/// <param name="ByCompletion">Counted from delivery or completion; null = that day is not known, or nothing runs.</param>
/// <param name="ByDueDate">Counted from the due date; null = nothing runs.</param>
/// <param name="Ineffective">Acts on file that interrupt nothing under this rule, or came too late.</param>
public sealed record Limitation(LimitationRule Rule, LocalDate? ByCompletion, LocalDate? ByDueDate, ValueList<Interruption> Ineffective)
{
    /// <summary>The day that alerts count from: the earlier of the two. Null = a court case is pending.</summary>
    public LocalDate? LastDay => ByCompletion < ByDueDate ? ByCompletion : ByDueDate;

    /// <param name="alertDays">Days before the last day from which on it is near; the first of them included.</param>
    public LimitationState On(LocalDate day, int alertDays)
    {
        Guard.NotNegative(alertDays, nameof(alertDays));
        return LastDay is not { } last ? LimitationState.Interrupted
            : day > last ? LimitationState.Passed
            : day >= last.PlusDays(-alertDays) ? LimitationState.Near
            : LimitationState.Running;
    }

    /// <summary>The first day of the alert; null = a court case is pending.</summary>
    public LocalDate? AlertOn(int alertDays) => LastDay?.PlusDays(-Guard.NotNegative(alertDays, nameof(alertDays)));
}
