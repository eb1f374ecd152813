using BenchmarkDotNet.Attributes;
using Relance.Benchmarks.Samples;
using Relance.Domain;

namespace Relance.Benchmarks.Decisions;

/// <summary>Deciding for a ledger of 100,000 open invoices against the bare loop over the same objects.</summary>
[MemoryDiagnoser]
public class DecideBenchmark
{
    private const int Invoices = 100_000;

    private DebtorSnapshot[] debtors = [];

    [GlobalSetup]
    public void Prepare() => debtors = SampleLedger.Make(Invoices);

    [Benchmark(Baseline = true, OperationsPerInvoke = Invoices)]
    public long Bare() => BareLoop.Walk(debtors);

    [Benchmark(OperationsPerInvoke = Invoices)]
    public int Decide()
    {
        var reasons = 0;
        foreach (var debtor in debtors)
        {
            reasons += Dunning.Decide(debtor).Reasons.Count;
        }

        return reasons;
    }
}
