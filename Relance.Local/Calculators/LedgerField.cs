using System;
using System.Linq;
using NodaTime;
using Relance.Domain;

namespace Relance.Local.Calculators;

/// <summary>A ledger in a case, for figures of a month: invoices, monthEnd, currency.</summary>
internal static class LedgerField
{
    /// <summary>Null = the case gives sums instead of invoices.</summary>
    public static Func<KpiSnapshot>? Read(Fields fields, string currency)
    {
        if (!fields.Has("invoices"))
        {
            return null;
        }

        var invoices = OneCurrency(fields, currency);
        var monthEnd = fields.Day("monthEnd");
        if (MonthPeriod.Of(monthEnd).End != monthEnd)
        {
            fields.RefuseField("monthEnd", ProblemCode.OutOfRange, "The last day of a month is expected.", "Le dernier jour d’un mois est attendu.");
        }

        return () => KpiSnapshot.Of(invoices, [], monthEnd, currency);
    }

    /// <summary>Every invoice in the currency of the case: amounts of another one are refused, not left out.</summary>
    public static ValueList<LedgerInvoice> OneCurrency(Fields fields, string currency)
    {
        var invoices = Invoices(fields, currency);
        if (invoices.Any(invoice => invoice.Currency != currency))
        {
            fields.RefuseField("invoices", ProblemCode.NotSupported, "Different currencies are never added.", "Des devises différentes ne s’additionnent jamais.");
        }

        return invoices;
    }

    public static ValueList<LedgerInvoice> Invoices(Fields fields, string currency)
    {
        var list = fields.List("invoices").Select(one => (Number: one.Text("number"), Fields: one)).ToList();
        InvoiceField.RefuseDuplicates(fields, "invoices", list.Select(one => one.Number));
        return list.Select(one => InvoiceField.ReadLedger(one.Fields, one.Number, currency)).ToValueList();
    }
}
