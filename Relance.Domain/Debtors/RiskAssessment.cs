using NodaTime;

namespace Relance.Domain;

/// <summary>A pays best, E is the worst.</summary>
public enum RiskClass
{
    A,
    B,
    C,
    D,
    E,
}

/// <summary>One visible part of a score.</summary>
/// <param name="Value">In the unit of the part; null = the ledger does not tell, and the part gives no points.</param>
/// <param name="Weight">The most points that it could give.</param>
public sealed record RiskPart(RiskPartKind Kind, decimal? Value, decimal Points, decimal Weight);

/// <summary>Why there is no score.</summary>
public enum RiskUnknown
{
    /// <summary>There is one.</summary>
    None,

    /// <summary>Too few invoices were paid or are overdue to say anything.</summary>
    NotEnoughHistory,
}

/// <summary>
/// How risky a debtor is on a day, with every part of it. It is information for people: it never takes a legal step, changes a limit
/// or changes terms by itself.
/// </summary>
public sealed record RiskAssessment
{
    public required LocalDate AsOf { get; init; }

    /// <summary>0 (best) to 100, the sum of the points of the parts; null = not known, see <see cref="Unknown"/>.</summary>
    public required decimal? Score { get; init; }

    /// <summary>Null = not known. An external alert can make it E without a score.</summary>
    public required RiskClass? Class { get; init; }

    public required RiskUnknown Unknown { get; init; }

    /// <summary>Every part, also those that give nothing, in the order of <see cref="RiskPartKind"/>.</summary>
    public required ValueList<RiskPart> Parts { get; init; }

    /// <summary>Invoices behind it: paid within twelve months, or overdue today.</summary>
    public required int Invoices { get; init; }

    /// <summary>Invoices left out because their exchange rate is missing.</summary>
    public required int WithoutRate { get; init; }

    /// <summary>The class comes from the alert, not from the score.</summary>
    public required bool IsByAlert { get; init; }

    /// <summary>
    /// The debtor is a natural person (a consumer or a sole trader): nothing with a legal or similar effect may follow from the score
    /// without a person's decision (GDPR article 22), and the person can ask what it is made of.
    /// </summary>
    public required bool IsAdvisoryOnly { get; init; }

    public RiskPart Part(RiskPartKind kind) => Parts[(int)kind];
}
