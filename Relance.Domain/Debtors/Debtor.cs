using System;
using NodaTime;

namespace Relance.Domain;

/// <summary>Who the debtor is in law; it decides penalties, wording and limits.</summary>
public enum DebtorKind
{
    Company,
    PublicBody,
    Consumer,
}

/// <summary>Who owes: an account of the CRM with the people to write to.</summary>
public sealed record Debtor
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public DebtorKind Kind { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code; empty = not known, which matches no country rule.</summary>
    public string Country { get; init; } = "";

    /// <summary>BCP 47 tag ("fr", "fr-BE", "en"); null = the policy's default.</summary>
    public string? Language { get; init; }

    public ValueList<string> Tags { get; init; } = ValueList<string>.Empty;

    /// <summary>Risk class A to E; null = not rated.</summary>
    public string? RiskClass { get; init; }

    public ValueList<Contact> Contacts { get; init; } = ValueList<Contact>.Empty;

    /// <summary>Tried first when the step allows it; null = the order of the step.</summary>
    public Channel? PreferredChannel { get; init; }

    /// <summary>Segment assigned by hand; it wins over the ranked rules (design rule 9).</summary>
    public Guid? SegmentId { get; init; }

    /// <summary>Scenario assigned by hand; it wins over the segment's.</summary>
    public Guid? ScenarioId { get; init; }

    /// <summary>In base currency; null = no limit, 0 = nothing on credit.</summary>
    public decimal? CreditLimit { get; init; }

    /// <summary>Orders not yet invoiced, in base currency, part of the exposure (design rule 30).</summary>
    public decimal OpenOrders { get; init; }

    /// <summary>It refuses invoices without an order number.</summary>
    public bool NeedsOrderNumber { get; init; }

    /// <summary>Its invoices go through an e-invoicing platform, so that a status must come.</summary>
    public bool GetsEInvoices { get; init; }

    /// <summary>A mandate allows the creditor to collect.</summary>
    public bool PaysByDirectDebit { get; init; }

    /// <summary>Late-payment rate agreed with this debtor, in percent; null = that of the policy.</summary>
    public decimal? ContractPercent { get; init; }

    /// <summary>The day on which insolvency proceedings were opened; null = none are known.</summary>
    public LocalDate? InsolvencyOn { get; init; }

    /// <summary>One of those who are not chased, so that one sees what is paid anyway (design rule 39).</summary>
    public bool IsControl { get; init; }

    /// <summary>An alert from outside, such as insolvency: holds credit where the policy says so.</summary>
    public bool HasExternalAlert { get; init; }

    /// <summary>Days from the due date on which this payer usually pays, negative = early; null = not known.</summary>
    public int? UsualDelayDays { get; init; }

    /// <summary>The last day on which no rule puts this debtor on hold; a person still can. Null = the rules apply.</summary>
    public LocalDate? HoldExemptUntil { get; init; }

    /// <summary>The last day on which anybody of ours wrote or spoke to this debtor, dunning or not (complaint 34); null = never.</summary>
    public LocalDate? LastContactOn { get; init; }
}
