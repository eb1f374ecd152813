using NodaTime;

namespace Relance.Domain;

/// <summary>A credit hold, as sales is told about it.</summary>
/// <param name="SalesOwner">First name or full name of the person who is told; empty = not known.</param>
/// <param name="Causes">Why, in the language of the message; may have several lines.</param>
/// <param name="PlacedBy">Person or rule that placed the hold.</param>
public sealed record MessageHold(string SalesOwner, LocalDate PlacedOn, string Causes, string PlacedBy);
