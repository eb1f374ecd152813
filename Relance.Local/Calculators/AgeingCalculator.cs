using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Relance.Domain;
using Relance.Local.Commands;

namespace Relance.Local.Calculators;

/// <summary>The open balance by age, per currency (design rule 6).</summary>
internal static class AgeingCalculator
{
    public static Calculator Calculator { get; } = new(
        "ageing",
        new Wording("the open balance by age, per currency", "la balance âgée, par devise"),
        Compute);

    private enum UpperBound
    {
        Included,
        Excluded,
    }

    private enum Credits
    {
        LeftOut,
    }

    private static readonly NotSupported Counted = new(
        "counted",
        "Credit balances are no part of the ageing; they are netted where a reminder is decided.",
        "Les soldes créditeurs ne font pas partie de la balance âgée ; ils sont compensés au moment de relancer.");

    private static Answer Compute(Fields fields)
    {
        var asOf = fields.Day("asOf");
        var currency = fields.Currency("currency", "EUR");
        var basis = fields.Choice("basis", AgeingBasis.DueDate);
        var buckets = Buckets(fields);
        fields.Choice("creditBalances", Credits.LeftOut, Counted);
        var invoices = fields.List("invoices").Select(one =>
        {
            if (basis == AgeingBasis.IssueDate)
            {
                one.Day("issueDate");
            }

            return InvoiceField.Read(one, asOf, currency);
        }).ToList();
        InvoiceField.RefuseDuplicates(fields, "invoices", invoices.Select(invoice => invoice.Number));
        fields.EndReading();
        var rows = Ageing.Of(invoices, asOf, buckets!, basis);
        return new Answer(
            new
            {
                asOf,
                rows = rows.Select(row => new
                {
                    currency = row.Currency,
                    total = row.Total,
                    buckets = row.Buckets.Select((amount, index) => new { from = buckets!.Days(index).First, to = buckets.Days(index).Last, amount }).ToList(),
                }).ToList(),
                invoices = invoices.Select(invoice => new
                {
                    number = invoice.Number,
                    days = Ageing.Days(invoice, asOf, basis),
                    balance = invoice.OpenBalance,
                    bucket = buckets!.IndexOf(Ageing.Days(invoice, asOf, basis)) + 1,
                }).ToList(),
            },
            culture => rows.SelectMany(row => Explain(culture, row, buckets!)));
    }

    // A bound that belongs to the next bucket is the bound one day earlier.
    private static AgeingBuckets? Buckets(Fields fields)
    {
        var shift = fields.Choice("upperBound", UpperBound.Included) == UpperBound.Excluded ? 1 : 0;
        if (!fields.Has("bounds") && shift == 0)
        {
            return AgeingBuckets.Standard;
        }

        var bounds = fields.Has("bounds") ? fields.Wholes("bounds", -36600, 36600) : AgeingBuckets.Standard.Bounds;
        var reading = AgeingBuckets.Read(string.Join(',', bounds.Select(bound => bound - shift)));
        foreach (var failure in reading.Failures)
        {
            fields.RefuseField("bounds", failure.Code, SettingFailureTexts.Of(failure, TextCulture.EnglishBritain), SettingFailureTexts.Of(failure, TextCulture.FrenchFrance));
        }

        return reading.Buckets;
    }

    private static IEnumerable<string> Explain(TextCulture culture, AgeingRow row, AgeingBuckets buckets)
    {
        yield return Answer.Say(culture, $"{row.Currency}: {culture.Money(row.Total, row.Currency)} open", $"{row.Currency} : {culture.Money(row.Total, row.Currency)} à payer");
        for (var index = 0; index < buckets.Count; index++)
        {
            var (first, last) = buckets.Days(index);
            var range = first is null ? $"≤ {culture.Number(last!.Value)}" : last is null ? $"≥ {culture.Number(first.Value)}" : $"{culture.Number(first.Value)}–{culture.Number(last.Value)}";
            yield return Answer.Say(
                culture,
                $"days {range}: {culture.Money(row.Buckets[index], row.Currency)}",
                $"jours {range} : {culture.Money(row.Buckets[index], row.Currency)}");
        }
    }
}
