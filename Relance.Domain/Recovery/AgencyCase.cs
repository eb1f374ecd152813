using System;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>Life of a case at an agency (design rule 27). As long as it lies there our own messages about its invoices stop.</summary>
public enum AgencyCaseState
{
    Placed,
    InProgress,

    /// <summary>Everything was recovered.</summary>
    Recovered,

    /// <summary>The agency gave it back.</summary>
    Returned,

    /// <summary>We took it back, for example because the debtor paid us.</summary>
    Recalled,

    /// <summary>Settled with the agency, for statistics only.</summary>
    Closed,
}

/// <summary>Money that came in while the case was with the agency.</summary>
/// <param name="On">The day the debtor paid.</param>
/// <param name="Direct">Paid to us, not to the agency.</param>
/// <param name="PaidOutOn">When the agency paid it out to us; null = not yet, or it was direct.</param>
public sealed record AgencyRecovery(Guid Id, LocalDate On, decimal Amount, bool Direct, LocalDate? PaidOutOn = null);

/// <summary>Invoices of one debtor in the hands of an agency.</summary>
public sealed record AgencyCase
{
    public required Guid Id { get; init; }

    public required Guid AgencyId { get; init; }

    public required Guid DebtorId { get; init; }

    public required ValueList<Guid> InvoiceIds { get; init; }

    /// <summary>What it was asked to recover: principal, interest and accessories.</summary>
    public required Money Placed { get; init; }

    public required LocalDate PlacedOn { get; init; }

    public AgencyCaseState State { get; init; }

    public ValueList<AgencyRecovery> Recoveries { get; init; } = ValueList<AgencyRecovery>.Empty;

    /// <summary>The day it left the agency's hands: recovered, returned or recalled; null = still there.</summary>
    public LocalDate? EndedOn { get; init; }

    /// <summary>Why it was returned or recalled.</summary>
    public string EndedBecause { get; init; } = "";

    public Money Recovered => new(Recoveries.Sum(one => one.Amount), Placed.Currency);

    /// <summary>Never negative.</summary>
    public Money Remaining => new(Math.Max(0m, Placed.Amount - Recovered.Amount), Placed.Currency);

    /// <summary>Whether our own messages about its invoices stop.</summary>
    public bool IsWithAgency => State is AgencyCaseState.Placed or AgencyCaseState.InProgress;

    /// <summary>Hands a case over, complete or not at all.</summary>
    public static ActOutcome<AgencyCase> Place(Guid id, Agency agency, AgencyMandate mandate, Guid debtorId, ValueList<Guid> invoiceIds, LocalDate on)
    {
        var missing = AgencyMandateCheck.Missing(agency, mandate).Count;
        return missing > 0
            ? new Refusal(RefusalCode.MandateIncomplete) { Count = missing }
            : new AgencyCase { Id = id, AgencyId = agency.Id, DebtorId = debtorId, InvoiceIds = invoiceIds, Placed = mandate.Total, PlacedOn = on };
    }

    /// <summary>The agency confirmed that it works on it.</summary>
    public ActOutcome<AgencyCase> Start() => State switch
    {
        AgencyCaseState.Placed => this with { State = AgencyCaseState.InProgress },
        AgencyCaseState.InProgress => RefusalCode.CaseAlreadyStarted,
        _ => RefusalCode.CaseEnded,
    };

    /// <summary>Records money, direct or through the agency; the case is recovered once nothing remains. A row that is already there changes nothing.</summary>
    public ActOutcome<AgencyCase> Recover(AgencyRecovery recovery)
    {
        Guard.NotNull(recovery, nameof(recovery));
        if (Recoveries.Any(one => one.Id == recovery.Id))
        {
            return this;
        }

        if (!IsWithAgency)
        {
            return RefusalCode.CaseEnded;
        }

        if (recovery.Amount <= 0m)
        {
            return RefusalCode.AmountNotPositive;
        }

        if (recovery.On < PlacedOn)
        {
            return new Refusal(RefusalCode.DayTooEarly) { On = PlacedOn };
        }

        if (recovery.Amount > Remaining.Amount)
        {
            return new Refusal(RefusalCode.AboveOpenAmount) { Amount = recovery.Amount, OfAmount = Remaining.Amount, Currency = Placed.Currency };
        }

        var isAll = recovery.Amount == Remaining.Amount;
        return this with
        {
            Recoveries = Recoveries.With(recovery),
            State = isAll ? AgencyCaseState.Recovered : AgencyCaseState.InProgress,
            EndedOn = isAll ? recovery.On : null,
        };
    }

    /// <summary>The agency gives it back.</summary>
    public ActOutcome<AgencyCase> Return(LocalDate on, string why) => End(AgencyCaseState.Returned, on, why);

    /// <summary>We take it back.</summary>
    public ActOutcome<AgencyCase> Recall(LocalDate on, string why) => State == AgencyCaseState.Recalled
        ? new Refusal(RefusalCode.CaseAlreadyRecalled) { On = EndedOn }
        : End(AgencyCaseState.Recalled, on, why);

    /// <summary>Settled with the agency: nothing is awaited any more.</summary>
    public ActOutcome<AgencyCase> Close() => State switch
    {
        AgencyCaseState.Closed => RefusalCode.CaseEnded,
        AgencyCaseState.Placed or AgencyCaseState.InProgress => RefusalCode.CaseStillWithAgency,
        _ => this with { State = AgencyCaseState.Closed },
    };

    /// <summary>Whether the agency must be called off: nothing is open any more on the invoices it has, and it still has them.</summary>
    /// <param name="openBalance">Of all invoices of the case together.</param>
    public bool MustBeRecalled(decimal openBalance) => IsWithAgency && openBalance <= 0m;

    /// <summary>What the creditor owes the agency for the case.</summary>
    public Money FeeUnder(AgencyTerms terms) => Guard.NotNull(terms, nameof(terms)).FeeOn(
        new Money(Recoveries.Where(one => terms.CountsDirectPayments || !one.Direct).Sum(one => one.Amount), Placed.Currency));

    /// <summary>Money that the agency holds for longer than a month (CPCE R124-6, unless agreed otherwise): due on the day a month later, late from the day after.</summary>
    public ValueList<AgencyRecovery> LatePayouts(LocalDate day) => Recoveries
        .Where(one => !one.Direct && one.PaidOutOn is null && day > one.On.PlusMonths(1))
        .ToValueList();

    private ActOutcome<AgencyCase> End(AgencyCaseState state, LocalDate on, string why) => !IsWithAgency
        ? RefusalCode.CaseEnded
        : string.IsNullOrWhiteSpace(why)
            ? RefusalCode.WordsMissing
            : on < PlacedOn
                ? new Refusal(RefusalCode.DayTooEarly) { On = PlacedOn }
                : this with { State = state, EndedOn = on, EndedBecause = why };
}
