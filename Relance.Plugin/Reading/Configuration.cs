using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using NodaTime;
using Relance.Domain;

namespace Relance.Plugin.Reading;

/// <summary>
/// The settings as they were under one stamp of the policy: immutable, shared by all executions of the process until the stamp
/// changes. Texts and combined calendars are added when they are first asked for; the same question always has the same answer.
/// </summary>
public sealed class Configuration
{
    private readonly ConcurrentDictionary<Guid, WorkingCalendar> combined = new();

    public required int Stamp { get; init; }

    /// <summary>Without the day of the last synchronisation of the ledger, which changes every day and is read every time.</summary>
    public required Policy Policy { get; init; }

    public required Creditor Creditor { get; init; }

    /// <summary>As formal notices name it.</summary>
    public required NoticeCreditor NoticeCreditor { get; init; }

    /// <summary>ISO 3166-1 alpha-2; France where the policy says nothing.</summary>
    public required string CreditorCountry { get; init; }

    /// <summary>Amount of a write-off, in base currency, above which a second person decides; null = one is always enough.</summary>
    public required decimal? SecondPersonAbove { get; init; }

    public required DateTimeZone Zone { get; init; }

    public required OrderPolicy OrderPolicy { get; init; }

    /// <summary>Given to a promise that names none, in days.</summary>
    public required int PromiseGraceDays { get; init; }

    /// <summary>Given to a dispute that names none, in days.</summary>
    public required int DisputeGraceDays { get; init; }

    /// <summary>What plans, disputes and e-invoice statuses are given where they say nothing.</summary>
    public required ArrangementDefaults Arrangements { get; init; }

    /// <summary>The business events that somebody listens to.</summary>
    public ValueList<BusinessEvent> RaisedEvents { get; init; } = ValueList<BusinessEvent>.Empty;

    public required ValueList<Segment> Segments { get; init; }

    /// <summary>Accounts and payment pages of segments that have their own, by id of the segment.</summary>
    public IReadOnlyDictionary<Guid, WaysToPay> WaysToPay { get; init; } = new Dictionary<Guid, WaysToPay>();

    /// <summary>Published and retired ones.</summary>
    public required ValueList<ScenarioVersion> Scenarios { get; init; }

    public required ReferenceRates Rates { get; init; }

    public required WorkingCalendar CreditorCalendar { get; init; }

    public required IReadOnlyDictionary<Guid, WorkingCalendar> Calendars { get; init; }

    /// <summary>Payment terms by which due dates are computed.</summary>
    public ValueList<AgreedTerms> Terms { get; init; } = ValueList<AgreedTerms>.Empty;

    /// <summary>Terms of debtors without their own; null = none were agreed.</summary>
    public Guid? DefaultTermsId { get; init; }

    /// <summary>ISO 4217 codes by id of the currency row.</summary>
    public required IReadOnlyDictionary<Guid, string> Currencies { get; init; }

    /// <summary>Message texts that were read, by name, language, channel and kind of debtor.</summary>
    public ConcurrentDictionary<TextKey, TextChoice> Texts { get; } = new();

    /// <summary>The days on which one may write to a debtor with this calendar; null = only the creditor's calendar counts.</summary>
    public WorkingCalendar CalendarWith(Guid? debtorCalendarId) =>
        debtorCalendarId is { } id && Calendars.TryGetValue(id, out var own)
            ? combined.GetOrAdd(id, _ => WorkingCalendar.Combine(CreditorCalendar, own))
            : CreditorCalendar;

    public AgreedTerms? FindTerms(Guid id)
    {
        foreach (var terms in Terms)
        {
            if (terms.Id == id)
            {
                return terms;
            }
        }

        return null;
    }

    /// <summary>The terms of a debtor: its own, else those that the host's choice on the account stands for, else the creditor's.</summary>
    /// <param name="own">The account's terms; null = none.</param>
    /// <param name="hostCode">The host's choice of terms on the account; null = none.</param>
    public AgreedTerms? TermsOf(Guid? own, int? hostCode)
    {
        if (own is { } id)
        {
            return FindTerms(id);
        }

        foreach (var terms in Terms)
        {
            if (hostCode is not null && terms.HostCode == hostCode)
            {
                return terms;
            }
        }

        return DefaultTermsId is { } standard ? FindTerms(standard) : null;
    }

    public Step? FindStep(Guid id)
    {
        foreach (var version in Scenarios)
        {
            if (version.StepById(id) is { } step)
            {
                return step;
            }
        }

        return null;
    }

    /// <summary>Id of the currency row of an ISO 4217 code.</summary>
    /// <exception cref="InvalidOperationException">The organization has no such currency.</exception>
    public Guid CurrencyId(string code)
    {
        foreach (var pair in Currencies)
        {
            if (pair.Value == code)
            {
                return pair.Key;
            }
        }

        throw new InvalidOperationException($"The organization has no currency {code}.");
    }
}
