using System;

namespace Relance.Domain;

/// <summary>The debtor's figures, before anything is decided.</summary>
internal static class Standings
{
    public static Standing Of(Dossier dossier)
    {
        var open = 0m;
        var overdue = 0m;
        var oldest = 0;
        var withoutRate = 0;
        foreach (var one in dossier.Cases)
        {
            if (!one.IsReceivable)
            {
                continue;
            }

            var late = one.DaysLate;
            oldest = Math.Max(oldest, late);
            if (dossier.InBase(one.Invoice, one.OpenBalance) is not { } amount)
            {
                withoutRate++;
                continue;
            }

            open += amount;
            overdue += late > 0 ? (one.Due == one.OpenBalance ? amount : dossier.InBase(one.Invoice, one.Due) ?? 0m) : 0m;
        }

        var segment = Segment.Of(dossier.Snapshot.Debtor, open, dossier.Snapshot.Segments);
        return new Standing(segment?.Id, open, overdue, oldest, withoutRate);
    }
}
