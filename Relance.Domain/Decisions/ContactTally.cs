using System;
using System.Collections.Generic;
using NodaTime;

namespace Relance.Domain;

/// <summary>The messages that reached or left for the debtor, those of this decision included: what quiet days and limits look at.</summary>
internal sealed class ContactTally
{
    private readonly DebtorSnapshot snapshot;
    private readonly List<LocalDate> withinPeriod = [];
    private LocalDate? last;
    private LocalDate? belowLimitOn;
    private bool isLimitKnown;

    public ContactTally(DebtorSnapshot snapshot)
    {
        this.snapshot = snapshot;
        last = snapshot.Debtor.LastContactOn;
        foreach (var reminder in snapshot.History)
        {
            if (reminder.Channel != Channel.Task && ContactedOn(reminder) is { } day && day <= snapshot.AsOf)
            {
                Add(day);
            }
        }

        foreach (var day in snapshot.GroupContacts)
        {
            if (day <= snapshot.AsOf)
            {
                Add(day);
            }
        }
    }

    public void Add(LocalDate day)
    {
        last = last is null || day > last ? day : last;
        if (DayCount.Between(day, snapshot.AsOf) < snapshot.Policy.ContactPeriodDays)
        {
            withinPeriod.Add(day);
            isLimitKnown = false;
        }
    }

    /// <summary>Why no further message may leave today; null = one may. Of two restraints the one that lasts longer is named.</summary>
    public Reason? Restraint(Dossier dossier, ScenarioVersion version, Guid? invoiceId = null, Guid? stepId = null)
    {
        var quiet = version.QuietDays ?? snapshot.Policy.QuietDays;
        var afterQuiet = last?.PlusDays(quiet) is { } day && day > snapshot.AsOf ? day : (LocalDate?)null;
        var belowLimit = BelowLimitOn();
        dossier.ReviewNotAfter(afterQuiet);
        dossier.ReviewNotAfter(belowLimit);
        if (belowLimit is { } free && !(afterQuiet > free))
        {
            return new Reason(ReasonCode.ContactLimit)
            {
                InvoiceId = invoiceId,
                StepId = stepId,
                Days = snapshot.Policy.ContactPeriodDays,
                Amount = withinPeriod.Count,
                OfAmount = snapshot.Policy.ContactMaximum,
                On = dossier.SendDay(version, free),
            };
        }

        return afterQuiet is { } loud ? new Reason(ReasonCode.QuietDays) { InvoiceId = invoiceId, StepId = stepId, Days = quiet, On = dossier.SendDay(version, loud) } : null;
    }

    // The same for every invoice until another message leaves.
    private LocalDate? BelowLimitOn()
    {
        if (!isLimitKnown)
        {
            belowLimitOn = FindBelowLimit();
            isLimitKnown = true;
        }

        return belowLimitOn;
    }

    // So many of the oldest contacts must leave the period that one more is allowed.
    private LocalDate? FindBelowLimit()
    {
        if (withinPeriod.Count == 0 || !(withinPeriod.Count >= snapshot.Policy.ContactMaximum))
        {
            return null;
        }

        withinPeriod.Sort();
        var allowed = Math.Max(1, snapshot.Policy.ContactMaximum.Value);
        return withinPeriod[withinPeriod.Count - allowed].PlusDays(snapshot.Policy.ContactPeriodDays);
    }

    private static LocalDate? ContactedOn(Reminder reminder) => reminder.State switch
    {
        ReminderState.Delivered => reminder.CountedOn ?? reminder.IssuedOn,
        ReminderState.Issued => reminder.IssuedOn,
        _ => null,
    };
}
