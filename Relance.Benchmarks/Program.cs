using System.CommandLine;
using BenchmarkDotNet.Running;
using Relance.Benchmarks.Decisions;
using Relance.Benchmarks.Plugins;
using Relance.Benchmarks.Runs;

if (args.Length > 0 && args[0] is "decide" or "plugin" or "run" or "month")
{
    var root = new RootCommand("Figures of Relance in one table each. Without a command: BenchmarkDotNet (--list flat, --filter NAME).")
    {
        DecideCommand.Build(),
        PluginCommand.Build(),
        RunCommand.Build(),
        MonthCommand.Build(),
    };
    return root.Parse(args).Invoke();
}

BenchmarkSwitcher.FromAssembly(typeof(DecideBenchmark).Assembly).Run(args);
return 0;
