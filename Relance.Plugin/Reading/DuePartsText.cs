using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Text;
using NodaTime.Text;
using Relance.Domain;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Reading;

/// <summary>The part payments of one invoice as JSON: <c>[{"dueOn":"2026-11-30","amount":100.0}]</c>, in order of due date.</summary>
internal static class DuePartsText
{
    /// <returns>Null for no parts.</returns>
    public static string? Write(ValueList<DuePart> parts)
    {
        if (parts.IsEmpty)
        {
            return null;
        }

        var json = new JsonText().BeginList();
        foreach (var part in parts)
        {
            json.Begin().Put("dueOn", part.DueOn).Put("amount", part.Amount.Amount).End();
        }

        return json.EndList().ToString();
    }

    /// <param name="json">Written by us, or by the ERP; null = none.</param>
    /// <param name="currency">ISO 4217 code of the invoice.</param>
    /// <returns>Empty = no parts, or a text that is no list of parts: then the whole invoice is due on its due date.</returns>
    public static ValueList<DuePart> Read(string? json, string currency)
    {
        if (json is null)
        {
            return ValueList<DuePart>.Empty;
        }

        try
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
            var written = (List<WrittenPart>)new DataContractJsonSerializer(typeof(List<WrittenPart>)).ReadObject(stream)!;
            return written
                .Select(part => new DuePart(LocalDatePattern.Iso.Parse(part.DueOn ?? "").GetValueOrThrow(), new Money(part.Amount, currency)))
                .OrderBy(part => part.DueOn)
                .ToValueList();
        }
        catch (Exception unreadable) when (unreadable is SerializationException or UnparsableValueException or NullReferenceException)
        {
            return ValueList<DuePart>.Empty;
        }
    }

    /// <summary>One part as it is written.</summary>
    [DataContract]
    internal sealed class WrittenPart
    {
        [DataMember(Name = "dueOn")]
        public string? DueOn { get; set; }

        [DataMember(Name = "amount")]
        public decimal Amount { get; set; }
    }
}
