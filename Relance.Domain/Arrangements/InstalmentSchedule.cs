using System;
using System.Collections.Generic;
using NodaTime;

namespace Relance.Domain;

/// <summary>Which instalment takes what does not divide evenly.</summary>
public enum Remainder
{
    Last,
    First,
}

/// <summary>How far instalments are apart.</summary>
public enum Rhythm
{
    /// <summary>The same day of each month; the last day of shorter ones.</summary>
    Monthly,
    EveryTwoWeeks,
    Weekly,
}

/// <summary>Cuts an amount into instalments that sum to it exactly, in the smallest unit of the currency (design rule 24).</summary>
public static class InstalmentSchedule
{
    // A plan of more than ten years is a typing error.
    private const int Most = 520;

    /// <summary>Into a number of instalments.</summary>
    /// <exception cref="ArgumentException">Nothing to cut, a number below 1, or more instalments than smallest units.</exception>
    public static ValueList<PlanInstalment> ByCount(Money total, int count, LocalDate firstDueOn, Rhythm rhythm, Remainder remainder)
    {
        Guard.InRange(count, 1, Most, nameof(count));
        var whole = Whole(total);
        var unit = Rounding.SmallestUnit(total.Currency);
        var part = Math.Floor(whole / count / unit) * unit;
        Guard.Argument(part > 0m, nameof(count), "There are more instalments than smallest units to pay.");
        return Build(whole, part, count, firstDueOn, rhythm, remainder);
    }

    /// <summary>Into instalments of an amount; the one that takes the rest is smaller.</summary>
    /// <exception cref="ArgumentException">Nothing to cut, or an amount that is not positive or would take more than 520 instalments.</exception>
    public static ValueList<PlanInstalment> ByAmount(Money total, decimal amount, LocalDate firstDueOn, Rhythm rhythm, Remainder remainder)
    {
        var whole = Whole(total);
        var part = Math.Min(Rounding.ToMinorUnit(amount, total.Currency), whole);
        Guard.Argument(part > 0m, nameof(amount), "An instalment is more than nothing.");
        var count = Math.Ceiling(whole / part);
        Guard.Argument(count <= Most, nameof(amount), "The instalments are so small that the plan would take more than 520 of them.");
        return Build(whole, part, (int)count, firstDueOn, rhythm, remainder);
    }

    private static ValueList<PlanInstalment> Build(decimal whole, decimal part, int count, LocalDate first, Rhythm rhythm, Remainder remainder)
    {
        var rest = whole - (part * (count - 1));
        var instalments = new List<PlanInstalment>(count);
        for (var index = 0; index < count; index++)
        {
            var takesRest = index == (remainder == Remainder.First ? 0 : count - 1);
            instalments.Add(new PlanInstalment(Day(first, rhythm, index), takesRest ? rest : part));
        }

        return instalments.ToValueList();
    }

    // Counted from the first day each time, so that the 31st comes back after a month of 30 days.
    private static LocalDate Day(LocalDate first, Rhythm rhythm, int index) => rhythm switch
    {
        Rhythm.Weekly => first.PlusWeeks(index),
        Rhythm.EveryTwoWeeks => first.PlusWeeks(2 * index),
        _ => first.PlusMonths(index),
    };

    private static decimal Whole(Money total)
    {
        var rounded = total.Rounded().Amount;
        Guard.Argument(rounded > 0m, nameof(total), "There is nothing to pay.");
        return rounded;
    }
}
