using System.Globalization;

namespace Relance.Domain;

/// <summary>
/// Restraint: days of silence between messages, a limit of contacts per period, and no message from a ledger that may be out of
/// date. Formal notices pass the first two, and so does what never leaves the house (design rule 18).
/// </summary>
internal static class Courtesy
{
    /// <summary>Holds everything back while the ledger is stale.</summary>
    public static void Apply(Dossier dossier)
    {
        if (!IsStale(dossier))
        {
            return;
        }

        foreach (var one in dossier.Cases)
        {
            if (one.IsDue)
            {
                one.Decide(Stale(dossier) with { InvoiceId = one.Invoice.Id, StepId = one.DueStep!.Id });
            }
        }
    }

    /// <summary>Holds one step back while the debtor was contacted too lately or too often, this decision's own messages included.</summary>
    public static void Restrain(Dossier dossier, InvoiceCase one)
    {
        var step = one.DueStep!;
        if (!step.IsFormalNotice && !IsInternal(step) && dossier.Contacts.Restraint(dossier, one.Version!, one.Invoice.Id, step.Id) is { } reason)
        {
            one.Decide(reason);
        }
    }

    /// <summary>The ledger was last brought up to date before the days that the policy allows, or it is not known when.</summary>
    public static bool IsStale(Dossier dossier)
    {
        var policy = dossier.Snapshot.Policy;
        return policy.FreshnessDays is { } days && (policy.LedgerSyncedOn is null || DayCount.Between(policy.LedgerSyncedOn.Value, dossier.AsOf) > days);
    }

    // Bringing the ledger up to date is no event of this debtor, so the debtor is looked at again every day until then.
    public static Reason Stale(Dossier dossier)
    {
        dossier.ReviewNotAfter(dossier.AsOf.PlusDays(1));
        return new Reason(ReasonCode.StaleLedger)
        {
            Days = dossier.Snapshot.Policy.FreshnessDays,
            Detail = dossier.Snapshot.Policy.LedgerSyncedOn?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
        };
    }

    private static bool IsInternal(Step step)
    {
        foreach (var channel in step.Channels)
        {
            if (channel != Channel.Task)
            {
                return false;
            }
        }

        return true;
    }
}
