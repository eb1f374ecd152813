namespace Relance.Local.Importing;

/// <summary>What a column of a ledger file can hold. The names are those of <c>--map</c>, in camel case.</summary>
public enum InvoiceField
{
    /// <summary>Column that is left aside on purpose.</summary>
    Ignore,
    InvoiceNumber,
    DebtorId,
    DebtorName,
    IssuedOn,
    DueOn,

    /// <summary>With tax.</summary>
    Amount,
    Currency,

    /// <summary>Received so far.</summary>
    Paid,

    /// <summary>Still open: another way to say <see cref="Paid"/>.</summary>
    OpenBalance,

    /// <summary>The day on which the invoice was paid in full; empty = it is not.</summary>
    SettledOn,
    Disputed,
    OrderNumber,
    Kind,
    Email,
    Phone,
    Street,
    PostalCode,
    City,
    Country,
    Language,
    CreditLimit,
}
