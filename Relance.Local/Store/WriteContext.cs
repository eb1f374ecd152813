using System;

namespace Relance.Local.Store;

/// <summary>On whose behalf and when a row is written.</summary>
/// <param name="UserId">The user stamped on the row, and its owner when none is given.</param>
/// <param name="UtcNow">The moment stamped on the row; UTC.</param>
public sealed record WriteContext(Guid UserId, DateTime UtcNow)
{
    /// <summary>The user for whom another user acts; null = nobody acts for another.</summary>
    public Guid? OnBehalfOf { get; init; }

    /// <summary>
    /// The data is loaded, not entered: columns that callers cannot set (createdon, statecode on create …) are taken as given.
    /// All other checks apply.
    /// </summary>
    public bool IsSeed { get; init; }
}
