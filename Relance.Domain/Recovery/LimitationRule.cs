using System.Linq;

namespace Relance.Domain;

/// <summary>What can start a limitation period afresh.</summary>
public enum InterruptionKind
{
    /// <summary>The debtor acknowledges the debt in fact or in writing: a signed instalment plan, a part payment.</summary>
    Acknowledgement,

    /// <summary>A claim before a court, also in summary proceedings.</summary>
    CourtClaim,

    /// <summary>A protective measure or an act of enforcement.</summary>
    EnforcementAct,

    /// <summary>A reminder or a formal notice. In France it interrupts nothing, except against a public body.</summary>
    WrittenDemand,
}

/// <summary>How a rule came to be known.</summary>
public enum LimitationConfidence
{
    /// <summary>Read in the law.</summary>
    Stated,

    /// <summary>Read in a lawyer's or a collector's page, not in the law: have it checked before relying on it.</summary>
    Secondary,
}

/// <summary>After how many years an unpaid invoice can no longer be claimed.</summary>
/// <param name="Country">ISO 3166-1 alpha-2 code of the law that governs the debt, usually the debtor's.</param>
/// <param name="Years">Counted from the start; the debt can be claimed up to and including the last day.</param>
/// <param name="RunsFromYearEnd">True: the years begin on 1 January after the year of the start.</param>
/// <param name="InterruptedBy">What starts the whole period afresh; everything else is kept on file and changes nothing.</param>
/// <param name="CanBeAgreed">Whether a contract may set 1 to 10 years instead (Code civil 2254).</param>
public sealed record LimitationRule(
    string Country,
    DebtorKind Kind,
    int Years,
    bool RunsFromYearEnd,
    ValueList<InterruptionKind> InterruptedBy,
    bool CanBeAgreed,
    string Source,
    LimitationConfidence Confidence)
{
    /// <summary>What the figure leaves out, in English; empty = nothing known.</summary>
    public string Caveat { get; init; } = "";

    public bool IsInterruptedBy(InterruptionKind kind) => InterruptedBy.Contains(kind);
}
