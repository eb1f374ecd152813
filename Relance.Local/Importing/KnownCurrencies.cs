using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Local.Commands;
using Relance.Local.Records;
using Relance.Plugin.Tables;

namespace Relance.Local.Importing;

/// <summary>The currencies of the database, by ISO code.</summary>
public sealed record KnownCurrencies(Dictionary<string, EntityReference> ByCode, EntityReference Base)
{
    /// <param name="baseCurrencyId">The currency in which limits and thresholds are given.</param>
    public static KnownCurrencies Read(IOrganizationService service, Guid baseCurrencyId) => new(
        AllRows.Of(service, TransactionCurrencyTable.LogicalName, TransactionCurrencyTable.IsoCurrencyCode)
            .ToDictionary(row => row.Text(TransactionCurrencyTable.IsoCurrencyCode), row => row.ToEntityReference(), StringComparer.OrdinalIgnoreCase),
        new EntityReference(TransactionCurrencyTable.LogicalName, baseCurrencyId));

    /// <summary>Adds the currencies given with <c>--rate CODE=RATE</c>, or corrects their rate.</summary>
    /// <param name="rates">Units of the currency for one unit of the base currency, as Dataverse keeps them.</param>
    public void Add(IOrganizationService service, IEnumerable<string> rates)
    {
        foreach (var text in rates)
        {
            var parts = text.Split('=');
            var code = parts[0].Trim().ToUpperInvariant();
            if (parts.Length != 2 || !Currencies.IsCode(code) || !decimal.TryParse(parts[1].Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rate) || rate <= 0m)
            {
                throw new CommandFailure(
                    $"--rate {text}: write CODE=RATE, for example USD=1.08 (1.08 USD for one unit of the base currency).",
                    $"--rate {text} : écrivez CODE=COURS, par exemple USD=1,08 (1,08 USD pour une unité de la devise de base).");
            }

            var existing = ByCode.GetValueOrDefault(code);
            var row = new Entity(TransactionCurrencyTable.LogicalName) { [TransactionCurrencyTable.ExchangeRate] = rate };
            if (existing is not null)
            {
                row.Id = existing.Id;
                service.Update(row);
                continue;
            }

            row[TransactionCurrencyTable.IsoCurrencyCode] = code;
            row["currencyname"] = code;
            row["currencysymbol"] = code;
            row["currencyprecision"] = Currencies.MinorUnits(code);
            ByCode[code] = new EntityReference(TransactionCurrencyTable.LogicalName, service.Create(row));
        }
    }
}
