namespace Relance.Domain;

/// <summary>What a formal notice can be asked to hold. Each has a code and a text (<see cref="NoticeItemTexts"/>).</summary>
public enum NoticeItem
{
    /// <summary>The words "mise en demeure" ("formal notice") stand in the heading.</summary>
    Heading,
    Date,

    /// <summary>Name, address and registration of the creditor.</summary>
    CreditorIdentity,

    /// <summary>Name and address of the debtor.</summary>
    DebtorIdentity,

    /// <summary>For each invoice: its number, its date and the contract or order behind it.</summary>
    Origin,
    DueDates,

    /// <summary>Principal, interest, compensation and fees, each apart, and they add up to what is asked.</summary>
    Breakdown,
    Deadline,
    PaymentMeans,
    InterestAndCosts,

    /// <summary>What follows if the debtor does not pay.</summary>
    Consequence,

    /// <summary>Only actions that are really possible are announced (Code de la consommation L121-6).</summary>
    PossibleActionsOnly,
    Signatory,

    /// <summary>The debt is certain: nothing asked is in dispute.</summary>
    NothingInDispute,

    /// <summary>Payments and credits received are deducted.</summary>
    PaymentsDeducted,
    LimitationNotPassed,

    /// <summary>A postal address for paper, an e-mail address for electronic registered mail.</summary>
    AddressForDelivery,

    /// <summary>An electronic registered letter needs the prior consent of a non-professional (Code des postes L100).</summary>
    Consent,

    /// <summary>No fixed compensation and no collection costs.</summary>
    NoChargesToConsumer,
    Mediator,

    /// <summary>Reference of the public order and proof of deposit on Chorus Pro.</summary>
    PublicReference,
    CompanyNumber,

    /// <summary>What was sold.</summary>
    Product,
}
