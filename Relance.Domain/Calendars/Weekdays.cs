using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>A set of days of the week. The default value is the empty set.</summary>
public readonly record struct Weekdays
{
    private const int AllBits = 0b1111_1110;
    private readonly int bits;

    private Weekdays(int bits) => this.bits = bits;

    public static Weekdays None => default;

    public static Weekdays All => new(AllBits);

    public static Weekdays SaturdayAndSunday => Of(IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday);

    public static Weekdays MondayToFriday => SaturdayAndSunday.Complement();

    public bool IsEmpty => bits == 0;

    public int Count
    {
        get
        {
            var count = 0;
            for (var rest = bits; rest != 0; rest &= rest - 1)
            {
                count++;
            }

            return count;
        }
    }

    public static Weekdays Of(params IsoDayOfWeek[] days)
    {
        var bits = 0;
        foreach (var day in Guard.NotNull(days, nameof(days)))
        {
            bits |= 1 << (int)Guard.InRange((int)day, (int)IsoDayOfWeek.Monday, (int)IsoDayOfWeek.Sunday, nameof(days));
        }

        return new Weekdays(bits);
    }

    public bool Contains(IsoDayOfWeek day) => (bits & (1 << (int)day)) != 0;

    public Weekdays Union(Weekdays other) => new(bits | other.bits);

    public Weekdays Intersect(Weekdays other) => new(bits & other.bits);

    public Weekdays Complement() => new(AllBits & ~bits);

    /// <summary>Monday first.</summary>
    public IEnumerable<IsoDayOfWeek> InOrder()
    {
        var set = this;
        return Enumerable.Range((int)IsoDayOfWeek.Monday, 7).Select(day => (IsoDayOfWeek)day).Where(set.Contains);
    }

    public override string ToString() => string.Join(", ", InOrder());
}
