using NodaTime;
using Relance.Domain;

namespace Relance.Local.Importing;

/// <summary>A debtor as a line of a file describes it. Null = the file says nothing, and what is known stays.</summary>
/// <param name="Key">What the debtor is recognised by on the next import: its id in the file, else its name.</param>
public sealed record ImportedDebtor(
    string Key,
    string Name,
    DebtorKind? Kind,
    string? Email,
    string? Phone,
    string? Street,
    string? PostalCode,
    string? City,
    string? Country,
    string? Language,
    decimal? CreditLimit);

/// <summary>A line of a ledger file that has been read and found sound.</summary>
/// <param name="Currency">ISO 4217 code; null = the base currency.</param>
/// <param name="Paid">Null = the file does not say; payments that are known stay.</param>
public sealed record ImportedInvoice(
    DelimitedLine Line,
    string Number,
    ImportedDebtor Debtor,
    LocalDate IssuedOn,
    LocalDate DueOn,
    decimal Amount,
    string? Currency,
    decimal? Paid,
    LocalDate? SettledOn,
    bool IsDisputed,
    string? OrderNumber);
