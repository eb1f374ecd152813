using NodaTime;

namespace Relance.Domain;

/// <summary>A payment or credit note that is not yet applied to an invoice.</summary>
/// <param name="Amount">Positive.</param>
public sealed record MessageCredit(string Reference, LocalDate On, Money Amount);
