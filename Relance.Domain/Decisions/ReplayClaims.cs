using System;
using System.Linq;

namespace Relance.Domain;

/// <summary>What a replay makes of the claims that messages carry.</summary>
internal static class ReplayClaims
{
    /// <summary>The claims of a message. Where a replay lets it arrive on the same day, they are asked for at once.</summary>
    public static DebtorSnapshot Write(DebtorSnapshot snapshot, Guid reminderId, ValueList<ClaimEntry> entries)
    {
        var reminder = snapshot.History.FirstOrDefault(one => one.Id == reminderId);
        foreach (var entry in entries)
        {
            var claim = entry.Claim with { Id = IdOf(entry.Claim), ReminderId = reminderId };
            var written = reminder?.State == ReminderState.Delivered && claim.Demand(reminder.AnchorOn) is ActOutcome<Claim>.Done demanded ? demanded.Value : claim;
            snapshot = snapshot with { Claims = snapshot.Claims.Where(known => known.Id != written.Id).Append(written).ToValueList() };
        }

        return snapshot;
    }

    public static DebtorSnapshot Demand(DebtorSnapshot snapshot, Effect.DemandClaim effect) => snapshot with
    {
        Claims = snapshot.Claims
            .Select(claim => claim.Id == effect.ClaimId && claim.Demand(effect.On) is ActOutcome<Claim>.Done done ? done.Value : claim)
            .ToValueList(),
    };

    private static Guid IdOf(Claim claim) => claim.Id == Guid.Empty ? Replay.IdOf("claim|" + claim.Key) : claim.Id;
}
