using System.Collections.Generic;

namespace Relance.Domain;

/// <summary>Sales of one calendar month, tax included, less its credit notes.</summary>
/// <param name="Days">Days of that month, or of the part of it that is looked at.</param>
public readonly record struct MonthSales(decimal Sales, int Days);

/// <summary>
/// Days sales outstanding: how many days of sales are not paid yet. Amounts include tax, are in one currency, and leave doubtful
/// receivables out. Not rounded. Null = not defined.
/// </summary>
public static class DaysSalesOutstanding
{
    /// <summary>Accounting method: receivables / sales of the period x days of the period. 30,000 / 60,000 x 90 = 45 days.</summary>
    /// <param name="receivables">Open at the end of the period; a net credit counts as 0.</param>
    /// <returns>Null when the period has no sales or no days.</returns>
    public static decimal? AccountingDays(decimal receivables, decimal sales, int days) =>
        sales > 0m && days > 0 ? (receivables > 0m ? receivables : 0m) * days / sales : null;

    /// <summary>
    /// Count-back (exhaustion): the sales of each month are taken from the receivables, newest month first, and each month adds its
    /// days; the last one adds days in proportion. 2,500 with sales of 1,200 (30 days), 800 (31) and 700 (30) = 82.4 days. A month
    /// without sales takes nothing and adds its days.
    /// </summary>
    /// <returns>0 when nothing is open; null when the receivables outlast the months given.</returns>
    public static decimal? CountBackDays(decimal receivables, IEnumerable<MonthSales> newestFirst)
    {
        Guard.NotNull(newestFirst, nameof(newestFirst));
        if (receivables <= 0m)
        {
            return 0m;
        }

        var left = receivables;
        var days = 0m;
        foreach (var month in newestFirst)
        {
            if (month.Sales >= left)
            {
                return days + (left * month.Days / month.Sales);
            }

            left -= month.Sales > 0m ? month.Sales : 0m;
            days += month.Days;
        }

        return null;
    }

    /// <summary>Best possible DSO: receivables that are not overdue / sales x days. 4,000 / 10,000 x 30 = 12 days.</summary>
    /// <returns>Null when the period has no sales or no days.</returns>
    public static decimal? BestPossibleDays(decimal notOverdue, decimal sales, int days) => AccountingDays(notOverdue, sales, days);
}
