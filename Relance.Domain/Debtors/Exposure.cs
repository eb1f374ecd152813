using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>A credit limit for a time, in place of the permanent one, higher or lower.</summary>
/// <param name="Amount">In base currency; 0 = nothing on credit.</param>
/// <param name="FromOn">First day.</param>
/// <param name="UntilOn">Last day, included.</param>
public sealed record TemporaryLimit(decimal Amount, LocalDate FromOn, LocalDate UntilOn)
{
    public bool HoldsOn(LocalDate day) => FromOn <= day && day <= UntilOn;
}

/// <summary>What a debtor owes and will owe, against what was granted (design rule 30). Amounts are in base currency.</summary>
/// <param name="Open">Open balance; negative = we owe the debtor.</param>
/// <param name="Orders">Orders that are not invoiced yet.</param>
/// <param name="Limit">In force on that day; null = no limit, 0 = nothing on credit.</param>
/// <param name="Temporary">The temporary limit that is in force; null = the permanent one.</param>
/// <param name="WithoutRate">Invoices left out because their exchange rate is missing.</param>
public sealed record Exposure(decimal Open, decimal Orders, decimal? Limit, TemporaryLimit? Temporary, int WithoutRate = 0)
{
    /// <summary>50, 70, 90 and 100 % of the limit.</summary>
    public static ValueList<int> UsualAlerts { get; } = ValueList.Of(50, 70, 90, 100);

    /// <summary>What subsidiaries owe for which the debtor speaks; it counts against the debtor's own limit.</summary>
    public decimal Subsidiaries { get; init; }

    public decimal Total => Open + Orders + Subsidiaries;

    /// <summary>A limit that is just reached is allowed; without a limit nothing is above it.</summary>
    public bool IsAboveLimit => Total > Limit;

    /// <summary>What may still be sold on credit, 0 when the limit is used up; null = no limit.</summary>
    public decimal? Available => Limit is { } limit ? System.Math.Max(0m, limit - Total) : null;

    /// <summary>In percent of the limit, not rounded; null without a limit or with a limit of 0, of which nothing is a share.</summary>
    public decimal? UsagePercent => Limit is { } limit ? Share.Percent(Total, limit) : null;

    /// <summary>The highest alert that is reached, an alert being reached at exactly its percentage; null = none.</summary>
    /// <param name="percentages">In any order. Above a limit of 0 all are reached.</param>
    public int? AlertReached(IEnumerable<int> percentages)
    {
        if (Limit is not { } limit || Total <= 0m)
        {
            return null;
        }

        return percentages.Where(percent => Total * 100m >= limit * percent).Select(percent => (int?)percent).Max();
    }

    /// <summary>
    /// The exposure of a debtor on the day of the snapshot. Of several temporary limits in force the one that began last counts, of
    /// those the higher one.
    /// </summary>
    public static Exposure Of(DebtorSnapshot snapshot, ValueList<TemporaryLimit> temporaryLimits)
    {
        var open = 0m;
        var withoutRate = 0;
        foreach (var invoice in Guard.NotNull(snapshot, nameof(snapshot)).Invoices)
        {
            if (invoice.IsSettled || invoice.Stage != InvoiceStage.Issued || invoice.Kind != InvoiceKind.Invoice)
            {
                continue;
            }

            var isBase = invoice.Currency == snapshot.Policy.BaseCurrency;
            var amount = isBase ? invoice.OpenBalance : BaseCurrency.InBase(invoice.OpenBalance, invoice.ExchangeRate);
            withoutRate += amount is null ? 1 : 0;
            open += amount ?? 0m;
        }

        var temporary = InForce(temporaryLimits, snapshot.AsOf);
        return new Exposure(open, snapshot.Debtor.OpenOrders, temporary?.Amount ?? snapshot.Debtor.CreditLimit, temporary, withoutRate);
    }

    /// <summary>Null = the permanent limit holds.</summary>
    public static TemporaryLimit? InForce(ValueList<TemporaryLimit> limits, LocalDate day) => Guard.NotNull(limits, nameof(limits)).IsEmpty ? null : limits
        .Where(limit => limit.HoldsOn(day))
        .OrderByDescending(limit => limit.FromOn)
        .ThenByDescending(limit => limit.Amount)
        .FirstOrDefault();
}
