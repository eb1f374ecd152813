namespace Relance.Domain;

/// <summary>Which part of the life cycle a status belongs to.</summary>
public enum EInvoicePhase
{
    /// <summary>Between the platforms: the buyer has nothing to say yet.</summary>
    Transmission,

    /// <summary>What buyer, seller or factor do with the invoice.</summary>
    Processing,
}

/// <summary>Who sends a status.</summary>
public enum EInvoiceSender
{
    SellerPlatform,
    BuyerPlatform,
    AnyPlatform,
    Buyer,
    Seller,
    SellerOrFactor,

    /// <summary>Not found in any source.</summary>
    Unknown,
}

/// <summary>What Relance does when the status arrives.</summary>
public enum EInvoiceAction
{
    None,

    /// <summary>Nothing is sent until another status takes its place.</summary>
    Stop,
    Resume,
    DisputeWhole,

    /// <summary>The approved part is still chased.</summary>
    DisputePart,

    /// <summary>Nothing is sent for a few working days.</summary>
    AnnouncePayment,
    Settle,
}

/// <summary>Work that a status leaves to a person of ours.</summary>
public enum EInvoiceTask
{
    None,

    /// <summary>The buyer waits for a missing item (208); answer with 209.</summary>
    SupplyMissing,

    /// <summary>The invoice never reached the buyer: correct it and issue it again.</summary>
    CorrectAndReissue,

    /// <summary>The buyer refused it: credit note and new invoice.</summary>
    CreditAndReissue,

    /// <summary>The account to pay changed: check it against fraud, then change every text that names it.</summary>
    CheckBankDetails,

    /// <summary>A reason is required with this status and none of the permitted ones came.</summary>
    AskReason,

    /// <summary>A code that is not in the list.</summary>
    UnknownStatus,

    /// <summary>A part was declared as received (212): compare it with the bank and record it.</summary>
    ComparePayment,
}

/// <summary>One status of the life cycle.</summary>
/// <param name="Code">Field MDT-9 of the life cycle message.</param>
/// <param name="French">The label that the platforms publish.</param>
/// <param name="English">Our translation.</param>
/// <param name="Effect">What it means for dunning as long as it is the last one.</param>
/// <param name="Agreeing">How many published implementations list the code, of three.</param>
public sealed record EInvoiceStatusFacts(
    string Code,
    string French,
    string English,
    EInvoicePhase Phase,
    EInvoiceSender SentBy,
    EInvoiceAction Action,
    EInvoiceEffect Effect,
    int Agreeing)
{
    /// <summary>False = inferred from the nature of the status.</summary>
    public bool SenderIsStated { get; init; }

    /// <summary>Goes to the tax authority (200, 210, 212 and 213).</summary>
    public bool IsMandatory { get; init; }

    /// <summary>The reasons that may come with it, one of which must; empty = none is needed.</summary>
    public ValueList<string> Reasons { get; init; } = ValueList<string>.Empty;

    public EInvoiceTask Task { get; init; }

    public bool RequiresReason => !Reasons.IsEmpty;
}
