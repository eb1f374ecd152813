namespace Relance.Domain;

/// <summary>The ways to pay that this debtor is offered (design rule 46); those that are null are not offered.</summary>
/// <param name="Reference">To be quoted with the payment, so that it finds its invoices.</param>
/// <param name="Iban">With or without spaces.</param>
/// <param name="Link">Absolute http or https address of the payment page.</param>
/// <param name="ChequePayableTo">Whom a cheque is made out to.</param>
/// <param name="DirectDebitMandate">Reference of the mandate under which the creditor will collect: nothing else is asked then.</param>
/// <param name="ChequeAddress">Where cheques are sent; null = to the creditor's address.</param>
public sealed record MessagePayment(
    string Reference,
    string? Iban = null,
    string? Bic = null,
    string? Link = null,
    string? ChequePayableTo = null,
    string? DirectDebitMandate = null,
    string? ChequeAddress = null)
{
    /// <summary>The debtor is offered a way to pay.</summary>
    public bool IsKnown => (Iban ?? Link ?? ChequePayableTo ?? DirectDebitMandate) is not null;
}
