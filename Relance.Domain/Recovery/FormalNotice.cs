using System;
using NodaTime;

namespace Relance.Domain;

public enum FormalNoticeState
{
    Draft,
    Approved,
    Sent,

    /// <summary>It has its effects.</summary>
    Counts,

    /// <summary>It came back without having counted.</summary>
    Returned,
}

/// <summary>A formal notice from its draft to its effects (design rule 26). Incomplete, it can be neither approved nor sent.</summary>
public sealed record FormalNotice
{
    public required Guid Id { get; init; }

    public required FormalNoticeDraft Draft { get; init; }

    /// <summary>Null = nobody yet.</summary>
    public Guid? ApprovedBy { get; init; }

    public LocalDate? ApprovedOn { get; init; }

    /// <summary>Null = not sent.</summary>
    public RegisteredLetter? Letter { get; init; }

    public FormalNoticeRules Rules => FormalNoticeRules.For(Draft.Country, Draft.Kind);

    /// <summary>The day of its effects; null = none yet.</summary>
    public LocalDate? CountsOn => Letter?.CountsOn(Rules.CountsFrom);

    /// <summary>The last day to pay, inclusive; null = the deadline has not begun.</summary>
    public LocalDate? DeadlineOn => CountsOn?.PlusDays(Draft.DeadlineDays);

    public FormalNoticeState State =>
        Letter is null ? ApprovedBy is null ? FormalNoticeState.Draft : FormalNoticeState.Approved
        : CountsOn is not null ? FormalNoticeState.Counts
        : Letter.ReturnedOn is not null ? FormalNoticeState.Returned
        : FormalNoticeState.Sent;

    /// <summary>Whether the debtor let the deadline pass: from the day after its last day.</summary>
    public bool IsOver(LocalDate day) => day > DeadlineOn;

    /// <summary>A changed text needs a new approval.</summary>
    public ActOutcome<FormalNotice> Change(FormalNoticeDraft draft) => Letter is null
        ? this with { Draft = Guard.NotNull(draft, nameof(draft)), ApprovedBy = null, ApprovedOn = null }
        : Sent();

    public ActOutcome<FormalNotice> Approve(Guid by, LocalDate on) => Letter is not null
        ? Sent()
        : ApprovedBy is not null
            ? RefusalCode.NoticeAlreadyApproved
            : Incomplete() is { } refusal ? refusal : this with { ApprovedBy = by, ApprovedOn = on };

    public ActOutcome<FormalNotice> Send(LocalDate on, string proofNumber) =>
        Letter is null && ApprovedOn is not null && on >= ApprovedOn && Incomplete() is { } refusal ? refusal : Post(on, proofNumber);

    /// <summary>As <see cref="Send"/>, for a letter whose completeness was judged when it left: only its day is entered.</summary>
    public ActOutcome<FormalNotice> Post(LocalDate on, string proofNumber) => Letter is not null
        ? Sent()
        : ApprovedOn is null
            ? RefusalCode.NoticeNotApproved
            : on < ApprovedOn
                ? new Refusal(RefusalCode.DayTooEarly) { On = ApprovedOn }
                : this with { Letter = new RegisteredLetter(on, ProofNumber: proofNumber) };

    public ActOutcome<FormalNotice> Present(LocalDate on) => Arriving(on) is { } refusal
        ? refusal
        : this with { Letter = Letter! with { PresentedOn = Letter.PresentedOn ?? on } };

    public ActOutcome<FormalNotice> Receive(LocalDate on) => Arriving(on) is { } refusal
        ? refusal
        : on < Letter!.PresentedOn
            ? new Refusal(RefusalCode.DayTooEarly) { On = Letter.PresentedOn }
            : this with { Letter = Letter with { ReceivedOn = on } };

    public ActOutcome<FormalNotice> Return(LocalDate on, LetterReturn because) => Arriving(on) is { } refusal
        ? refusal
        : on < Letter!.PresentedOn
            ? new Refusal(RefusalCode.DayTooEarly) { On = Letter.PresentedOn }
            : this with { Letter = Letter with { ReturnedOn = on, ReturnedBecause = because } };

    private Refusal? Arriving(LocalDate on) => Letter switch
    {
        null => new Refusal(RefusalCode.NoticeNotSent),
        { ReceivedOn: { } received } => new Refusal(RefusalCode.NoticeAlreadyReceived) { On = received },
        { ReturnedOn: { } returned } => new Refusal(RefusalCode.NoticeAlreadyReturned) { On = returned },
        _ => on < Letter.SentOn ? new Refusal(RefusalCode.DayTooEarly) { On = Letter.SentOn } : null,
    };

    private Refusal? Incomplete()
    {
        var missing = FormalNoticeCheck.Missing(Draft).Count;
        return missing == 0 ? null : new Refusal(RefusalCode.NoticeIncomplete) { Count = missing };
    }

    private Refusal Sent() => new(RefusalCode.NoticeAlreadySent) { On = Letter!.SentOn };
}
