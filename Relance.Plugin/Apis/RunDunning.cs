using System;
using Microsoft.Extensions.DependencyInjection;
using Relance.Plugin.Reading;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Apis;

/// <summary>
/// <c>relance_RunDunning(AsOf?, BatchSize?) -> Run, Debtors</c>: the nightly run. Cuts the debtors that are due for review into
/// batches, each of which is an asynchronous job; it evaluates nothing itself, so it stays short whatever the ledger.
/// </summary>
public sealed class RunDunning : PluginBase
{
    /// <summary>Debtors in a batch when the caller names no number: well within the time of one job.</summary>
    private const int DefaultBatchSize = 200;
    private const int LargestBatchSize = 5000;

    protected override void Run(Execution execution, IServiceProvider services)
    {
        var asOf = Parameters.Day(execution, "AsOf") ?? services.GetRequiredService<Today>().Day;
        var size = execution.Input<int?>("BatchSize") ?? DefaultBatchSize;
        if (size is < 1 or > LargestBatchSize)
        {
            throw new UserMistake(MistakeCode.InvalidParameter, "BatchSize");
        }

        var begun = services.GetRequiredService<RunWriter>().Begin(asOf, size);
        execution.Output("Run", begun.Run);
        execution.Output("Debtors", begun.Debtors);
    }
}
