using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Text;
using Relance.Domain;

namespace Relance.Plugin.Reading;

/// <summary>
/// Part payments of payment terms as JSON, in the form that <c>calc terms</c> takes:
/// <c>[{"percent":30,"moves":[{"days":0}]},{"remainder":true,"moves":[{"days":45},{"endOfMonth":true}]}]</c>.
/// </summary>
internal static class TermPartsText
{
    /// <returns>Null = it cannot be read.</returns>
    public static ValueList<TermPart>? Read(string json)
    {
        try
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
            var parts = ((List<WrittenPart>)new DataContractJsonSerializer(typeof(List<WrittenPart>)).ReadObject(stream)!).Select(PartOf).ToList();
            return parts.Count == 0 || parts.Contains(null) ? null : parts.Select(part => part!).ToValueList();
        }
        catch (Exception unreadable) when (unreadable is SerializationException or ArgumentException or NullReferenceException)
        {
            return null;
        }
    }

    private static TermPart? PartOf(WrittenPart part)
    {
        var shares = new List<TermShare>();
        if (part.Percent is { } percent)
        {
            shares.Add(new TermShare.Percent(percent));
        }

        if (part.Amount is { } amount)
        {
            shares.Add(new TermShare.Amount(amount));
        }

        if (part.Remainder)
        {
            shares.Add(new TermShare.Remainder());
        }

        var moves = (part.Moves ?? []).Select(MoveOf).ToList();
        return shares.Count == 1 && !moves.Contains(null) ? new TermPart(shares[0], moves.Select(move => move!).ToValueList()) : null;
    }

    // Each move says one thing; several moves are several objects, made in order.
    private static DateMove? MoveOf(WrittenMove move)
    {
        var said = new List<DateMove>();
        if (move.Days is { } days)
        {
            said.Add(new DateMove.Days(days));
        }

        if (move.Months is { } months)
        {
            said.Add(new DateMove.Months(months));
        }

        if (move.EndOfMonth)
        {
            said.Add(new DateMove.EndOfMonth());
        }

        if (move.NextDayOfMonth is { } next)
        {
            said.Add(new DateMove.NextDayOfMonth(next));
        }

        if (move.DayOfFollowingMonth is { } following)
        {
            said.Add(new DateMove.DayOfFollowingMonth(following));
        }

        return said.Count == 1 ? said[0] : null;
    }

    /// <summary>One part as people write it.</summary>
    [DataContract]
    internal sealed class WrittenPart
    {
        [DataMember(Name = "percent")]
        public decimal? Percent { get; set; }

        [DataMember(Name = "amount")]
        public decimal? Amount { get; set; }

        [DataMember(Name = "remainder")]
        public bool Remainder { get; set; }

        [DataMember(Name = "moves")]
        public List<WrittenMove>? Moves { get; set; }
    }

    /// <summary>One move as people write it.</summary>
    [DataContract]
    internal sealed class WrittenMove
    {
        [DataMember(Name = "days")]
        public int? Days { get; set; }

        [DataMember(Name = "months")]
        public int? Months { get; set; }

        [DataMember(Name = "endOfMonth")]
        public bool EndOfMonth { get; set; }

        [DataMember(Name = "nextDayOfMonth")]
        public int? NextDayOfMonth { get; set; }

        [DataMember(Name = "dayOfFollowingMonth")]
        public int? DayOfFollowingMonth { get; set; }
    }
}
