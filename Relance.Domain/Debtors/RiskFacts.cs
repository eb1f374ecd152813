using NodaTime;

namespace Relance.Domain;

/// <summary>What is known of a payer. A day of the past can be asked: whatever happened after <see cref="AsOf"/> is ignored.</summary>
public sealed record RiskFacts
{
    public required LocalDate AsOf { get; init; }

    public DebtorKind Kind { get; init; }

    /// <summary>A company that is a person: its score is about a natural person as much as a consumer's.</summary>
    public bool IsSoleTrader { get; init; }

    /// <summary>ISO 4217 code: amounts of invoices in other currencies are compared in it.</summary>
    public string BaseCurrency { get; init; } = "EUR";

    /// <summary>Invoices of the debtor that are open or were settled within the last fifteen months; more do no harm.</summary>
    public ValueList<LedgerInvoice> Invoices { get; init; } = ValueList<LedgerInvoice>.Empty;

    public ValueList<Promise> Promises { get; init; } = ValueList<Promise>.Empty;

    /// <summary>Since when an alert from outside stands; null = none.</summary>
    public LocalDate? ExternalAlertOn { get; init; }

    public bool IsNaturalPerson => Kind == DebtorKind.Consumer || IsSoleTrader;
}
