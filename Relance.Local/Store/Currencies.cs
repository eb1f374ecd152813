using System;
using System.Collections.Generic;

namespace Relance.Local.Store;

/// <summary>A currency as the rules need it. The rate says how many units one unit of the base currency is worth.</summary>
internal sealed record Currency(decimal? ExchangeRate, int Precision, string Symbol, string IsoCode);

/// <summary>The currencies and the settings of the organization that concern amounts, remembered until one of those rows is written.</summary>
internal sealed class Currencies
{
    private const int UsualPricingPrecision = 2;

    private static readonly string[] CurrencyColumns = { "exchangerate", "currencyprecision", "currencysymbol", "isocurrencycode" };

    private readonly Database database;
    private readonly RowLookup rows;
    private readonly IReadOnlyDictionary<string, StoredTable> tables;
    private readonly Dictionary<Guid, Currency?> currencies = new();
    private (Guid? BaseCurrency, int PricingPrecision)? organization;

    public Currencies(Database database, RowLookup rows, IReadOnlyDictionary<string, StoredTable> tables)
    {
        this.database = database;
        this.rows = rows;
        this.tables = tables;
    }

    /// <summary>The base currency of the organization; null as long as none is set.</summary>
    public Guid? BaseCurrency => Organization.BaseCurrency;

    /// <summary>Decimals of amounts whose column asks for the precision of the organization.</summary>
    public int PricingPrecision => Organization.PricingPrecision;

    private (Guid? BaseCurrency, int PricingPrecision) Organization => organization ??= ReadOrganization();

    public Currency? Find(Guid id)
    {
        if (!currencies.TryGetValue(id, out var currency))
        {
            currency = Read(id);
            currencies.Add(id, currency);
        }

        return currency;
    }

    public void Forget()
    {
        currencies.Clear();
        organization = null;
    }

    private Currency? Read(Guid id) =>
        rows.Read(tables["transactioncurrency"], id, CurrencyColumns) is { } row
            ? new Currency(
                (decimal?)row["exchangerate"],
                (int?)row["currencyprecision"] ?? UsualPricingPrecision,
                (string?)row["currencysymbol"] ?? string.Empty,
                (string?)row["isocurrencycode"] ?? string.Empty)
            : null;

    private (Guid? BaseCurrency, int PricingPrecision) ReadOrganization()
    {
        using var reader = database.Prepare("SELECT basecurrencyid, pricingdecimalprecision FROM organization LIMIT 1", 0).ExecuteReader();
        return reader.Read()
            ? (
                reader.IsDBNull(0) ? null : new Guid(reader.GetFieldValue<byte[]>(0), bigEndian: true),
                reader.IsDBNull(1) ? UsualPricingPrecision : checked((int)reader.GetInt64(1)))
            : (null, UsualPricingPrecision);
    }
}
