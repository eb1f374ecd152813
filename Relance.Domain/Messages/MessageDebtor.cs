namespace Relance.Domain;

/// <summary>Who owes.</summary>
/// <param name="Reference">The debtor's number in the creditor's books.</param>
/// <param name="Salutation">The whole opening of a message without its comma: "Bonjour Madame Durand", "Dear Ms Durand".</param>
/// <param name="Address">On several lines; needed in a letter.</param>
/// <param name="Registration">Company number (SIREN, company number); null for a consumer.</param>
/// <param name="ContactName">Person to speak with, for a call guide.</param>
public sealed record MessageDebtor(
    string Name,
    string Reference,
    string Salutation,
    string? Address = null,
    string? Registration = null,
    string? ContactName = null,
    string? Phone = null,
    DebtorKind Kind = DebtorKind.Company);
