using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Writing;

/// <summary>How a claim was computed, from the statement that it keeps (<see cref="InterestJson"/>), in one sentence per period.</summary>
internal static class InterestLines
{
    private static readonly DataContractJsonSerializer Format = new(typeof(Kept));

    /// <returns>Empty = the claim is for no period, as a fixed compensation.</returns>
    public static string Of(Row claim, TextCulture culture)
    {
        var segments = Read(claim.Text(ClaimTable.Statement)) is { } kept ? kept.Segments.Select(segment => Line(segment, kept.Currency, culture)).ToList() : [];
        return segments.Count > 0 ? string.Join("\n", segments)
            : claim.Day(ClaimTable.FromOn) is { } from && claim.Day(ClaimTable.ToOn) is { } to ? Period(from, to, culture)
            : "";
    }

    private static Kept? Read(string? json)
    {
        if (string.IsNullOrWhiteSpace(json))
        {
            return null;
        }

        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return (Kept)Format.ReadObject(stream)!;
    }

    private static string Period(LocalDate from, LocalDate to, TextCulture culture) =>
        culture.Language == "fr" ? $"du {culture.Date(from)} au {culture.Date(to)}" : $"{culture.Date(from)} to {culture.Date(to)}";

    private static string Line(Segment segment, string currency, TextCulture culture)
    {
        var balance = culture.Money(segment.Balance, currency);
        var rate = culture.Percent(segment.Rate);
        var amount = culture.Money(segment.Amount, currency);
        var days = culture.Number(segment.Days);
        return culture.Language == "fr"
            ? FrenchTypography.Of($"{Period(Day(segment.From), Day(segment.To), culture)}, {days} jour{(segment.Days < 2 ? "" : "s")} : {balance} à {rate} l’an, soit {amount}")
            : $"{Period(Day(segment.From), Day(segment.To), culture)}, {days} day{(segment.Days == 1 ? "" : "s")}: {balance} at {rate} a year, {amount}";
    }

    private static LocalDate Day(string written) => LocalDatePattern.Iso.Parse(written).GetValueOrThrow();

    [DataContract]
    private sealed class Kept
    {
        [DataMember(Name = "currency")]
        public string Currency { get; set; } = "";

        [DataMember(Name = "segments")]
        public List<Segment> Segments { get; set; } = [];
    }

    [DataContract]
    private sealed class Segment
    {
        [DataMember(Name = "from")]
        public string From { get; set; } = "";

        [DataMember(Name = "to")]
        public string To { get; set; } = "";

        [DataMember(Name = "days")]
        public int Days { get; set; }

        [DataMember(Name = "balance")]
        public decimal Balance { get; set; }

        [DataMember(Name = "rate")]
        public decimal Rate { get; set; }

        [DataMember(Name = "amount")]
        public decimal Amount { get; set; }
    }
}
