namespace Relance.Domain;

/// <summary>A claim to write down, with the segments that its interest is made of.</summary>
/// <param name="Claim">Accrued; its id is empty when it is new: the host gives one, and the key keeps it unique.</param>
/// <param name="Statement">The interest of the invoice from its first day; null for other kinds.</param>
public sealed record ClaimEntry(Claim Claim, InterestOutcome.Statement? Statement = null);
