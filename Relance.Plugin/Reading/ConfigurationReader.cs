using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>
/// The settings at the cost of one read per execution: the policy row, whose stamp every change of a setting raises. Everything else
/// is read again only when the stamp is another one.
/// </summary>
public sealed class ConfigurationReader(Execution execution, RowReader rows)
{
    // One entry per organization that the process serves; a policy that was deleted and written anew is another one.
    private static readonly ConcurrentDictionary<Origin, Configuration> Cache = new();

    private bool wasRead;
    private Row? policy;
    private Configuration? configuration;

    /// <summary>The settings.</summary>
    /// <exception cref="UserMistake">There is no policy yet.</exception>
    public Configuration Get() => Find() ?? throw new UserMistake(MistakeCode.NoPolicy);

    /// <summary>The settings; null = Relance is installed, but no policy was written yet.</summary>
    public Configuration? Find()
    {
        if (!wasRead)
        {
            wasRead = true;
            policy = rows.First(PolicyRows.StampQuery());
            configuration = policy is { } row ? Cached(row) ?? Load() : null;
        }

        return configuration;
    }

    /// <summary>The policy as it is now, with the day to which the ledger is known.</summary>
    public Policy PolicyNow() => Get().Policy with { LedgerSyncedOn = policy!.Value.Day(PolicyTable.LedgerSyncedOn) };

    /// <summary>ISO 4217 code of a currency row, also of one that was added since the settings were kept.</summary>
    public string CurrencyCode(Guid currencyId)
    {
        if (!Get().Currencies.ContainsKey(currencyId))
        {
            configuration = Load();
        }

        return configuration!.Currencies.TryGetValue(currencyId, out var code)
            ? code
            : throw new InvalidOperationException($"There is no currency {currencyId}.");
    }

    /// <summary>ISO 4217 code of the currency that a row names in this column; the base currency where it names none.</summary>
    public string CurrencyOf(Row row, string column) => row.Key(column) is { } id ? CurrencyCode(id) : Get().Policy.BaseCurrency;

    /// <summary>ISO 4217 code of the currency in which thresholds and limits are given.</summary>
    public string BaseCurrency() => BaseCurrency(ReadCurrencies());

    private string BaseCurrency(IReadOnlyDictionary<Guid, string> currencies)
    {
        var organization = rows.First(Columns(OrganizationTable.LogicalName, OrganizationTable.BaseCurrencyId));
        return organization?.Key(OrganizationTable.BaseCurrencyId) is { } id && currencies.TryGetValue(id, out var code)
            ? code
            : throw new InvalidOperationException("The organization has no base currency.");
    }

    private Dictionary<Guid, string> ReadCurrencies() => rows
        .All(Columns(TransactionCurrencyTable.LogicalName, TransactionCurrencyTable.IsoCurrencyCode))
        .ToDictionary(currency => currency.Id, currency => currency.Text(TransactionCurrencyTable.IsoCurrencyCode) ?? "");

    private Configuration? Cached(Row row) =>
        Cache.TryGetValue(new Origin(execution.Context.OrganizationId, row.Id), out var known)
        && known.Stamp == (row.Integer(PolicyTable.ConfigurationStamp) ?? 0)
            ? known
            : null;

    private Configuration Load()
    {
        execution.Trace("Reading the configuration.");
        var row = rows.First(PolicyRows.Query()) ?? throw new UserMistake(MistakeCode.NoPolicy);
        var currencies = ReadCurrencies();
        var segments = rows.All(ScenarioRows.SegmentQuery());
        var calendars = CalendarRows.Of(rows.All(CalendarRows.Query()));
        var loaded = new Configuration
        {
            Stamp = row.Integer(PolicyTable.ConfigurationStamp) ?? 0,
            Policy = PolicyRows.PolicyOf(row, BaseCurrency(currencies)),
            Creditor = PolicyRows.CreditorOf(row),
            NoticeCreditor = PolicyRows.NoticeCreditorOf(row),
            CreditorCountry = (row.Text(PolicyTable.CreditorCountry) ?? "FR").ToUpperInvariant(),
            SecondPersonAbove = row.Amount(PolicyTable.WriteOffSecondPersonAbove),
            Zone = Days.FindZone(row.Text(PolicyTable.TimeZone)) ?? throw new UserMistake(MistakeCode.UnknownTimeZone, row.Text(PolicyTable.TimeZone) ?? ""),
            OrderPolicy = row.Choice<OrderPolicy>(PolicyTable.OrderPolicy) ?? OrderPolicy.Allow,
            PromiseGraceDays = row.Integer(PolicyTable.PromiseGraceDays) ?? 0,
            DisputeGraceDays = row.Integer(PolicyTable.DisputeGraceDays) ?? 0,
            Arrangements = PolicyRows.DefaultsOf(row),
            Segments = segments.Select(ScenarioRows.SegmentOf).ToValueList(),
            WaysToPay = segments.ToDictionary(segment => segment.Id, ScenarioRows.WaysToPayOf),
            RaisedEvents = RaisedEvents.Read(row.Text(PolicyTable.RaisedEvents), out _),
            Scenarios = ScenarioRows.VersionsOf(rows.All(ScenarioRows.StepQuery())),
            Rates = RateRows.Of(rows.All(RateRows.Query())),
            Calendars = calendars,
            CreditorCalendar = row.Key(PolicyTable.CreditorCalendarId) is { } calendar && calendars.TryGetValue(calendar, out var own) ? own : WorkingCalendar.MondayToFriday,
            Currencies = currencies,
            Terms = rows.All(TermsRows.Query()).Select(TermsRows.Of).ToValueList(),
            DefaultTermsId = row.Key(PolicyTable.PaymentTermsId),
        };
        Cache[new Origin(execution.Context.OrganizationId, row.Id)] = loaded;
        return loaded;
    }

    private static QueryExpression Columns(string table, params string[] columns) => new(table) { ColumnSet = new ColumnSet(columns) };

    private sealed record Origin(Guid OrganizationId, Guid PolicyId);
}
