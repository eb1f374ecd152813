using System;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using NodaTime;
using NodaTime.Text;
using Relance.Plugin.Tables;

namespace Relance.Deploy;

/// <summary>Starts the daily run and waits for its end.</summary>
public sealed class DunningRun(DataverseClient client, Func<TimeSpan, CancellationToken, Task>? wait = null)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    /// <param name="asOf">Null = today in the zone of the policy.</param>
    /// <param name="batchSize">Debtors in one job; null = the usual number.</param>
    public async Task<StartedRun> Start(LocalDate? asOf, int? batchSize)
    {
        var body = new JsonObject();
        if (asOf is { } day)
        {
            body["AsOf"] = LocalDatePattern.Iso.Format(day) + "T00:00:00Z";
        }

        if (batchSize is { } size)
        {
            body["BatchSize"] = size;
        }

        var answer = await client.Call("relance_RunDunning", body).ConfigureAwait(false);
        return new StartedRun(Guid.Parse((string)answer["Run"]![RunTable.Id]!), answer["Debtors"]!.GetValue<int>());
    }

    /// <param name="limit">Longest time to wait; zero = look once.</param>
    public async Task<RunOutcome> Follow(Guid run, TimeSpan limit, CancellationToken cancellation = default)
    {
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            var row = await client.Get($"{RunTable.EntitySetName}({run})?$select={RunTable.State},{RunTable.Reminders},{RunTable.HoldsPlaced},{RunTable.HoldsReleased},{RunTable.Errors}", cancellation).ConfigureAwait(false);
            var state = Number(row, RunTable.State);
            if (state is RunStateChoice.Completed or RunStateChoice.Failed || waited >= limit)
            {
                return new RunOutcome(state, Number(row, RunTable.Reminders), Number(row, RunTable.HoldsPlaced), Number(row, RunTable.HoldsReleased), Number(row, RunTable.Errors));
            }

            await (wait ?? Task.Delay)(Pause, cancellation).ConfigureAwait(false);
        }
    }

    private static int Number(JsonObject row, string column) => row[column]?.GetValue<int>() ?? 0;
}

/// <param name="Debtors">How many are due for review.</param>
public sealed record StartedRun(Guid Id, int Debtors);

/// <param name="State">A value of the choice of run states.</param>
/// <param name="Errors">Debtors that could not be evaluated.</param>
public sealed record RunOutcome(int State, int Reminders, int HoldsPlaced, int HoldsReleased, int Errors);
