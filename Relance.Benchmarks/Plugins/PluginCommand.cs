using System;
using System.CommandLine;
using Relance.Benchmarks.Measuring;
using Relance.Local.Host;

namespace Relance.Benchmarks.Plugins;

/// <summary>The overhead of an execution without requests: the first one of the process, and those after it.</summary>
internal static class PluginCommand
{
    private const int Executions = 100_000;
    private const int Rounds = 5;

    public static Command Build()
    {
        var command = new Command("plugin", "execute a plug-in that does nothing");
        command.SetAction(_ => Run());
        return command;
    }

    private static void Run()
    {
        using var host = LocalDataverse.Open(new LocalOptions());
        InsidePlatform.Do(host, platform =>
        {
            var plugin = new EmptyPlugin();
            var first = Measurement.Once(() => plugin.Execute(platform));
            var warm = Measurement.Best(Rounds, () =>
            {
                for (var execution = 0; execution < Executions; execution++)
                {
                    plugin.Execute(platform);
                }
            });
            new PlainTable("execution without requests", "ms", "bytes")
                .Add("first of the process (container built, code compiled)", PlainTable.Number(first.Elapsed.TotalMilliseconds, 1), PlainTable.Number(first.AllocatedBytes))
                .Add($"warm, mean of {PlainTable.Number(Executions)}", PlainTable.Number(warm.NanosecondsPer(Executions) / 1e6, 5), PlainTable.Number(warm.BytesPer(Executions)))
                .Print();
        });
    }
}
