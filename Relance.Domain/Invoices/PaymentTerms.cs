using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>
/// When an invoice is due and in which parts (design rule 7). The basis is the date of the invoice; for public buyers in France it is
/// the day on which the request for payment was received: the caller knows which.
/// </summary>
public sealed record PaymentTerms(ValueList<TermPart> Parts)
{
    public ValueList<TermPart> Parts { get; init; } = Guard.NoNulls(Parts, nameof(Parts));

    /// <summary>Only where the contract says so.</summary>
    public WorkingDayShift Shift { get; init; } = WorkingDayShift.None;

    /// <summary>Null = no discount for early payment.</summary>
    public EarlyPaymentDiscount? Discount { get; init; }

    /// <summary>The reading of the first part that counts to an end of month; null when none does.</summary>
    public EndOfMonthReading? EndOfMonth => Parts.Select(ReadingOf).FirstOrDefault(reading => reading is not null);

    /// <summary>So many days after the basis; 0 = due at once.</summary>
    public static PaymentTerms Net(int days) => Whole(new DateMove.Days(days));

    /// <summary>"45 days end of month" in one of its two readings.</summary>
    public static PaymentTerms DaysEndOfMonth(int days, EndOfMonthReading reading) => Whole(EndOfMonthMoves(days, reading));

    /// <summary>
    /// "45 days end of month, the 10th": after the end of month, that day of the month which follows; in the other reading, the
    /// first such day once the days have passed.
    /// </summary>
    public static PaymentTerms DaysEndOfMonthThe(int days, int day, EndOfMonthReading reading) =>
        Whole([.. EndOfMonthMoves(days, reading), reading == EndOfMonthReading.DaysThenEndOfMonth
            ? new DateMove.DayOfFollowingMonth(day)
            : new DateMove.NextDayOfMonth(day)]);

    /// <summary>The first such day of a month that is at least so many days after the basis.</summary>
    public static PaymentTerms FixedDayOfMonth(int day, int atLeastDays = 0) =>
        Whole(new DateMove.Days(atLeastDays), new DateMove.NextDayOfMonth(day));

    /// <summary>That day of the month after the basis: "the 15th of the following month".</summary>
    public static PaymentTerms FixedDayOfFollowingMonth(int day) => Whole(new DateMove.DayOfFollowingMonth(day));

    /// <summary>The day on which the whole invoice is due: the last one, when there are several parts.</summary>
    public LocalDate DueOn(LocalDate basis, WorkingCalendar calendar)
    {
        Guard.Argument(!Parts.IsEmpty, nameof(Parts), "Payment terms need at least one part.");
        return Parts.Max(part => Shift.Apply(part.DueOn(basis), calendar));
    }

    /// <summary>
    /// The parts in order of due date. They add up to the total exactly: the remainder takes what rounding leaves. A part of zero is
    /// left out, unless the total itself is zero. A negative total (credit note) is split with the same shares.
    /// </summary>
    /// <exception cref="ArgumentException">The terms do not have exactly one remainder (see <see cref="PaymentTermsValidator"/>).</exception>
    public ValueList<DuePart> Split(Money total, LocalDate basis, WorkingCalendar calendar)
    {
        Guard.Argument(Parts.Count(IsRemainder) == 1, nameof(Parts), "Payment terms need exactly one part that takes the remainder.");
        var left = total.Rounded();
        var due = new List<DuePart>();
        foreach (var part in Parts.OrderBy(IsRemainder))
        {
            var amount = AmountOf(part.Share, total, left);
            left = left.Minus(amount);
            due.Add(new DuePart(Shift.Apply(part.DueOn(basis), calendar), amount));
        }

        var parts = due.Where(part => !part.Amount.IsZero).DefaultIfEmpty(due[due.Count - 1]);
        return parts.OrderBy(part => part.DueOn).ToValueList();
    }

    private static bool IsRemainder(TermPart part) => part.Share is TermShare.Remainder;

    private static Money AmountOf(TermShare share, Money total, Money left)
    {
        switch (share)
        {
            case TermShare.Remainder:
                return left;
            case TermShare.Percent percent:
                return Capped(Math.Abs(total.Amount) * percent.Rate / 100m, left);
            case TermShare.Amount amount:
                return Capped(amount.Value, left);
            default:
                throw new ArgumentOutOfRangeException(nameof(share), share, "Unknown share.");
        }
    }

    private static Money Capped(decimal size, Money left)
    {
        var capped = Math.Min(Rounding.ToMinorUnit(size, left.Currency), Math.Abs(left.Amount));
        return new Money(left.Amount < 0m ? -capped : capped, left.Currency);
    }

    private static PaymentTerms Whole(params DateMove[] moves) => new(ValueList.Of(TermPart.Remainder(moves)));

    private static DateMove[] EndOfMonthMoves(int days, EndOfMonthReading reading) => reading == EndOfMonthReading.DaysThenEndOfMonth
        ? [new DateMove.Days(days), new DateMove.EndOfMonth()]
        : [new DateMove.EndOfMonth(), new DateMove.Days(days)];

    private static EndOfMonthReading? ReadingOf(TermPart part)
    {
        foreach (var move in part.Moves)
        {
            switch (move)
            {
                case DateMove.EndOfMonth:
                    return EndOfMonthReading.EndOfMonthThenDays;
                case DateMove.Days or DateMove.Months:
                    return part.Moves.Any(other => other is DateMove.EndOfMonth) ? EndOfMonthReading.DaysThenEndOfMonth : null;
            }
        }

        return null;
    }
}
