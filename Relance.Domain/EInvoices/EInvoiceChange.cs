using NodaTime;

namespace Relance.Domain;

/// <summary>The amounts of a life cycle message, with tax, by their condition codes. Null = the message does not carry it.</summary>
/// <param name="Approved">MAPTTC.</param>
/// <param name="NotApproved">MNATTC; it wins where both are given and do not agree with the total.</param>
/// <param name="Announced">MPA: what the buyer says is on its way.</param>
/// <param name="Collected">MEN.</param>
public sealed record EInvoiceAmounts(decimal? Approved = null, decimal? NotApproved = null, decimal? Announced = null, decimal? Collected = null)
{
    public static EInvoiceAmounts None { get; } = new();
}

/// <summary>A status that takes the place of another one.</summary>
public sealed record EInvoiceChange
{
    /// <summary>Null = the first status.</summary>
    public string? From { get; init; }

    public required string To { get; init; }

    /// <summary>Null = none came with it.</summary>
    public string? ReasonCode { get; init; }

    public EInvoiceAmounts Amounts { get; init; } = EInvoiceAmounts.None;

    /// <summary>The day of the status, in the creditor's zone.</summary>
    public required LocalDate On { get; init; }

    /// <summary>A dispute that an earlier status opened is still open; a buyer may go from 207 to 204 and only then to 205.</summary>
    public bool HasDispute { get; init; }

    /// <summary>Of the invoice, with tax.</summary>
    public required decimal Total { get; init; }

    public required decimal OpenBalance { get; init; }
}

/// <summary>One thing to do because of a status.</summary>
public abstract record EInvoiceAct
{
    private EInvoiceAct()
    {
    }

    /// <param name="Amount">Null = the whole invoice.</param>
    public sealed record OpenDispute(DisputeCause Cause, decimal? Amount, OwnerSide Owner) : EInvoiceAct;

    /// <summary>Ends the dispute that an earlier status opened.</summary>
    /// <param name="Outcome">Null = another dispute takes its place.</param>
    public sealed record CloseDispute(DisputeOutcome? Outcome) : EInvoiceAct;

    /// <summary>Nothing is sent about the invoice up to and including this day.</summary>
    public sealed record PauseUntil(LocalDate LastDay) : EInvoiceAct;

    /// <summary>Nothing is sent until another status comes.</summary>
    public sealed record Stop(EInvoiceEffect Why) : EInvoiceAct;

    /// <summary>The schedule goes on: what an earlier status stopped or paused is over.</summary>
    public sealed record Resume : EInvoiceAct;

    /// <summary>The seller declared cash: compare it with the ledger. It is no payment by itself.</summary>
    /// <param name="Amount">What is declared; never more than the total.</param>
    /// <param name="IsWhole">Nothing is left to chase.</param>
    public sealed record MarkCollected(decimal Amount, bool IsWhole) : EInvoiceAct;

    public sealed record OpenTask(EInvoiceTask Task, string Code) : EInvoiceAct;
}
