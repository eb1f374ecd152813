using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>Whether an evaluation looks at the risk.</summary>
public enum RiskReading
{
    /// <summary>Events do not: the payer's history is not worth its three requests each time.</summary>
    None,

    /// <summary>The nightly run: when money came in since the last look, or when it is old.</summary>
    WhenDue,

    /// <summary>Somebody asks.</summary>
    Always,
}

/// <summary>Reads how a debtor paid: three requests, made only when the risk is looked at.</summary>
public sealed class RiskReader(RowsAhead rows, ConfigurationReader configurations)
{
    /// <returns>Null = it is not time to look.</returns>
    public RiskReview? Read(Row account, IReadOnlyCollection<Guid> customers, LocalDate asOf, RiskReading reading)
    {
        if (!IsTime(account, asOf, reading))
        {
            return null;
        }

        var policy = configurations.Get().Policy;
        var disputes = rows.Of(RiskRows.Disputes(asOf), account.Id).ToLookup(row => row.Key(DisputeTable.InvoiceId), RiskRows.DisputeOf);
        return new RiskReview
        {
            KnownOn = account.Day(AccountTable.RiskOn),
            KnownClass = Enum.TryParse<RiskClass>(account.Text(AccountTable.RiskClass), out var known) ? known : null,
            Facts = new RiskFacts
            {
                AsOf = asOf,
                Kind = account.Choice<DebtorKind>(AccountTable.Kind) ?? DebtorKind.Company,
                IsSoleTrader = account.Flag(AccountTable.IsSoleTrader),
                BaseCurrency = policy.BaseCurrency,
                Invoices = rows.Of(RiskRows.Invoices(asOf), customers)
                    .GroupBy(row => row.Id)
                    .Select(group => InvoiceOf(account.Id, group.ToList(), asOf) is var invoice ? invoice with { Disputes = disputes[group.Key].ToValueList() } : invoice)
                    .ToValueList(),
                Promises = rows.Of(RiskRows.Promises, account.Id)
                    .GroupBy(row => row.Id)
                    .Select(group => ArrangementRows.PromiseOf(group.ToList(), Currency(group.First(), PromiseTable.TransactionCurrencyId), ValueList<Guid>.Empty))
                    .ToValueList(),
                ExternalAlertOn = account.Flag(AccountTable.ExternalAlert) ? account.Day(AccountTable.InsolvencyOn) ?? asOf : account.Day(AccountTable.InsolvencyOn),
            },
        };
    }

    /// <summary>Whether the risk of this account is looked at on the day.</summary>
    public bool IsTime(Row account, LocalDate asOf, RiskReading reading) => reading switch
    {
        RiskReading.None => false,
        RiskReading.WhenDue => RiskReview.IsDue(account.Day(AccountTable.RiskOn), account.Flag(AccountTable.RiskDue), asOf, configurations.Get().Policy.Risk),
        _ => true,
    };

    private LedgerInvoice InvoiceOf(Guid debtorId, IReadOnlyList<Row> parts, LocalDate asOf)
    {
        var head = parts[0];
        return RiskRows.LedgerOf(debtorId, head, InvoiceRows.Of(head, Currency(head, InvoiceTable.TransactionCurrencyId), configurations.Get().Zone), parts, asOf);
    }

    private string Currency(Row row, string column) =>
        row.Key(column) is { } id ? configurations.CurrencyCode(id) : configurations.Get().Policy.BaseCurrency;
}
