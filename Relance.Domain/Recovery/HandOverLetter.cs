using NodaTime;

namespace Relance.Domain;

/// <summary>One invoice as the agency sees it.</summary>
/// <param name="Accessories">Interest, compensation and fees that were asked for and are still open.</param>
public sealed record HandOverLine(string Number, LocalDate IssuedOn, LocalDate DueOn, decimal OpenBalance, decimal Accessories);

/// <summary>What the letter to an agency says when a case is handed over (design rule 27). An empty text = not given.</summary>
public sealed record HandOverLetter
{
    /// <summary>The number of the case, to be quoted by both sides.</summary>
    public required string CaseNumber { get; init; }

    public required LocalDate PlacedOn { get; init; }

    public required Agency Agency { get; init; }

    /// <summary>Who answers at the agency.</summary>
    public string AgencyContact { get; init; } = "";

    /// <summary>Of the frame agreement.</summary>
    public required LocalDate MandateSignedOn { get; init; }

    /// <summary>When and how recovered money is paid out, in the words of the agreement.</summary>
    public string Payout { get; init; } = "";

    public required string CreditorName { get; init; }

    public string CreditorAddress { get; init; } = "";

    public required string DebtorName { get; init; }

    public string DebtorNumber { get; init; } = "";

    public string DebtorAddress { get; init; } = "";

    public string DebtorPhone { get; init; } = "";

    public required string Currency { get; init; }

    /// <summary>By due date and number, at least one.</summary>
    public required ValueList<HandOverLine> Lines { get; init; }

    /// <summary>File name of the evidence.</summary>
    public required string EvidenceName { get; init; }

    /// <summary>False: it is too large for an e-mail and comes in another way.</summary>
    public bool IsEvidenceAttached { get; init; }

    /// <summary>What the agency must know besides.</summary>
    public string Notes { get; init; } = "";

    /// <summary>Our person to answer: name, e-mail, telephone.</summary>
    public ValueList<string> Answering { get; init; } = ValueList<string>.Empty;
}
