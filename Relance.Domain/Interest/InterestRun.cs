using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>One calculation: walks from change to change of balance or rate and keeps what has accrued so far.</summary>
internal sealed class InterestRun
{
    private readonly InterestCase facts;
    private readonly ReferenceRates rates;
    private readonly DayCountBasis basis;
    private readonly List<InterestSegment> segments = new();
    private decimal balance;
    private decimal capitalised;
    private decimal accrued;
    private decimal paid;

    public InterestRun(InterestCase facts, ReferenceRates rates)
    {
        this.facts = facts;
        this.rates = rates;
        basis = facts.Basis ?? facts.Regime.Basis;
        balance = facts.Principal.Amount;
    }

    private decimal Bearing => Math.Max(balance, 0m) + capitalised;

    private LocalDate FirstDay => facts.RunsAfter.PlusDays(1);

    public InterestOutcome Outcome()
    {
        foreach (var reduction in facts.Reductions.Where(reduction => reduction.On <= facts.RunsAfter))
        {
            balance -= reduction.Amount;
        }

        var after = facts.RunsAfter;
        while (after < facts.Until && Bearing > 0m)
        {
            var last = SegmentEnd(after);
            var (rate, missing) = RateChoice.Of(facts.Regime, facts.Contract, RatePeriod(after), rates);
            if (missing is not null)
            {
                return new InterestOutcome.Refused(missing);
            }

            var amount = basis.Interest(Bearing, rate!.Percent, after, last);
            segments.Add(new InterestSegment(after.PlusDays(1), last, basis.Days(after, last), Bearing, rate, amount));
            accrued += amount;
            Reduce(last);
            Capitalise(last);
            after = last;
        }

        var currency = facts.Principal.Currency;
        return new InterestOutcome.Statement(
            segments.ToValueList(),
            new Money(accrued, currency).Rounded(),
            new Money(paid, currency),
            new Money(balance, currency));
    }

    private LocalDate SegmentEnd(LocalDate after)
    {
        var end = facts.Until;
        foreach (var reduction in facts.Reductions)
        {
            if (reduction.On > after && reduction.On < end)
            {
                end = reduction.On;
            }
        }

        if (facts.Regime.Mode == RateMode.PerHalfYear)
        {
            end = LocalDate.Min(end, HalfYear.Of(after.PlusDays(1)).LastDay);
        }

        return facts.Regime.CompoundsYearly ? LocalDate.Min(end, NextAnniversary(after)) : end;
    }

    private HalfYear RatePeriod(LocalDate after) => facts.Regime.Mode switch
    {
        RateMode.PerHalfYear => HalfYear.Of(after.PlusDays(1)),
        RateMode.FrozenAtStart or RateMode.Fixed => HalfYear.Of(FirstDay),
        RateMode.AtPayment => HalfYear.Of(LastDay()),
        _ => throw new ArgumentOutOfRangeException(nameof(facts), facts.Regime.Mode, "Unknown mode."),
    };

    // Money that pays interest first may settle the invoice later than this says; the rate of the last payment then holds all the same.
    private LocalDate LastDay()
    {
        var left = facts.Principal.Amount;
        foreach (var reduction in facts.Reductions.OrderBy(reduction => reduction.On))
        {
            left -= reduction.Amount;
            if (left <= 0m)
            {
                return LocalDate.Min(reduction.On, facts.Until);
            }
        }

        return facts.Until;
    }

    private void Reduce(LocalDate day)
    {
        foreach (var reduction in facts.Reductions.Where(reduction => reduction.On == day))
        {
            var settlesInterest = reduction.CanPayInterest && facts.Order == ImputationOrder.InterestFirst;
            var forInterest = settlesInterest ? Math.Min(reduction.Amount, Owed() - paid) : 0m;
            paid += forInterest;
            capitalised = Math.Max(0m, capitalised - forInterest);
            balance -= reduction.Amount - forInterest;
        }
    }

    private decimal Owed() => Rounding.ToMinorUnit(accrued, facts.Principal.Currency);

    private void Capitalise(LocalDate day)
    {
        if (facts.Regime.CompoundsYearly && day == NextAnniversary(day.PlusDays(-1)))
        {
            capitalised = Math.Max(0m, accrued - paid);
        }
    }

    private LocalDate NextAnniversary(LocalDate after)
    {
        var years = 1;
        while (facts.RunsAfter.PlusYears(years) <= after)
        {
            years++;
        }

        return facts.RunsAfter.PlusYears(years);
    }
}
