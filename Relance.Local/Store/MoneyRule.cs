using System;
using System.Collections.Generic;
using System.Linq;
using Relance.Local.Metadata;

namespace Relance.Local.Store;

/// <summary>
/// Amounts are rounded to the precision their column names, half away from zero, and each has its value in base currency,
/// computed with the exchange rate of the row. The row takes the rate of its currency when it gets the currency, and keeps it.
/// </summary>
internal sealed class MoneyRule
{
    private const string CurrencyId = "transactioncurrencyid";
    private const string ExchangeRate = "exchangerate";

    private readonly Currencies currencies;

    public MoneyRule(Currencies currencies) => this.currencies = currencies;

    /// <summary>The stored columns that an update has to know; none when no amount and no currency is written.</summary>
    public static IEnumerable<string> Needs(RowChange change)
    {
        if (change.Table.Amounts.Count == 0)
        {
            return Array.Empty<string>();
        }

        if (change.Sets(CurrencyId) || change.Sets(ExchangeRate))
        {
            return change.Table.Amounts.Select(column => column.LogicalName).Append(CurrencyId).Append(ExchangeRate);
        }

        return change.Table.Amounts.Any(column => change.Sets(column.LogicalName)) ? new[] { CurrencyId, ExchangeRate } : Array.Empty<string>();
    }

    /// <exception cref="System.ServiceModel.FaultException{T}">An amount without currency, or a currency without rate.</exception>
    public void Apply(RowChange change)
    {
        if (change.Table.Amounts.Count == 0)
        {
            return;
        }

        var moves = change.Sets(CurrencyId) || change.Sets(ExchangeRate);
        var amounts = change.Table.Amounts.Where(column => moves || change.Sets(column.LogicalName)).ToList();
        if (!moves && amounts.All(column => change.Current(column.LogicalName) is null))
        {
            ClearBases(change, amounts);
            return;
        }

        var rate = Rate(change, out var currency);
        foreach (var amount in amounts)
        {
            Write(change, amount, currency, rate);
        }
    }

    private static void ClearBases(RowChange change, List<Column> amounts)
    {
        foreach (var amount in amounts)
        {
            change.SetIfPresent(amount.LogicalName + "_base", null);
        }
    }

    private decimal? Rate(RowChange change, out Currency? currency)
    {
        var reference = (RowReference?)change.Current(CurrencyId);
        if (reference is null && currencies.Organization.BaseCurrency is { } usual)
        {
            reference = new RowReference("transactioncurrency", usual);
            change.Set(CurrencyId, reference);
        }

        if (reference is null)
        {
            currency = null;
            return null;
        }

        currency = currencies.Find(reference.Value.Id) ?? throw Fault.NoRow("transactioncurrency", reference.Value.Id);
        var kept = change.Sets(CurrencyId) && !change.Sets(ExchangeRate) ? null : change.Current<decimal>(ExchangeRate);
        var rate = kept ?? currency.ExchangeRate;
        change.Set(ExchangeRate, rate);
        return rate;
    }

    private void Write(RowChange change, Column amount, Currency? currency, decimal? rate)
    {
        if ((decimal?)change.Current(amount.LogicalName) is not { } value)
        {
            change.SetIfPresent(amount.LogicalName + "_base", null);
            return;
        }

        if (currency is null)
        {
            throw Fault.With(
                ErrorCodes.CurrencyFieldMissing,
                $"{change.Table.Table.LogicalName}.{amount.LogicalName} has an amount, but the row has no currency and the organization has no base currency.");
        }

        if (rate is not > 0)
        {
            throw Fault.With(ErrorCodes.InvalidCurrency, $"The exchange rate of the currency {currency.IsoCode} is missing.");
        }

        var rounded = Math.Round(value, Precision(amount, currency), MidpointRounding.AwayFromZero);
        change.Set(amount.LogicalName, rounded);
        change.SetIfPresent(amount.LogicalName + "_base", Math.Round(rounded / rate.Value, StoredColumn.MoneyDecimals, MidpointRounding.AwayFromZero));
    }

    private int Precision(Column amount, Currency currency) => amount.PrecisionSource switch
    {
        PrecisionSource.Currency => currency.Precision,
        PrecisionSource.Organization => currencies.Organization.PricingPrecision,
        _ => amount.Precision,
    };
}
