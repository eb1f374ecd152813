namespace Relance.Domain;

/// <summary>What is claimed beside the invoice itself.</summary>
public enum ClaimKind
{
    /// <summary>Late-payment interest of some days.</summary>
    Interest,

    /// <summary>The fixed sum for recovery costs, once for each late invoice (design rule 37).</summary>
    FixedCompensation,

    /// <summary>The fee of a step, once for each invoice and step.</summary>
    Fee,
}

/// <summary>Life of a claim.</summary>
public enum ClaimState
{
    /// <summary>Owed by law or contract, not asked for yet; interest still grows.</summary>
    Accrued,

    /// <summary>Asked for: the amount no longer moves.</summary>
    Claimed,

    /// <summary>Given up by a person; it can be reinstated once.</summary>
    Waived,

    /// <summary>Claimed by mistake and taken back; a new claim may replace it.</summary>
    Reversed,
    Paid,
}
