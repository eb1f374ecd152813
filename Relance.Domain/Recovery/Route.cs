namespace Relance.Domain;

/// <summary>What can follow when reminders have failed.</summary>
public enum Route
{
    /// <summary>A conciliator: free, and a duty before some small claims in court.</summary>
    Conciliation,

    /// <summary>Simplified procedure for small claims by a bailiff (CPCE L125-1).</summary>
    SmallClaims,

    /// <summary>Injunction to pay (injonction de payer).</summary>
    Injunction,

    /// <summary>European order for payment (regulation 1896/2006).</summary>
    EuropeanOrder,

    /// <summary>Provisional payment by summary judgment (référé-provision).</summary>
    ProvisionalOrder,
    Agency,

    /// <summary>A lawsuit, as a rule through a lawyer.</summary>
    Lawyer,
    WriteOff,
}

/// <summary>Who pays for a route in the end.</summary>
public enum CostBearer
{
    Nobody,

    /// <summary>The creditor alone, by law.</summary>
    Creditor,

    /// <summary>The creditor advances; the debtor who loses bears the costs of the procedure, and what the judge grants beyond.</summary>
    DebtorWhoLoses,
}

/// <summary>A condition of a route.</summary>
public enum RouteConditionCode
{
    /// <summary>Principal and interest do not exceed 5 000 EUR.</summary>
    SmallAmount,
    Contractual,
    DebtorInFrance,

    /// <summary>The debtor lives in another member state of the European Union than the creditor, neither of them Denmark.</summary>
    CrossBorderInEurope,
    NotAPublicBody,

    /// <summary>Nothing of it is in dispute.</summary>
    Undisputed,

    /// <summary>No insolvency proceedings: otherwise the claim is lodged there.</summary>
    NoInsolvency,
    LimitationNotPassed,

    /// <summary>A formal notice counts and its deadline is over.</summary>
    NoticeOver,

    /// <summary>A conciliation was tried, or no duty to try one exists.</summary>
    ConciliationDone,

    /// <summary>It was not tried before.</summary>
    NotTriedYet,

    /// <summary>No other route is open.</summary>
    NothingElseOpen,
}

/// <summary>A condition and whether it is met.</summary>
/// <param name="IsMet">Null = not known: to be checked before going on.</param>
/// <param name="IsRequired">False = advisable only.</param>
public sealed record RouteCondition(RouteConditionCode Code, bool? IsMet, bool IsRequired, string Source);

/// <summary>What a delay of a route means.</summary>
public enum RouteDelayCode
{
    DebtorAnswers,
    OrderServed,
    Opposition,
    OrderIssued,
    AgencyPaysOut,
}

/// <summary>A time of a route: so many months or so many days.</summary>
public sealed record RouteDelay(RouteDelayCode Code, int Length, bool InMonths);

/// <summary>One route, judged for one case.</summary>
/// <param name="Evidence">What it needs.</param>
/// <param name="MissingEvidence">What of it is not on file.</param>
/// <param name="LawyerIsRequired">By law for this amount and court.</param>
public sealed record RouteOption(
    Route Route,
    ValueList<RouteCondition> Conditions,
    CostBearer Costs,
    ValueList<RouteDelay> Delays,
    ValueList<EvidenceKind> Evidence,
    ValueList<EvidenceKind> MissingEvidence,
    bool LawyerIsRequired,
    string Source)
{
    /// <summary>No required condition is known to fail. Conditions that are not known stay to be checked.</summary>
    public bool IsOpen
    {
        get
        {
            foreach (var condition in Conditions)
            {
                if (condition.IsRequired && condition.IsMet == false)
                {
                    return false;
                }
            }

            return true;
        }
    }
}
