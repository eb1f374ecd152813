using System;

namespace Relance.Domain;

/// <summary>Of what kind the row is that a finding is about.</summary>
public enum ConfigurationPlace
{
    Policy,
    Calendar,
    Segment,
    Scenario,
    ScenarioVersion,
    Step,
    Text,
    Debtors,
    PaymentTerms,
}

/// <summary>Something in the configuration that cannot work, is missing, or looks doubtful (design rule 43).</summary>
/// <param name="Failure">Code and words.</param>
/// <param name="RowId">The row to change; null = one has to be made, or several rows are meant.</param>
/// <param name="RowName">Its name; empty without a row.</param>
public sealed record ConfigurationFinding(SettingFailure Failure, ConfigurationPlace Place, Guid? RowId, string RowName)
{
    /// <summary>It must not go live so; otherwise it works, and somebody should look at it. Decided by the code alone.</summary>
    public bool IsError => ConfigurationFailures.IsError(Failure.Code);
}
