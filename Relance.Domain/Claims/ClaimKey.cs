using System;

namespace Relance.Domain;

/// <summary>What makes a claim unique: the host keeps it as an alternate key, so that a replay writes nothing (design section 5).</summary>
/// <param name="Period">See <see cref="ClaimPeriod.Key"/>.</param>
public sealed record ClaimKey(Guid InvoiceId, ClaimKind Kind, string Period)
{
    /// <summary>At most 70 characters: "…|Interest|2026-07-16".</summary>
    public override string ToString() => InvoiceId.ToString("N") + "|" + Kind + "|" + Period;
}
