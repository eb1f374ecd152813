using System.Linq;
using NodaTime;
using Relance.Domain;
using Relance.Tests.Builders;

namespace Relance.Tests.Domain.Simulation;

/// <summary>A small past: 9 000 EUR due on Monday 23 November 2026, reminded after 5 days (Monday 30) and after 15 (Tuesday 8 December).</summary>
internal static class Past
{
    public static BackTestSettings Settings { get; } = new() { From = new LocalDate(2026, 11, 1), Until = new LocalDate(2026, 12, 31) };

    public static ScenarioVersion Scenario { get; } = A.Version(A.Step(1, 5), A.Step(2, 15));

    public static PastInvoice Invoice(int number, string? paidOn, params LedgerDispute[] disputes) => new(A.Invoice(number).Number, new LedgerInvoice
    {
        Id = A.Id(1000 + number),
        DebtorId = A.Id(1),
        IssuedOn = A.Monday.PlusDays(-30),
        DueOn = A.Monday,
        Currency = "EUR",
        Total = 9000m,
        Payments = paidOn is null ? ValueList<LedgerPayment>.Empty : ValueList.Of(new LedgerPayment(A.Day(paidOn), 9000m)),
        Disputes = ValueList.Of(disputes),
    });

    public static PastDebtor Debtor(params PastInvoice[] invoices) => new(A.Debtor(), ValueList.Of(invoices));

    public static BackTestFigures Run(string? paidOn, ScenarioVersion? scenario = null, BackTestSettings? settings = null) =>
        BackTest.Run(scenario ?? Scenario, [Debtor(Invoice(1, paidOn))], settings ?? Settings);

    /// <summary>The scenario with its second step changed.</summary>
    public static ScenarioVersion With(System.Func<Step, Step> second) =>
        Scenario with { Steps = Scenario.Steps.Select(step => step.Order == 2 ? second(step) : step).ToValueList() };
}
