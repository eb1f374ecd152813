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

namespace Relance.Plugin.Apis;

/// <summary>Instalments as callers write them: <c>[{"dueOn":"2026-11-30","amount":100.0}]</c>.</summary>
internal static class EnteredInstalments
{
    /// <exception cref="UserMistake">The JSON cannot be read.</exception>
    public static ValueList<PlanInstalment> Read(string json)
    {
        try
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
            var entered = (List<EnteredInstalment>)new DataContractJsonSerializer(typeof(List<EnteredInstalment>)).ReadObject(stream)!;
            return entered.Select(one => new PlanInstalment(LocalDatePattern.Iso.Parse(one.DueOn ?? "").GetValueOrThrow(), one.Amount)).ToValueList();
        }
        catch (Exception unreadable) when (unreadable is SerializationException or UnparsableValueException or NullReferenceException)
        {
            throw new UserMistake(MistakeCode.InvalidParameter, "Instalments");
        }
    }

    /// <summary>In the form in which they are read.</summary>
    public static string Write(ValueList<PlanInstalment> instalments)
    {
        var json = new JsonText().BeginList();
        foreach (var instalment in instalments)
        {
            json.Begin().Put("dueOn", instalment.DueOn).Put("amount", instalment.Amount).End();
        }

        return json.EndList().ToString();
    }

    /// <summary>One instalment as callers write it.</summary>
    [DataContract]
    internal sealed class EnteredInstalment
    {
        [DataMember(Name = "dueOn")]
        public string? DueOn { get; set; }

        [DataMember(Name = "amount")]
        public decimal Amount { get; set; }
    }
}
