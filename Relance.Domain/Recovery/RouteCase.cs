using NodaTime;

namespace Relance.Domain;

/// <summary>Everything that the choice of the next route depends on. The creditor's law is French.</summary>
public sealed record RouteCase
{
    public required LocalDate AsOf { get; init; }

    public required DebtorKind Kind { get; init; }

    /// <summary>The debtor's, ISO 3166-1 alpha-2.</summary>
    public required string Country { get; init; }

    public string CreditorCountry { get; init; } = "FR";

    /// <summary>What is open on the invoices.</summary>
    public required Money Principal { get; init; }

    /// <summary>Accrued so far, in the same currency.</summary>
    public decimal Interest { get; init; }

    /// <summary>Fixed compensation and fees: they do not count for the limit of small claims.</summary>
    public decimal Accessories { get; init; }

    public bool IsContractual { get; init; } = true;

    /// <summary>Something of it is in dispute.</summary>
    public bool IsDisputed { get; init; }

    /// <summary>Null = not checked.</summary>
    public bool? InInsolvency { get; init; }

    /// <summary>Of the oldest invoice (<see cref="Limitation.LastDay"/>); null = not known.</summary>
    public LocalDate? LastDayToClaim { get; init; }

    /// <summary>The last day of the formal notice's deadline; null = no notice counts yet.</summary>
    public LocalDate? NoticeDeadlineOn { get; init; }

    public bool ConciliationTried { get; init; }

    /// <summary>Tried in vain: it then also fulfils the duty to conciliate (Code de procédure civile 750-1).</summary>
    public bool SmallClaimsTried { get; init; }

    /// <summary>What is on file.</summary>
    public ValueList<EvidenceKind> Evidence { get; init; } = ValueList<EvidenceKind>.Empty;

    /// <summary>What the limits of the procedures are compared with.</summary>
    public decimal Claimed => Principal.Amount + Interest;
}
