using System.Collections.Generic;
using System.Linq;

namespace Relance.Domain;

/// <summary>The sums of a statement in one currency.</summary>
/// <param name="NotYetDue">Part payments that lie ahead.</param>
/// <param name="Credits">Unapplied payments and credit notes, positive.</param>
/// <param name="Asked">Sum of what is asked on the lines, less <paramref name="Credits"/>.</param>
public sealed record MessageTotal(string Currency, Money Original, Money OpenBalance, Money NotYetDue, Money Disputed, Money Credits, Money Asked)
{
    internal static MessageTotal Of(string currency, IEnumerable<MessageLine> lines, IEnumerable<MessageCredit> credits)
    {
        var own = lines.Where(line => line.Currency == currency).ToList();
        var credit = credits.Where(item => item.Amount.Currency == currency).Sum(item => item.Amount.Amount);
        return new MessageTotal(
            currency,
            new Money(own.Sum(line => line.Original), currency),
            new Money(own.Sum(line => line.OpenBalance), currency),
            new Money(own.Sum(line => line.NotYetDue), currency),
            new Money(own.Sum(line => line.Disputed), currency),
            new Money(credit, currency),
            new Money(own.Sum(line => line.Asked) - credit, currency));
    }
}
