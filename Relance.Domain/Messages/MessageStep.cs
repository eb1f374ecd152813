using NodaTime;

namespace Relance.Domain;

/// <summary>The step of the scenario that the message carries out; a message outside the scenario has its title instead.</summary>
/// <param name="Name">In the language of the message.</param>
/// <param name="Number">From 1, in the order of the scenario; 0 = outside it.</param>
/// <param name="PayBy">The last day on which payment is in time for this message; null when the step sets none.</param>
public sealed record MessageStep(string Name, int Number, LocalDate? PayBy = null);
