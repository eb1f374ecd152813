namespace Relance.Domain;

/// <summary>The payment terms agreed with a customer.</summary>
/// <param name="Name">As the creditor words them ("30 days end of month").</param>
public sealed record MessageTerms(string Name);
