using BenchmarkDotNet.Attributes;
using NodaTime;
using Relance.Domain;

namespace Relance.Benchmarks.Texts;

/// <summary>The interest on one invoice that was late for three years, with a part payment in each of them: split by half-year.</summary>
[MemoryDiagnoser]
public class InterestBenchmark
{
    private static readonly LocalDate DueOn = new(2023, 1, 15);

    private readonly InterestCase facts = new()
    {
        Regime = InterestRegimes.FrenchBusiness,
        Principal = new Money(9000m, "EUR"),
        RunsAfter = DueOn,
        Until = new LocalDate(2025, 12, 31),
        Reductions = ValueList.Of(
            new BalanceReduction(DueOn.PlusMonths(6), 1000m),
            new BalanceReduction(DueOn.PlusMonths(18), 1000m),
            new BalanceReduction(DueOn.PlusMonths(30), 1000m)),
    };

    private readonly ReferenceRates rates = new(
    [
        Rate(2023, 1, 2.5m), Rate(2023, 2, 4m), Rate(2024, 1, 4.5m), Rate(2024, 2, 4.25m), Rate(2025, 1, 3.15m), Rate(2025, 2, 2.15m),
    ]);

    /// <exception cref="System.InvalidCastException">A rate is missing: there is nothing to measure.</exception>
    [Benchmark]
    public InterestOutcome.Statement Compute() => (InterestOutcome.Statement)LatePaymentInterest.Compute(facts, rates);

    private static ReferenceRate Rate(int year, int half, decimal percent) =>
        new(RateSeries.EcbMainRefinancing, new HalfYear(year, half), percent, "European Central Bank", RateConfidence.Stated);
}
