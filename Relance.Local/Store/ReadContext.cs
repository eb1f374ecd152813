using System;
using Relance.Local.Metadata;
using Relance.Local.Query;

namespace Relance.Local.Store;

/// <summary>For whom rows are read: decides formatted values, relative dates and which rows are seen.</summary>
public sealed record ReadContext
{
    /// <summary>The user meant by the operators on the current user.</summary>
    public Guid UserId { get; init; }

    /// <summary>The business unit of that user.</summary>
    public Guid BusinessUnitId { get; init; }

    /// <summary>The moment from which today, last-x-days … are counted; UTC.</summary>
    public required DateTime UtcNow { get; init; }

    /// <summary>The user's time zone: where their day begins and what user-local dates are shown in.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>Windows language id of labels and formats.</summary>
    public int Language { get; init; } = LocalizedText.English;

    /// <summary>
    /// Fill formatted values and the names of references, as the platform does. Without them a row costs about half.
    /// </summary>
    public bool Formatted { get; init; } = true;

    /// <summary>Which rows and secured columns may be seen; null = all.</summary>
    public IRowFilter? Filter { get; init; }
}
