using System;
using Microsoft.Extensions.DependencyInjection;
using Relance.Plugin.Reading;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Apis;

/// <summary>
/// <c>relance_RunDunning(AsOf?, BatchSize?) -> Run, Debtors</c>: the nightly run. Cuts the debtors that are due for review into
/// batches, each of which is an asynchronous job; it evaluates nothing itself, so it stays short whatever the ledger. The first run of
/// a month adds a batch that keeps the figures of the last one.
/// </summary>
public sealed class RunDunning : PluginBase
{
    /// <summary>Debtors in a batch when the caller names no number: well within the time of one job.</summary>
    private const int DefaultBatchSize = 50;
    private const int LargestBatchSize = 5000;

    protected override void Run(Execution execution, IServiceProvider services)
    {
        var asOf = Parameters.Day(execution, "AsOf") ?? services.GetRequiredService<Today>().Day;
        var size = execution.Input<int?>("BatchSize") ?? DefaultBatchSize;
        if (size is < 1 or > LargestBatchSize)
        {
            throw new UserMistake(MistakeCode.InvalidParameter, "BatchSize");
        }

        var runs = services.GetRequiredService<RunWriter>();
        var begun = runs.Begin(asOf, size);
        if (services.GetRequiredService<SnapshotWriter>().IsMissing(services.GetRequiredService<Today>().Day))
        {
            runs.QueueFigures(begun.Run, (begun.Debtors / size) + 2);
        }

        execution.Output("Run", begun.Run);
        execution.Output("Debtors", begun.Debtors);
    }
}
