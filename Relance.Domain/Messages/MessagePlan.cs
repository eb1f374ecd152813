using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>A payment plan, offered or agreed.</summary>
/// <param name="Number">By which it is quoted in answers ("PLN-000004").</param>
/// <param name="Instalments">At least one, in order of date, all in one currency.</param>
public sealed record MessagePlan(string Number, ValueList<MessageInstalment> Instalments)
{
    public ValueList<MessageInstalment> Instalments { get; } = AtLeastOne(Instalments);

    public Money Total => Instalments.Select(instalment => instalment.Amount).Aggregate((sum, amount) => sum.Plus(amount));

    /// <summary>The day of the first payment.</summary>
    public LocalDate BeginsOn => Instalments[0].DueOn;

    /// <summary>The day of the last payment.</summary>
    public LocalDate CompleteOn => Instalments[Instalments.Count - 1].DueOn;

    public bool HasSeveralInstalments => Instalments.Count > 1;

    private static ValueList<MessageInstalment> AtLeastOne(ValueList<MessageInstalment> instalments)
    {
        Guard.Argument(!Guard.NoNulls(instalments, nameof(instalments)).IsEmpty, nameof(instalments), "A plan has at least one instalment.");
        return instalments;
    }
}
