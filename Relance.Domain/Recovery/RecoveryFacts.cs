using System;
using NodaTime;

namespace Relance.Domain;

/// <summary>What recovery adds to a snapshot: formal notices, cases with an agency, what interrupted limitation.</summary>
public sealed record RecoveryFacts
{
    public static RecoveryFacts None { get; } = new();

    /// <summary>How the creditor presents itself in a formal notice; null = not known here (simulations): completeness is not judged.</summary>
    public NoticeCreditor? Creditor { get; init; }

    /// <summary>One per reminder that carries a formal notice and was not taken back.</summary>
    public ValueList<NoticeFacts> Notices { get; init; } = ValueList<NoticeFacts>.Empty;

    /// <summary>Cases of which an invoice still names the hand-over.</summary>
    public ValueList<CaseFacts> Cases { get; init; } = ValueList<CaseFacts>.Empty;

    /// <summary>Acts on file; payments of a part are with their invoice.</summary>
    public ValueList<InvoiceInterruption> Interruptions { get; init; } = ValueList<InvoiceInterruption>.Empty;
}

/// <summary>The creditor as formal notices name it. An empty text = not given.</summary>
/// <param name="PaymentMeans">Account, payment page or whatever else the debtor can pay by.</param>
public sealed record NoticeCreditor(string Name, string Address, string Registration, string Signatory, string Mediator, string PaymentMeans);

/// <summary>A formal notice as far as decisions look at it.</summary>
/// <param name="Missing">What was missing when it was last looked at.</param>
/// <param name="DeadlineOn">The last day to pay, inclusive; null = the deadline has not begun.</param>
/// <param name="MustBeServedAgain">It came back without having counted.</param>
/// <param name="HasRoutes">The comparison of what can follow is written.</param>
public sealed record NoticeFacts(Guid Id, Guid ReminderId, ValueList<NoticeItem> Missing, LocalDate? DeadlineOn, bool MustBeServedAgain, bool HasRoutes);

/// <summary>A case with the words that people know it by.</summary>
public sealed record CaseFacts(AgencyCase Case, string Number, string AgencyName);

/// <summary>An act about one invoice: an interruption or a suspension, the other is null.</summary>
public sealed record InvoiceInterruption(Guid InvoiceId, Interruption? Interruption, Suspension? Suspension);

/// <summary>Where an invoice stands before its limitation, as views show it.</summary>
/// <param name="LastDay">The last day to claim, inclusive; null = a court case is pending.</param>
public sealed record LimitationMark(LocalDate? LastDay, LimitationState State);

/// <summary>The completeness of a notice that is being proposed.</summary>
/// <param name="DeadlineDays">Days to pay from the day on which it counts.</param>
public sealed record NoticeProposal(int DeadlineDays, ValueList<NoticeItem> Missing);
