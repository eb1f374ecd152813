using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>Everything that the figures of a month are computed from. What happened after the month is ignored.</summary>
public sealed record MonthFacts
{
    /// <summary>See <see cref="KpiSnapshot.AllOf"/>.</summary>
    public ValueList<LedgerInvoice> Invoices { get; init; } = ValueList<LedgerInvoice>.Empty;

    public ValueList<Promise> Promises { get; init; } = ValueList<Promise>.Empty;

    /// <summary>Steps that counted, and those that were withheld from the control group.</summary>
    public ValueList<ChaseContact> Contacts { get; init; } = ValueList<ChaseContact>.Empty;

    public ValueList<HandOverFact> HandOvers { get; init; } = ValueList<HandOverFact>.Empty;
}

/// <summary>One case with an agency; amounts in <paramref name="Currency"/>.</summary>
/// <param name="Agency">Its name.</param>
/// <param name="EndedOn">Null = still with it.</param>
public sealed record HandOverFact(string Agency, string Currency, LocalDate PlacedOn, decimal Placed, decimal Recovered, decimal Fees, LocalDate? EndedOn = null);

/// <summary>What an agency did with the cases that it was given, up to the month end (design rule 39).</summary>
/// <param name="Ended">Of <paramref name="Cases"/>.</param>
/// <param name="RecoveredPercent">Recovered / placed x 100 of all cases, running ones included; null when nothing was placed.</param>
public sealed record AgencyFigure(string Agency, string Currency, int Cases, int Ended, decimal Placed, decimal Recovered, decimal? RecoveredPercent, decimal Fees);

/// <summary>One currency of one month: its figures, what reminders brought in, and what to change (design rules 39 and 40).</summary>
/// <param name="Recovery">By step x channel x segment, over the twelve months that end with this one.</param>
/// <param name="Collectors">The same contacts by collector; an empty key = nobody was in charge.</param>
public sealed record MonthFigures(
    KpiSnapshot Snapshot,
    ValueList<RecoveryResult<RecoveryKey>> Recovery,
    ValueList<RecoveryResult<string>> Collectors,
    ValueList<AgencyFigure> Agencies,
    ValueList<Recommendation> Recommendations)
{
    /// <summary>Days after a contact during which money counts as its own: a usual wait between two steps.</summary>
    public const int WindowDays = 14;

    public LocalDate MonthEnd => Snapshot.MonthEnd;

    public string Currency => Snapshot.Currency;

    /// <summary>One per currency of the ledger, by code; the base currency also when the ledger is empty, so that the month is known.</summary>
    /// <param name="monthEnd">The last day of a month.</param>
    public static ValueList<MonthFigures> AllOf(MonthFacts facts, LocalDate monthEnd, string baseCurrency)
    {
        Guard.NotNull(facts, nameof(facts));
        var contacts = facts.Contacts.Where(contact => MonthPeriod.EndingWith(monthEnd, 12).Contains(contact.CountedOn)).ToList();
        var recovery = RecoveryFigures.By(contacts, facts.Invoices, RecoveryKey.Of, WindowDays, monthEnd);
        var collectors = RecoveryFigures.By(contacts, facts.Invoices, contact => contact.Collector, WindowDays, monthEnd);
        return facts.Invoices
            .Where(invoice => invoice.IssuedOn <= monthEnd)
            .Select(invoice => invoice.Currency)
            .Append(Guard.NotBlank(baseCurrency, nameof(baseCurrency)))
            .Distinct()
            .OrderBy(currency => currency, StringComparer.Ordinal)
            .Select(currency => Of(facts, monthEnd, currency, recovery, collectors))
            .ToValueList();
    }

    private static MonthFigures Of(
        MonthFacts facts,
        LocalDate monthEnd,
        string currency,
        ValueList<RecoveryResult<RecoveryKey>> recovery,
        ValueList<RecoveryResult<string>> collectors)
    {
        var snapshot = KpiSnapshot.Of(facts.Invoices, facts.Promises, monthEnd, currency);
        var invoices = facts.Invoices.Where(invoice => invoice.Currency == currency).ToList();
        var own = recovery.Where(result => result.Currency == currency).ToValueList();
        var proposals = Relance.Domain.Recommendations.Of(
            new RecommendationFacts
            {
                Snapshot = snapshot,
                Recovery = own,
                Segments = Segments(invoices, monthEnd).ToValueList(),
                OverdueByDebtor = invoices
                    .Where(invoice => invoice.IsOverdueOn(monthEnd))
                    .GroupBy(invoice => invoice.DebtorId)
                    .Select(debtor => debtor.Sum(invoice => invoice.OpenOn(monthEnd)))
                    .ToValueList(),
            },
            new RecommendationSettings());
        return new MonthFigures(
            snapshot,
            own,
            collectors.Where(result => result.Currency == currency).ToValueList(),
            ByAgency(facts.HandOvers, currency, monthEnd).ToValueList(),
            proposals);
    }

    // A quarter each: a month has too few payments to tell a habit from an accident.
    private static IEnumerable<SegmentDelay> Segments(List<LedgerInvoice> invoices, LocalDate monthEnd)
    {
        var now = MonthPeriod.EndingWith(monthEnd, 3);
        var before = MonthPeriod.EndingWith(now.Start.PlusDays(-1), 3);
        return invoices
            .Where(invoice => invoice.Segment.Length > 0)
            .GroupBy(invoice => invoice.Segment)
            .OrderBy(segment => segment.Key, StringComparer.Ordinal)
            .Select(segment => new SegmentDelay(
                segment.Key,
                AverageDaysDelinquent.WeightedDays(segment, now),
                AverageDaysDelinquent.WeightedDays(segment, before),
                segment.Sum(invoice => invoice.Payments.Sum(payment => payment.Kind == PaymentKind.Payment && now.Contains(payment.ReceivedOn) ? payment.Amount : 0m))));
    }

    private static IEnumerable<AgencyFigure> ByAgency(IEnumerable<HandOverFact> handOvers, string currency, LocalDate monthEnd) => handOvers
        .Where(one => one.Currency == currency && one.PlacedOn <= monthEnd)
        .GroupBy(one => one.Agency)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => new AgencyFigure(
            group.Key,
            currency,
            group.Count(),
            group.Count(one => one.EndedOn <= monthEnd),
            group.Sum(one => one.Placed),
            group.Sum(one => one.Recovered),
            Share.Percent(group.Sum(one => one.Recovered), group.Sum(one => one.Placed)),
            group.Sum(one => one.Fees)));
}
