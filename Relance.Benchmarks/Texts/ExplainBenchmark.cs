using System.Linq;
using BenchmarkDotNet.Attributes;
using Relance.Benchmarks.Samples;
using Relance.Domain;

namespace Relance.Benchmarks.Texts;

/// <summary>The reason of one invoice as a sentence; text is made only when somebody asks for it.</summary>
[MemoryDiagnoser]
public class ExplainBenchmark
{
    private const int Invoices = 1000;

    private (Reason Reason, ExplainContext Context)[] reasons = [];

    [GlobalSetup]
    public void Prepare() => reasons = SampleLedger.Make(Invoices)
        .SelectMany(debtor => Dunning.Decide(debtor).Reasons.Select(reason => (reason, ExplainContext.Of(debtor))))
        .ToArray();

    [Benchmark(OperationsPerInvoke = Invoices)]
    public int French() => Length(TextCulture.FrenchFrance);

    [Benchmark(OperationsPerInvoke = Invoices)]
    public int English() => Length(TextCulture.EnglishBritain);

    private int Length(TextCulture culture)
    {
        var length = 0;
        foreach (var (reason, context) in reasons)
        {
            length += Explainer.Explain(reason, context, culture).Length;
        }

        return length;
    }
}
