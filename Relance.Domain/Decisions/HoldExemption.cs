namespace Relance.Domain;

/// <summary>A local exception: until a day no rule puts this debtor on hold, and what a rule held is released. What a person decided stays.</summary>
internal static class HoldExemption
{
    /// <summary>The last day is included; on the next one the rules are looked at again.</summary>
    public static bool Holds(Dossier dossier)
    {
        if (!(dossier.Snapshot.Debtor.HoldExemptUntil >= dossier.AsOf))
        {
            return false;
        }

        var until = dossier.Snapshot.Debtor.HoldExemptUntil!.Value;
        dossier.ReviewNotAfter(until.PlusDays(1));
        dossier.DebtorReasons.Add(new Reason(ReasonCode.HoldExempt) { On = until.PlusDays(1) });
        return true;
    }
}
