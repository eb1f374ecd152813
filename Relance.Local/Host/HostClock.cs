using System;

namespace Relance.Local.Host;

/// <summary>
/// The only source of "now" in the local host: row stamps, system jobs and the operation time plug-ins see all come from here.
/// Instants are UTC.
/// </summary>
public sealed class HostClock
{
    private DateTime? frozen;

    private HostClock(DateTime? instant) => frozen = instant;

    /// <summary>The present instant, UTC. Setting it stops the clock there: tests and what-if runs walk day by day.</summary>
    /// <exception cref="ArgumentException">The instant set is not UTC.</exception>
    public DateTime Now
    {
        get => frozen ?? DateTime.UtcNow;
        set => frozen = value.Kind == DateTimeKind.Utc
            ? value
            : throw new ArgumentException("The host clock is set in UTC.", nameof(value));
    }

    /// <summary>A clock that follows the machine's, for the interactive host.</summary>
    public static HostClock Running() => new(null);

    /// <summary>A clock that stands still at <paramref name="instant"/> (UTC) until it is moved.</summary>
    public static HostClock At(DateTime instant)
    {
        var clock = new HostClock(null);
        clock.Now = instant;
        return clock;
    }

    /// <summary>Stops the clock at the present instant plus <paramref name="step"/>.</summary>
    public void Advance(TimeSpan step) => Now = Now + step;
}
