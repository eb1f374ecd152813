using NodaTime;

namespace Relance.Domain;

/// <summary>The settings of the creditor that hold where a scenario says nothing.</summary>
public sealed record Policy
{
    public string CreditorName { get; init; } = "";

    /// <summary>BCP 47 tag of messages to debtors without a language.</summary>
    public string DefaultLanguage { get; init; } = "fr";

    /// <summary>ISO 4217 code of the environment's base currency, in which thresholds and limits are given.</summary>
    public string BaseCurrency { get; init; } = "EUR";

    /// <summary>Days that must pass between two messages to a debtor: a message on day 0 allows the next on day N. 0 = no wait (design rule 18).</summary>
    public int QuietDays { get; init; }

    /// <summary>Most messages to a debtor within <see cref="ContactPeriodDays"/>; null = no limit.</summary>
    public int? ContactMaximum { get; init; }

    /// <summary>Rolling: the day itself and the N - 1 days before it.</summary>
    public int ContactPeriodDays { get; init; } = 30;

    /// <summary>Least amount asked per invoice, in base currency, this amount included.</summary>
    public decimal MinimumInvoice { get; init; }

    /// <summary>Least overdue amount per debtor, in base currency, this amount included.</summary>
    public decimal MinimumDebtor { get; init; }

    /// <summary>Messages can name an account, a payment page or a cheque.</summary>
    public bool HasWayToPay { get; init; } = true;

    public Reopening Reopening { get; init; }

    public HoldRules Holds { get; init; } = HoldRules.Off;

    /// <summary>A manager is told when a dispute is open more than this many days after its deadline; null = never.</summary>
    public int? DisputeEscalationDays { get; init; }

    public ClaimRules Claims { get; init; } = new();

    /// <summary>Percentages of the credit limit at which people are told, in any order; empty = nobody is.</summary>
    public ValueList<int> LimitAlerts { get; init; } = Exposure.UsualAlerts;

    /// <summary>How risk is scored, and how often.</summary>
    public RiskSettings Risk { get; init; } = RiskSettings.Default;

    /// <summary>
    /// Nothing is sent when the ledger was last brought up to date more than this many days ago; null = not checked. A reminder for
    /// an invoice that was paid last week costs more than one that waits.
    /// </summary>
    public int? FreshnessDays { get; init; }

    /// <summary>Days before the last day to claim from which people are warned; null = limitation is not watched (design rule 28).</summary>
    public int? LimitationAlertDays { get; init; }

    /// <summary>The last day whose payments are in the ledger; null = not known.</summary>
    public LocalDate? LedgerSyncedOn { get; init; }
}
