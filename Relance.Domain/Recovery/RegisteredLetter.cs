using NodaTime;

namespace Relance.Domain;

/// <summary>Why a registered letter came back.</summary>
public enum LetterReturn
{
    Unclaimed,
    Refused,

    /// <summary>Unknown at the address: it was never presented to the debtor.</summary>
    WrongAddress,
}

/// <summary>
/// The dates of a registered letter. For the sender the day of sending counts, for the addressee that of receipt (Code de procédure
/// civile 668, 669). The proofs of an electronic one can be read at the provider for a year only: keep them with the notice.
/// </summary>
/// <param name="SentOn">Handed to the post or the provider.</param>
/// <param name="PresentedOn">First presentation, or first notice of an electronic one.</param>
/// <param name="ReceivedOn">In the debtor's hands.</param>
/// <param name="ReturnedOn">Back at the creditor.</param>
/// <param name="ReturnedBecause">Null = it did not come back.</param>
/// <param name="ProofNumber">Number of the post's proof.</param>
public sealed record RegisteredLetter(
    LocalDate SentOn,
    LocalDate? PresentedOn = null,
    LocalDate? ReceivedOn = null,
    LocalDate? ReturnedOn = null,
    LetterReturn? ReturnedBecause = null,
    string ProofNumber = "")
{
    /// <summary>The addressee of an electronic one has 15 days from the day after the notice to accept it (Code des postes R53-3).</summary>
    public const int DaysToAcceptElectronic = 15;

    /// <summary>The day from which the notice has its effects.</summary>
    /// <returns>
    /// Null = not yet. A notice that was not claimed is valid even for a private person (Cass. 1re civ. 20 January 2021, 19-20.680), but the
    /// day from which a consumer owes interest is then open to dispute: it is not counted here, and a bailiff should serve it.
    /// </returns>
    public LocalDate? CountsOn(NoticeCountsFrom from) =>
        from == NoticeCountsFrom.Reception ? ReceivedOn
        : ReturnedBecause == LetterReturn.WrongAddress ? null
        : PresentedOn ?? ReceivedOn ?? ReturnedOn;

    /// <summary>Whether it came back without ever counting: it must be served in another way.</summary>
    public bool MustBeServedAgain(NoticeCountsFrom from) => ReturnedOn is not null && CountsOn(from) is null;

    /// <summary>The last day to accept an electronic one, inclusive; null = not presented.</summary>
    public LocalDate? AcceptableUntil => PresentedOn?.PlusDays(DaysToAcceptElectronic);
}
