namespace Relance.Plugin;

/// <summary>What a person can do wrong. The number is quoted in messages ("RL-104") and never given to another mistake.</summary>
public enum MistakeCode
{
    /// <summary>One or more rules of the domain are broken; the failures say which.</summary>
    InvalidEntry = 100,

    /// <summary>Nobody wrote the policy yet.</summary>
    NoPolicy = 101,

    /// <summary>Argument: the zone.</summary>
    UnknownTimeZone = 102,

    /// <summary>Argument: the name of the parameter.</summary>
    MissingParameter = 103,

    /// <summary>Argument: the name of the parameter.</summary>
    InvalidParameter = 104,

    /// <summary>The account, invoice or other row does not exist (any more). Argument: its table.</summary>
    RowNotFound = 105,

    /// <summary>The customer of the invoice is a person without an account.</summary>
    NoDebtor = 106,

    /// <summary>Argument: the present state.</summary>
    ReminderNotProposed = 110,

    /// <summary>There is no hold to release.</summary>
    NoHold = 111,

    /// <summary>The dispute is not open. Argument: its number.</summary>
    DisputeNotOpen = 112,

    /// <summary>The pause is over. Argument: its number.</summary>
    PauseOver = 113,

    /// <summary>Argument: the reason for the refusal is required.</summary>
    ReasonRequired = 114,

    /// <summary>Invoices of several currencies in one promise.</summary>
    SeveralCurrencies = 115,

    /// <summary>An invoice of another debtor. Argument: its number.</summary>
    InvoiceOfOther = 116,

    /// <summary>The debtor has no open invoice to promise.</summary>
    NothingOpen = 117,

    /// <summary>Money in another currency than its invoice. Argument: the currency of the invoice.</summary>
    CurrencyDiffers = 118,

    /// <summary>The promise is not open. Argument: its number.</summary>
    PromiseNotOpen = 140,

    /// <summary>The plan is not in a state in which this can be done. Argument: its number.</summary>
    PlanOver = 141,

    /// <summary>Another plan in force covers the invoice. Arguments: number of the invoice, of the plan.</summary>
    InvoiceInPlan = 142,

    /// <summary>Neither or both of a number and an amount of instalments.</summary>
    OneWayToCut = 143,

    /// <summary>The number or amount of instalments makes no sense. Arguments: what is owed, its currency.</summary>
    CannotBeCut = 144,

    /// <summary>Instalments and invoices of a plan that is no proposal any more. Argument: its number.</summary>
    PlanFrozen = 145,

    /// <summary>A plan is created as something else than a proposal.</summary>
    PlanBeginsAsProposal = 146,

    /// <summary>A plan cannot go from one state to another. Argument: its number.</summary>
    PlanStateRefused = 147,

    /// <summary>Instalments and invoices of a promise that is not open any more. Argument: its number.</summary>
    PromiseFrozen = 148,

    /// <summary>A published version or its steps cannot be changed. Argument: the version.</summary>
    VersionPublished = 120,

    /// <summary>A version in use cannot be deleted. Argument: the version.</summary>
    VersionNotDraft = 121,

    /// <summary>A retired version cannot be published again. Argument: the version.</summary>
    VersionRetired = 122,

    /// <summary>Arguments: what is wrong with the text, one per line.</summary>
    TextUnsound = 123,

    /// <summary>There is a policy already.</summary>
    PolicyExists = 124,

    /// <summary>A version cannot be created as published: its steps come after it.</summary>
    VersionBeginsAsDraft = 125,

    /// <summary>The state of a reminder was set by hand.</summary>
    ReminderStateByHand = 126,

    /// <summary>Money that names a claim must be a payment. Nothing else pays a claim.</summary>
    ClaimNeedsPayment = 127,

    /// <summary>The claim belongs to another invoice than the payment. Argument: the number of its invoice.</summary>
    ClaimOfOther = 128,

    /// <summary>The domain refuses the act; the refusal says why.</summary>
    Refused = 150,

    /// <summary>A formal notice that lacks something; the lines say what.</summary>
    NoticeIncomplete = 151,

    /// <summary>A hand-over that lacks something; the lines say what.</summary>
    MandateIncomplete = 152,

    /// <summary>The debtor has no open invoice for this act.</summary>
    NoOpenInvoice = 153,

    /// <summary>Invoices of several currencies in one act.</summary>
    CurrenciesToSplit = 154,

    /// <summary>Argument: the day.</summary>
    DayInFuture = 155,

    /// <summary>A hand-over entered without its invoices.</summary>
    HandOverByApi = 156,

    /// <summary>What was agreed or received cannot be changed afterwards. Argument: the column.</summary>
    Fixed = 157,

    /// <summary>Arguments: the invoice, the case that has it.</summary>
    AlreadyWithAgency = 158,

    /// <summary>Arguments: size of the file and the most that an answer can carry, in megabytes.</summary>
    EvidenceTooLarge = 159,

    /// <summary>The state, the debtor or the days of a hold were set by hand.</summary>
    HoldByHand = 160,

    /// <summary>A cause of a hold was written by hand.</summary>
    HoldCauseByHand = 161,

    /// <summary>A claim was entered or changed by hand.</summary>
    ClaimByHand = 162,

    /// <summary>The invoices of a case are those that were placed. Argument: its number.</summary>
    CaseInvoicesFixed = 163,

    /// <summary>The account has a hold in force.</summary>
    HoldExists = 164,

    /// <summary>Only a draft can be previewed or published. Argument: the version.</summary>
    VersionIsNoDraft = 165,

    /// <summary>A version with a higher number exists. Argument: the version.</summary>
    VersionNotNewest = 166,

    /// <summary>No e-mail and no postal address that may be used. Argument: the debtor.</summary>
    NobodyToWriteTo = 170,

    /// <summary>There is no usable text for a message. Argument: what is wrong, one per line.</summary>
    CannotBeWorded = 171,

    /// <summary>Arguments: number of the hold, its day, its causes.</summary>
    OrderRefused = 130,

    /// <summary>Arguments: number of the hold, its day, its causes. Nothing is refused.</summary>
    OrderWarned = 131,
}
