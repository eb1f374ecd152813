using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>What a monthly report is written from (design rule 40): kept figures, nothing computed anew.</summary>
/// <param name="Creditor">Its name.</param>
/// <param name="MonthEnd">The last day of the month.</param>
/// <param name="History">Months of all currencies, the one of <paramref name="MonthEnd"/> among them, in any order; later ones are ignored.</param>
public sealed record MonthReport(string Creditor, LocalDate MonthEnd, ValueList<MonthFigures> History)
{
    /// <summary>Months in a line chart: a year and the same month of the year before.</summary>
    public const int MonthsShown = 13;

    /// <summary>The figures of the month, one per currency, by code.</summary>
    public IEnumerable<MonthFigures> Currencies => History.Where(month => month.MonthEnd == MonthEnd).OrderBy(month => month.Currency, System.StringComparer.Ordinal);

    /// <summary>The month before in the same currency; null = it was not kept.</summary>
    public MonthFigures? Before(MonthFigures month)
    {
        var end = MonthPeriod.Of(month.MonthEnd).Start.PlusDays(-1);
        return History.FirstOrDefault(one => one.Currency == month.Currency && one.MonthEnd == end);
    }

    /// <summary>The months up to this one, oldest first.</summary>
    public ValueList<MonthFigures> Line(MonthFigures month) => History
        .Where(one => one.Currency == month.Currency && one.MonthEnd <= month.MonthEnd && one.MonthEnd > MonthPeriod.EndingWith(month.MonthEnd, MonthsShown).Start)
        .OrderBy(one => one.MonthEnd)
        .ToValueList();
}
