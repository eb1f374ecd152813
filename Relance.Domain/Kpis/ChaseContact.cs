using System;
using NodaTime;

namespace Relance.Domain;

/// <summary>
/// One step that counted for one invoice, or that was withheld by lot to see what would have happened without it (control group).
/// </summary>
public sealed record ChaseContact
{
    public required Guid InvoiceId { get; init; }

    /// <summary>Name of the step.</summary>
    public required string Step { get; init; }

    public required Channel Channel { get; init; }

    /// <summary>The day it reached the debtor; for a control the day it would have been sent.</summary>
    public required LocalDate CountedOn { get; init; }

    /// <summary>Asked, in the invoice's currency; above 0.</summary>
    public required decimal Asked { get; init; }

    /// <summary>Empty = none.</summary>
    public string Segment { get; init; } = "";

    /// <summary>Who was in charge; empty = nobody.</summary>
    public string Collector { get; init; } = "";

    /// <summary>Agency that had the invoice; empty = none.</summary>
    public string Agency { get; init; } = "";

    /// <summary>The step was due and was withheld by lot.</summary>
    public bool IsControl { get; init; }

    /// <summary>The day on which the payer's own history let a payment expect, as it was known on <see cref="CountedOn"/>; null = not known.</summary>
    public LocalDate? ExpectedOn { get; init; }
}

/// <summary>Step x channel x segment (design rule 39).</summary>
public sealed record RecoveryKey(string Step, Channel Channel, string Segment)
{
    public static RecoveryKey Of(ChaseContact contact) => new(contact.Step, contact.Channel, contact.Segment);
}

/// <summary>What one group of contacts brought in, in one currency.</summary>
/// <param name="Contacts">Whose window is over; controls are counted apart.</param>
/// <param name="Asked">By these contacts.</param>
/// <param name="Recovered">Payments within the windows, never more than asked.</param>
/// <param name="RecoveryPercent">Recovered / asked x 100; null without contacts.</param>
/// <param name="DaysToPay">Days from contact to payment, weighted by amount; null when nothing was paid.</param>
/// <param name="ControlPercent">What the control group paid of what it owed, in the same windows; null without one.</param>
/// <param name="AnywayPercent">
/// The share of what was recovered that would have been paid anyway: control percentage / recovery percentage, at most 100. Null without a
/// control group, or when nothing was recovered.
/// </param>
/// <param name="DaysGained">
/// Days by which a unit of money came earlier than in the control group, within the window: (share of the window during which it
/// stayed open without the step - with it) x days of the window. Negative = later. Null without a control group.
/// </param>
/// <param name="DaysAgainstExpectation">
/// Days by which paid money came before the day its payer's history let expect, weighted by amount. It flatters: what was not paid is not
/// in it. Null when no expected day is known.
/// </param>
public sealed record RecoveryResult<TKey>(
    TKey Key,
    string Currency,
    int Contacts,
    int Controls,
    decimal Asked,
    decimal Recovered,
    decimal? RecoveryPercent,
    decimal? DaysToPay,
    decimal? ControlPercent,
    decimal? AnywayPercent,
    decimal? DaysGained,
    decimal? DaysAgainstExpectation);
