using System;
using NodaTime;

namespace Relance.Domain;

/// <summary>How much of an invoice one part payment takes.</summary>
public abstract record TermShare
{
    private TermShare()
    {
    }

    /// <summary>A percentage of the whole invoice, rounded to the minor unit of its currency.</summary>
    /// <param name="Rate">30 for 30 %; above 0 and below 100.</param>
    public sealed record Percent(decimal Rate) : TermShare
    {
        public decimal Rate { get; } = Rate is > 0m and < 100m
            ? Rate
            : throw new ArgumentOutOfRangeException(nameof(Rate), Rate, "The percentage is not between 0 and 100.");
    }

    /// <summary>An amount in the currency of the invoice; never more than what is left of the invoice.</summary>
    public sealed record Amount(decimal Value) : TermShare
    {
        public decimal Value { get; } = Value > 0m
            ? Value
            : throw new ArgumentOutOfRangeException(nameof(Value), Value, "The amount is not positive.");
    }

    /// <summary>All that the other parts leave, so that the parts add up to the invoice.</summary>
    public sealed record Remainder : TermShare;
}

/// <summary>One part payment of payment terms: how much, and the moves that lead to its due date.</summary>
public sealed record TermPart(TermShare Share, ValueList<DateMove> Moves)
{
    public TermShare Share { get; } = Guard.NotNull(Share, nameof(Share));

    public ValueList<DateMove> Moves { get; } = Guard.NoNulls(Moves, nameof(Moves));

    /// <summary>The whole invoice, or what other parts leave of it.</summary>
    public static TermPart Remainder(params DateMove[] moves) => new(new TermShare.Remainder(), ValueList.Of(moves));

    public static TermPart Percent(decimal rate, params DateMove[] moves) => new(new TermShare.Percent(rate), ValueList.Of(moves));

    public LocalDate DueOn(LocalDate basis)
    {
        foreach (var move in Moves)
        {
            basis = move.From(basis);
        }

        return basis;
    }
}

/// <summary>A part of an invoice and the day on which it is due.</summary>
public readonly record struct DuePart(LocalDate DueOn, Money Amount);
