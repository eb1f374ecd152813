using System;

namespace Relance.Domain;

/// <summary>
/// One act of a scenario. Its day is the later of <see cref="DaysFromDue"/> and <see cref="DaysAfterPrevious"/>, then rolled forward
/// to a day on which one may write (design rules 11 and 12).
/// </summary>
public sealed record Step
{
    public required Guid Id { get; init; }

    /// <summary>Position in the scenario, from 1, without equals.</summary>
    public required int Order { get; init; }

    public required string Name { get; init; }

    /// <summary>Days after the due date; negative = before it, 0 = on the day; null = only counted from the previous step.</summary>
    public int? DaysFromDue { get; init; }

    /// <summary>Days after the day on which the previous step counted; null = no such wait.</summary>
    public int? DaysAfterPrevious { get; init; }

    /// <summary>The channel, then those to fall back on, in this order. Never empty.</summary>
    public ValueList<Channel> Channels { get; init; } = ValueList.Of(Channel.Email);

    public Tone Tone { get; init; }

    public RecipientRole Recipient { get; init; }

    /// <summary>A person approves a message that asks for more than this, in base currency. Null = nobody; 0 = always.</summary>
    public decimal? ApprovalAbove { get; init; }

    /// <summary>Least amount asked per invoice for this step, in base currency, this amount included; null = only the scenario's.</summary>
    public decimal? MinimumAmount { get; init; }

    /// <summary>Name of the texts, one per language and channel.</summary>
    public string TextName { get; init; } = "";

    public bool ClaimsInterest { get; init; }

    public bool ClaimsCompensation { get; init; }

    /// <summary>What the step charges for each invoice, never a consumer's; null = nothing.</summary>
    public StepFee? Fee { get; init; }

    /// <summary>Whether it asks for anything beside the invoices.</summary>
    public bool Claims => ClaimsInterest || ClaimsCompensation || Fee is not null;

    /// <summary>Once this step counted, the invoice causes a credit hold until it is settled.</summary>
    public bool PlacesHold { get; init; }

    /// <summary>Tells the sales owner when the step is proposed.</summary>
    public bool WarnsSales { get; init; }

    /// <summary>Tells the collector when the step is proposed.</summary>
    public bool TellsAccounting { get; init; }

    /// <summary>Tells the project manager of each invoice when the step is proposed.</summary>
    public bool TellsProject { get; init; }

    /// <summary>A formal notice is always approved, is a message of its own, and passes quiet days and contact limits (design rules 18 and 26).</summary>
    public bool IsFormalNotice { get; init; }

    /// <summary>Proposes to hand the invoice over to an agency.</summary>
    public bool HandsOver { get; init; }

    /// <summary>Days that the message gives to pay; null = none named.</summary>
    public int? PayWithinDays { get; init; }

    /// <summary>Announces a due date that lies ahead. It is pointless from the due date on.</summary>
    public bool IsBeforeDue => DaysFromDue < 0;
}
