using System;
using NodaTime;

namespace Relance.Domain;

/// <summary>
/// Why a score, an advice or a work item is as it is: a code of its room with the values that a text may name. It is data; a text is
/// made of it only when somebody asks.
/// </summary>
public sealed record CodedReason<TCode>(TCode Code) where TCode : struct, Enum
{
    /// <summary>What was found; the code says in which unit. Null = the code says it all.</summary>
    public decimal? Value { get; init; }

    /// <summary>What <see cref="Value"/> is compared with, in the same unit.</summary>
    public decimal? Of { get; init; }

    /// <summary>ISO 4217 code where the values are amounts.</summary>
    public string? Currency { get; init; }

    public LocalDate? On { get; init; }

    /// <summary>A name, a number or an article of law that people know.</summary>
    public string? Detail { get; init; }
}
