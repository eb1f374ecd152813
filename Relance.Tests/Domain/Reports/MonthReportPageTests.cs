using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Reports;

/// <summary>The monthly report of a small made-up ledger, read once by a person and kept as approved.</summary>
public sealed class MonthReportPageTests
{
    private static readonly LocalDate MonthEnd = A.Day("2026-03-31");

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Page_OfAMonthInTwoCurrencies_IsAsApproved(string language) =>
        Approved.Same(MonthReportPage.Write(Report(), TextCulture.Find(language)!), "Reports", $"month.{language}.html");

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Page_OfAMonthThatWasNotKept_IsAsApproved(string language) => Approved.Same(
        MonthReportPage.Write(Report() with { History = ValueList<MonthFigures>.Empty }, TextCulture.Find(language)!), "Reports", $"month-not-kept.{language}.html");

    [Fact]
    public void Page_WithMarkupInItsNames_EscapesIt()
    {
        var page = MonthReportPage.Write(Report() with { Creditor = "<b>Lumen</b> & Fils" }, TextCulture.FrenchFrance);

        Assert.Contains("&lt;b&gt;Lumen&lt;/b&gt; &amp; Fils", page);
        Assert.DoesNotContain("<b>", page);
    }

    private static MonthReport Report() => new(
        "Atelier Lumen",
        MonthEnd,
        Enumerable.Range(0, 4).SelectMany(back => MonthFigures.AllOf(Facts(), MonthPeriod.Of(MonthEnd.PlusMonths(-back)).End, "EUR")).ToValueList());

    private static MonthFacts Facts()
    {
        var invoices = Invoices().ToValueList();
        return new MonthFacts
        {
            Invoices = invoices,
            Contacts = invoices.Where(invoice => invoice.DueOn < MonthEnd.PlusDays(-20)).Select((invoice, index) => Contact(invoice, index)).ToValueList(),
            HandOvers = ValueList.Of(new HandOverFact("Recouvrement Rhône", "EUR", A.Day("2026-01-20"), 1_800m, 450m, 45m)),
        };
    }

    // Twenty-four invoices of four debtors over five months, some paid late, some disputed, one debtor in another currency.
    private static IEnumerable<LedgerInvoice> Invoices()
    {
        for (var number = 0; number < 24; number++)
        {
            var dueOn = A.Day("2025-12-05").PlusDays(5 * number);
            var paid = number % 5 == 4 ? null : Iso(dueOn.PlusDays((number * 7 % 23) - 3));
            var invoice = Ledger.Invoice(Iso(dueOn), paid, 1_000m + (117.45m * number), 1 + (number % 4));
            invoice = number % 4 == 3 ? invoice with { Currency = "CHF" } : invoice;
            yield return number % 6 == 2 ? invoice.Disputed(DisputeCause.Price, Iso(dueOn), number == 14 ? null : Iso(dueOn.PlusDays(12)), 200m) : invoice;
        }
    }

    private static ChaseContact Contact(LedgerInvoice invoice, int index) => new()
    {
        InvoiceId = invoice.Id,
        Step = index % 2 == 0 ? "Premier rappel" : "Appel",
        Channel = index % 2 == 0 ? Channel.Email : Channel.PhoneCall,
        Segment = "PME",
        Collector = index % 3 == 0 ? "" : "Nadia Roussel",
        CountedOn = invoice.DueOn.PlusDays(3),
        Asked = invoice.Total,
        IsControl = index % 7 == 6,
    };

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
