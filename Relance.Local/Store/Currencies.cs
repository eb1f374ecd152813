using System;
using System.Collections.Generic;

namespace Relance.Local.Store;

/// <summary>A currency as the rules need it. The rate says how many units one unit of the base currency is worth.</summary>
internal sealed record Currency(decimal? ExchangeRate, int Precision, string Symbol, string IsoCode);

/// <summary>The currencies, remembered until one of them is written.</summary>
internal sealed class Currencies
{
    private const int UsualPrecision = 2;

    private static readonly string[] Columns = { "exchangerate", "currencyprecision", "currencysymbol", "isocurrencycode" };

    private readonly RowLookup rows;
    private readonly StoredTable table;
    private readonly Dictionary<Guid, Currency?> known = new();

    public Currencies(RowLookup rows, StoredTable table, OrganizationSettings organization)
    {
        this.rows = rows;
        this.table = table;
        Organization = organization;
    }

    public OrganizationSettings Organization { get; }

    public Currency? Find(Guid id)
    {
        if (!known.TryGetValue(id, out var currency))
        {
            currency = Read(id);
            known.Add(id, currency);
        }

        return currency;
    }

    public void Forget()
    {
        known.Clear();
        Organization.Forget();
    }

    private Currency? Read(Guid id) => rows.Read(table, id, Columns) is { } row
        ? new Currency(
            (decimal?)row["exchangerate"],
            (int?)row["currencyprecision"] ?? UsualPrecision,
            (string?)row["currencysymbol"] ?? string.Empty,
            (string?)row["isocurrencycode"] ?? string.Empty)
        : null;
}
