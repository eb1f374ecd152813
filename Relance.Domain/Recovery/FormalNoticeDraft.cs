using System;
using NodaTime;

namespace Relance.Domain;

/// <summary>How a formal notice travels.</summary>
public enum NoticeDelivery
{
    /// <summary>Registered letter with acknowledgement of receipt.</summary>
    Paper,

    /// <summary>Electronic registered sending by a qualified provider (eIDAS, art. 44). A plain e-mail is not one and must not be called so (Code des postes L101).</summary>
    Electronic,

    /// <summary>Served by a bailiff (commissaire de justice).</summary>
    Bailiff,
}

/// <summary>One invoice in a formal notice.</summary>
/// <param name="Origin">The contract, quote or order behind it.</param>
/// <param name="OpenBalance">What is open on the day of the notice.</param>
/// <param name="Asked">What the notice asks for of it, without interest and compensation.</param>
/// <param name="Disputed">The part in dispute on that day.</param>
/// <param name="LastDayToClaim">Limitation; null = not known or a case is pending.</param>
/// <param name="Product">What was sold, where the rules want it said.</param>
public sealed record NoticeLine(
    Guid InvoiceId,
    string Number,
    LocalDate IssuedOn,
    LocalDate DueOn,
    string Origin,
    decimal OpenBalance,
    decimal Asked,
    decimal Disputed = 0m,
    LocalDate? LastDayToClaim = null,
    string Product = "");

/// <summary>The contents of a formal notice before anybody has approved it. An empty text = not given.</summary>
public sealed record FormalNoticeDraft
{
    public required string Country { get; init; }

    public required DebtorKind Kind { get; init; }

    public string Heading { get; init; } = "";

    /// <summary>The date that it bears; null = none.</summary>
    public LocalDate? DatedOn { get; init; }

    public string CreditorName { get; init; } = "";

    public string CreditorAddress { get; init; } = "";

    /// <summary>SIREN, company number.</summary>
    public string CreditorRegistration { get; init; } = "";

    public string DebtorName { get; init; } = "";

    public string DebtorAddress { get; init; } = "";

    public ValueList<NoticeLine> Lines { get; init; } = ValueList<NoticeLine>.Empty;

    public required string Currency { get; init; }

    public decimal Interest { get; init; }

    public decimal Compensation { get; init; }

    /// <summary>Fees and collection costs.</summary>
    public decimal Fees { get; init; }

    /// <summary>The sum that the text asks for.</summary>
    public decimal Total { get; init; }

    /// <summary>Days to pay from the day the notice counts.</summary>
    public int DeadlineDays { get; init; }

    public string PaymentMeans { get; init; } = "";

    /// <summary>The sentence on interest with its rate, or on interest that begins with the notice.</summary>
    public string InterestStatement { get; init; } = "";

    public string Consequence { get; init; } = "";

    /// <summary>The routes that the text announces; each is checked against those that are open.</summary>
    public ValueList<Route> AnnouncedRoutes { get; init; } = ValueList<Route>.Empty;

    /// <summary>The routes that are open (<see cref="NextRoute"/>).</summary>
    public ValueList<Route> OpenRoutes { get; init; } = ValueList<Route>.Empty;

    public string Signatory { get; init; } = "";

    public string Mediator { get; init; } = "";

    public string PublicReference { get; init; } = "";

    public NoticeDelivery Delivery { get; init; }

    /// <summary>Where it is delivered: postal for paper and bailiff, e-mail for electronic.</summary>
    public string DeliveryAddress { get; init; } = "";

    /// <summary>When a non-professional agreed to electronic registered letters; null = never.</summary>
    public LocalDate? ConsentOn { get; init; }
}
