using System;
using NodaTime;

namespace Relance.Domain;

/// <summary>What a person can decide about a claim; each of them once in its life.</summary>
public enum ClaimActKind
{
    Waive,
    Reinstate,
    Reverse,
}

/// <summary>A decision about a claim, with its author and words: it stays beside the claim for good.</summary>
public sealed record ClaimAct(ClaimActKind Kind, LocalDate On, Guid By, string Why);
