namespace Relance.Domain;

/// <summary>What a row of the invoice table is. Only <see cref="Invoice"/> is ever chased.</summary>
public enum InvoiceKind
{
    Invoice,

    /// <summary>Money that we owe; netted through payments and credits, never chased.</summary>
    CreditNote,

    /// <summary>Issued by the buyer in our name; the buyer knows it, and chasing it is a known nuisance (complaint 44).</summary>
    SelfBilled,

    /// <summary>Asks for nothing yet.</summary>
    Proforma,
}

/// <summary>Where an invoice stands in the books of the creditor.</summary>
public enum InvoiceStage
{
    /// <summary>Not sent to the debtor yet: out of dunning (design rule 8).</summary>
    Draft,

    Issued,

    /// <summary>Withdrawn: out of dunning, whatever balance it shows.</summary>
    Cancelled,
}
