using System;
using NodaTime;

namespace Relance.Domain;

/// <summary>Why credit is on hold (design rule 31).</summary>
public enum HoldCauseKind
{
    OverdueAmount,
    DaysLate,
    Exposure,
    BrokenPromises,
    StepEffect,
    ExternalAlert,

    /// <summary>Placed by a person; only a person takes it away.</summary>
    Manual,
}

/// <summary>One cause of a hold, with the invoice or the figures that make it.</summary>
/// <param name="InvoiceId">The invoice that causes it; null = a figure of the whole debtor.</param>
/// <param name="Amount">In base currency; null where the cause is not an amount.</param>
public sealed record HoldCause(HoldCauseKind Kind, Guid? InvoiceId = null, decimal? Amount = null, int? DaysLate = null, int? Count = null);

/// <summary>A hold in force.</summary>
/// <param name="IsForced">Placed by hand: it stays when no other cause remains.</param>
public sealed record CreditHold(Guid Id, LocalDate PlacedOn, bool IsForced, ValueList<HoldCause> Causes);

/// <summary>When credit is held. Null or false = the rule is off. Disputed, paused and promised amounts do not count.</summary>
/// <param name="OverdueAmount">Overdue in base currency, this amount included.</param>
/// <param name="DaysLate">Days late of the oldest overdue invoice, this number included.</param>
/// <param name="OnExposure">Exposure above the limit; a limit that is just reached is allowed.</param>
/// <param name="BrokenPromises">Broken promises on invoices that are still open, this number included.</param>
public sealed record HoldRules(
    decimal? OverdueAmount = null,
    int? DaysLate = null,
    bool OnExposure = false,
    int? BrokenPromises = null,
    bool OnExternalAlert = true)
{
    public static HoldRules Off { get; } = new(OnExternalAlert: false);
}
