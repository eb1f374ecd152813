namespace Relance.Domain;

/// <summary>The chapters of an evidence file, in their order.</summary>
public enum EvidenceKind
{
    /// <summary>The account: what was invoiced, paid, credited and is open.</summary>
    Statement,

    /// <summary>Contract, signed quote or order, with the general terms.</summary>
    Contract,
    Invoice,
    DeliveryProof,

    /// <summary>What was sent or said to the debtor.</summary>
    Message,

    /// <summary>That a message left and arrived.</summary>
    MessageProof,
    FormalNotice,
    FormalNoticeReceipt,
    Promise,
    Dispute,

    /// <summary>Interest segment by segment.</summary>
    InterestStatement,

    /// <summary>Interest, compensation and fees with their state.</summary>
    ClaimStatement,

    /// <summary>Agreements to pay in parts.</summary>
    PaymentPlan,
}
