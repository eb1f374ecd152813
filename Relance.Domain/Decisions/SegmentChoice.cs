using System;

namespace Relance.Domain;

/// <summary>The segment that a debtor is in on the day of its snapshot.</summary>
public static class SegmentChoice
{
    /// <returns>Null = no segment takes the debtor.</returns>
    public static Segment? Of(DebtorSnapshot snapshot) =>
        Find(snapshot.Segments, Standings.Of(new Dossier(Guard.NotNull(snapshot, nameof(snapshot)))).SegmentId);

    internal static Segment? Find(ValueList<Segment> segments, Guid? id)
    {
        foreach (var segment in segments)
        {
            if (segment.Id == id)
            {
                return segment;
            }
        }

        return null;
    }
}
