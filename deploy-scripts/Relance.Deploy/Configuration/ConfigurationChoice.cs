using System;
using System.Collections.Generic;

namespace Relance.Deploy;

/// <summary>What of the configuration an environment gets.</summary>
/// <param name="Language">Language of the names, and the policy's own: "en" or "fr". Texts for debtors always come in both.</param>
/// <param name="Country">Two letters (ISO 3166) of the creditor: its calendars, and payment terms without the ceilings of French law when it is not FR.</param>
/// <param name="Segments">Codes of the scenarios of the segments wanted; empty = all. The segment that catches all always comes along.</param>
public sealed record ConfigurationChoice(string Language, string Country = "FR", IReadOnlyCollection<string>? Segments = null)
{
    /// <summary>Codes separated by commas; null or blank = none.</summary>
    public static IReadOnlyCollection<string> Codes(string? text) => (text ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
