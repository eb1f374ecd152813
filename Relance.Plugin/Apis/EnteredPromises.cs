using System;
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

namespace Relance.Plugin.Apis;

/// <summary>A promise as it comes in through the API.</summary>
internal static class EnteredPromises
{
    /// <param name="instalments">JSON: <c>[{"dueOn":"2026-11-30","amount":100.0}]</c>.</param>
    /// <param name="invoiceIds">Empty = every open invoice of the debtor.</param>
    /// <exception cref="UserMistake">The JSON cannot be read, an invoice is not an open one of the debtor, or currencies are mixed.</exception>
    public static Promise Of(DebtorFile file, string instalments, List<Guid> invoiceIds, LocalDate promisedOn)
    {
        var open = file.Snapshot.Invoices.Where(invoice => !invoice.IsSettled).ToList();
        foreach (var id in invoiceIds.Where(id => open.TrueForAll(invoice => invoice.Id != id)))
        {
            throw new UserMistake(MistakeCode.InvoiceOfOther, id);
        }

        var covered = invoiceIds.Count == 0 ? open : open.Where(invoice => invoiceIds.Contains(invoice.Id)).ToList();
        var currencies = covered.Select(invoice => invoice.Currency).Distinct().ToList();
        if (currencies.Count != 1)
        {
            throw new UserMistake(currencies.Count == 0 ? MistakeCode.NothingOpen : MistakeCode.SeveralCurrencies);
        }

        return new Promise
        {
            Id = Guid.Empty,
            PromisedOn = promisedOn,
            Instalments = Read(instalments),
            Currency = currencies[0],
            InvoiceIds = invoiceIds.ToValueList(),
            GraceDays = file.Configuration.PromiseGraceDays,
        };
    }

    private static ValueList<PromiseInstalment> Read(string json)
    {
        try
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
            var entered = (List<EnteredInstalment>)new DataContractJsonSerializer(typeof(List<EnteredInstalment>)).ReadObject(stream)!;
            return entered.Select(one => new PromiseInstalment(LocalDatePattern.Iso.Parse(one.DueOn ?? "").GetValueOrThrow(), one.Amount)).ToValueList();
        }
        catch (Exception unreadable) when (unreadable is SerializationException or UnparsableValueException or NullReferenceException)
        {
            throw new UserMistake(MistakeCode.InvalidParameter, "Instalments");
        }
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
