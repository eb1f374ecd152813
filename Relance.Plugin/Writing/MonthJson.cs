using System;
using System.IO;
using System.Linq;
using System.Runtime.Serialization.Json;
using System.Text;
using NodaTime;
using Relance.Domain;

namespace Relance.Plugin.Writing;

/// <summary>The figures of a month as the JSON of their row, and back: a report of a past month shows what was kept, not what is computed today.</summary>
internal static class MonthJson
{
    private static readonly DataContractJsonSerializer Format = new(typeof(KeptMonth));

    public static string Of(MonthFigures month)
    {
        using var stream = new MemoryStream();
        Format.WriteObject(stream, KeptOf(month));
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <param name="monthEnd">Of the row.</param>
    /// <param name="currency">Of the row.</param>
    /// <exception cref="System.Runtime.Serialization.SerializationException">The text was not written here.</exception>
    public static MonthFigures Read(string json, LocalDate monthEnd, string currency)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        var kept = (KeptMonth)Format.ReadObject(stream)!;
        var values = ((Kpi[])Enum.GetValues(typeof(Kpi))).Select(kpi => new KpiValue(kpi, kept.Kpis.FirstOrDefault(one => one.Name == kpi.ToString())?.Value)).ToValueList();
        var snapshot = new KpiSnapshot(
            monthEnd,
            currency,
            values,
            new AgeingRow(currency, kept.Ageing.ToValueList(), kept.Ageing.Sum()),
            kept.Disputes.Select(one => new DisputeShare(Code<DisputeCause>(one.Name), one.Invoices, one.Amount, one.Percent)).ToValueList(),
            kept.Causes.Select(one => new DelayCauseShare(Code<DelayCause>(one.Name), one.Invoices, one.Amount, one.AmountDays, one.Percent)).ToValueList());
        return new MonthFigures(
            snapshot,
            kept.Recovery.Select(one => Result(one, new RecoveryKey(one.Name, Code<Channel>(one.Channel!), one.Segment ?? ""), currency)).ToValueList(),
            kept.Collectors.Select(one => Result(one, one.Name, currency)).ToValueList(),
            kept.Agencies.Select(one => new AgencyFigure(one.Name, currency, one.Cases, one.Ended, one.Placed, one.Recovered, one.Percent, one.Fees)).ToValueList(),
            kept.Recommendations.Select(RecommendationOf).ToValueList());
    }

    private static KeptMonth KeptOf(MonthFigures month) => new()
    {
        Kpis = month.Snapshot.Values.Select(one => new KeptFigure { Name = one.Kpi.ToString(), Value = Short(one.Value) }).ToList(),
        Ageing = month.Snapshot.Ageing.Buckets.ToList(),
        Disputes = month.Snapshot.Disputes.Select(one => new KeptCause { Name = one.Cause.ToString(), Invoices = one.Invoices, Amount = one.Amount, Percent = Short(one.PercentOfOpen) }).ToList(),
        Causes = month.Snapshot.Causes.Select(one => new KeptCause { Name = one.Cause.ToString(), Invoices = one.Invoices, Amount = one.Amount, AmountDays = one.AmountDays, Percent = Short(one.Percent) }).ToList(),
        Recovery = month.Recovery.Select(one => Kept(one, one.Key.Step, one.Key.Channel.ToString(), one.Key.Segment)).ToList(),
        Collectors = month.Collectors.Select(one => Kept(one, one.Key, null, null)).ToList(),
        Agencies = month.Agencies.Select(one => new KeptAgency { Name = one.Agency, Cases = one.Cases, Ended = one.Ended, Placed = one.Placed, Recovered = one.Recovered, Percent = Short(one.RecoveredPercent), Fees = one.Fees }).ToList(),
        Recommendations = month.Recommendations.Select(Kept).ToList(),
    };

    private static KeptRecovery Kept<TKey>(RecoveryResult<TKey> one, string name, string? channel, string? segment) => new()
    {
        Name = name,
        Channel = channel,
        Segment = segment,
        Contacts = one.Contacts,
        Controls = one.Controls,
        Asked = one.Asked,
        Recovered = one.Recovered,
        Percent = Short(one.RecoveryPercent),
        DaysToPay = Short(one.DaysToPay),
        ControlPercent = Short(one.ControlPercent),
        AnywayPercent = Short(one.AnywayPercent),
        DaysGained = Short(one.DaysGained),
        DaysAgainstExpectation = Short(one.DaysAgainstExpectation),
    };

    private static RecoveryResult<TKey> Result<TKey>(KeptRecovery one, TKey key, string currency) => new(
        key, currency, one.Contacts, one.Controls, one.Asked, one.Recovered, one.Percent, one.DaysToPay, one.ControlPercent, one.AnywayPercent, one.DaysGained, one.DaysAgainstExpectation);

    private static KeptRecommendation Kept(Recommendation one) => new()
    {
        Code = one.Code.ToString(),
        Value = Short(one.Reason.Value),
        Of = Short(one.Reason.Of),
        Currency = one.Reason.Currency,
        Detail = one.Reason.Detail,
        Unit = one.Unit.ToString(),
        Effect = Short(one.Effect)!.Value,
        Priority = one.Priority.ToString(),
        Segment = one.Segment,
        Channel = one.Channel?.ToString(),
        BetterChannel = one.BetterChannel?.ToString(),
    };

    private static Recommendation RecommendationOf(KeptRecommendation one) => new(
        new CodedReason<RecommendationCode>(Code<RecommendationCode>(one.Code)) { Value = one.Value, Of = one.Of, Currency = one.Currency, Detail = one.Detail },
        Code<EffectUnit>(one.Unit),
        one.Effect,
        Code<Priority>(one.Priority))
    {
        Segment = one.Segment ?? "",
        Channel = one.Channel is { } channel ? Code<Channel>(channel) : null,
        BetterChannel = one.BetterChannel is { } better ? Code<Channel>(better) : null,
    };

    // Four decimals say more than any reader asks; a division leaves twenty-eight.
    private static decimal? Short(decimal? value) => value is { } number ? Math.Round(number, 4, MidpointRounding.AwayFromZero) : null;

    private static T Code<T>(string name) where T : struct, Enum => (T)Enum.Parse(typeof(T), name);
}
