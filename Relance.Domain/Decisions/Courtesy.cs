using NodaTime;

namespace Relance.Domain;

/// <summary>
/// Restraint: days of silence between messages, a limit of contacts per period, and no message from a ledger that may be out of
/// date. Formal notices pass the first two (design rule 18).
/// </summary>
internal static class Courtesy
{
    public static void Apply(Dossier dossier)
    {
        var (lastContact, contacts, oldest) = Contacts(dossier);
        var stale = IsStale(dossier);
        foreach (var one in dossier.Cases)
        {
            if (!one.IsDue)
            {
                continue;
            }

            if (stale)
            {
                one.Decide(Stale(dossier) with { StepId = one.DueStep!.Id });
            }
            else if (!one.DueStep!.IsFormalNotice)
            {
                Restrain(dossier, one, lastContact, contacts, oldest);
            }
        }
    }

    /// <summary>The ledger was last brought up to date before the days that the policy allows, or it is not known when.</summary>
    public static bool IsStale(Dossier dossier)
    {
        var policy = dossier.Snapshot.Policy;
        return policy.FreshnessDays is { } days && (policy.LedgerSyncedOn is null || DayCount.Between(policy.LedgerSyncedOn.Value, dossier.AsOf) > days);
    }

    public static Reason Stale(Dossier dossier) => new(ReasonCode.StaleLedger)
    {
        Days = dossier.Snapshot.Policy.FreshnessDays,
        Detail = dossier.Snapshot.Policy.LedgerSyncedOn?.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
    };

    private static void Restrain(Dossier dossier, InvoiceCase one, LocalDate? lastContact, int contacts, LocalDate? oldest)
    {
        var policy = dossier.Snapshot.Policy;
        var quiet = one.Version!.QuietDays ?? policy.QuietDays;
        if (lastContact is { } last && DayCount.Between(last, dossier.AsOf) < quiet)
        {
            one.Decide(new Reason(ReasonCode.QuietDays)
            {
                StepId = one.DueStep!.Id,
                Days = quiet,
                On = dossier.SendDay(one.Version, last.PlusDays(quiet)),
            });
        }
        else if (policy.ContactMaximum is { } maximum && contacts >= maximum)
        {
            one.Decide(new Reason(ReasonCode.ContactLimit)
            {
                StepId = one.DueStep!.Id,
                Days = policy.ContactPeriodDays,
                Amount = contacts,
                OfAmount = maximum,
                On = oldest is null ? null : dossier.SendDay(one.Version, oldest.Value.PlusDays(policy.ContactPeriodDays)),
            });
        }
    }

    private static (LocalDate? Last, int Count, LocalDate? Oldest) Contacts(Dossier dossier)
    {
        var last = dossier.Snapshot.Debtor.LastContactOn;
        LocalDate? oldest = null;
        var count = 0;
        foreach (var reminder in dossier.Snapshot.History)
        {
            if (reminder.Channel == Channel.Task || ContactedOn(reminder) is not { } day || day > dossier.AsOf)
            {
                continue;
            }

            last = last is null || day > last ? day : last;
            if (DayCount.Between(day, dossier.AsOf) < dossier.Snapshot.Policy.ContactPeriodDays)
            {
                count++;
                oldest = oldest is null || day < oldest ? day : oldest;
            }
        }

        return (last, count, oldest);
    }

    private static LocalDate? ContactedOn(Reminder reminder) => reminder.State switch
    {
        ReminderState.Delivered => reminder.CountedOn ?? reminder.IssuedOn,
        ReminderState.Issued => reminder.IssuedOn,
        _ => null,
    };
}
