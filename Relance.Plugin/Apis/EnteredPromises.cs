using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Reading;

namespace Relance.Plugin.Apis;

/// <summary>A promise as it comes in through the API.</summary>
internal static class EnteredPromises
{
    /// <param name="instalments">JSON: <c>[{"dueOn":"2026-11-30","amount":100.0}]</c>.</param>
    /// <param name="invoiceIds">Empty = every open invoice of the debtor.</param>
    /// <exception cref="UserMistake">The JSON cannot be read, an invoice is not an open one of the debtor, or currencies are mixed.</exception>
    public static Promise Of(DebtorFile file, string instalments, List<Guid> invoiceIds, LocalDate promisedOn) => new()
    {
        Id = Guid.Empty,
        PromisedOn = promisedOn,
        Currency = CoveredInvoices.Of(invoiceIds, CoveredInvoices.OpenOf(file))[0].Currency,
        Instalments = EnteredInstalments.Read(instalments).Select(one => new PromiseInstalment(one.DueOn, one.Amount)).ToValueList(),
        InvoiceIds = invoiceIds.ToValueList(),
        GraceDays = file.Configuration.PromiseGraceDays,
    };
}
