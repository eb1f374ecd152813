using NodaTime;

namespace Relance.Domain;

/// <summary>A case, as it is given to the agency that is to recover it (design rule 27).</summary>
public sealed record MessageHandOver
{
    /// <summary>Of the case, to be quoted by both sides.</summary>
    public required string Number { get; init; }

    public required LocalDate On { get; init; }

    public required string AgencyName { get; init; }

    /// <summary>Who answers there; null = nobody is named.</summary>
    public string? AgencyContact { get; init; }

    /// <summary>ISO 3166-1 alpha-2; a French agency is reminded that its costs are not the debtor's (CPCE L111-8).</summary>
    public string AgencyCountry { get; init; } = "";

    /// <summary>Open balances with interest, compensation and fees.</summary>
    public required Money Total { get; init; }

    /// <summary>The day on which the frame agreement was signed.</summary>
    public required LocalDate AgreementOn { get; init; }

    /// <summary>When and how recovered money is paid out, in the words of the agreement; null = not given.</summary>
    public string? Payout { get; init; }

    /// <summary>File name of the evidence.</summary>
    public required string Evidence { get; init; }

    /// <summary>False: it is too large for an e-mail and comes in another way.</summary>
    public bool IsEvidenceAttached { get; init; }

    /// <summary>What the agency must know besides; null = nothing.</summary>
    public string? Notes { get; init; }
}
