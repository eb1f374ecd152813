using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>A promise of payment, to be confirmed in writing the same day.</summary>
/// <param name="GivenBy">The person who promised.</param>
/// <param name="Instalments">At least one, in order of date, all in one currency.</param>
public sealed record MessagePromise(string GivenBy, LocalDate GivenOn, ValueList<MessageInstalment> Instalments)
{
    public ValueList<MessageInstalment> Instalments { get; } = AtLeastOne(Instalments);

    public Money Total => Instalments.Select(instalment => instalment.Amount).Aggregate((sum, amount) => sum.Plus(amount));

    /// <summary>The day of the last payment.</summary>
    public LocalDate CompleteOn => Instalments[Instalments.Count - 1].DueOn;

    public bool HasSeveralInstalments => Instalments.Count > 1;

    private static ValueList<MessageInstalment> AtLeastOne(ValueList<MessageInstalment> instalments)
    {
        Guard.Argument(
            !Guard.NoNulls(instalments, nameof(instalments)).IsEmpty, nameof(instalments), "A promise has at least one instalment.");
        return instalments;
    }
}

/// <summary>One payment of a promise.</summary>
/// <param name="Number">From 1.</param>
public sealed record MessageInstalment(int Number, LocalDate DueOn, Money Amount);
