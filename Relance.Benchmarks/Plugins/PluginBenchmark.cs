using System;
using BenchmarkDotNet.Attributes;
using Relance.Local.Host;

namespace Relance.Benchmarks.Plugins;

/// <summary>One warm execution of a plug-in that makes no request.</summary>
[MemoryDiagnoser]
public class PluginBenchmark : IDisposable
{
    private readonly EmptyPlugin plugin = new();
    private LocalDataverse? host;
    private IServiceProvider? platform;

    [GlobalSetup]
    public void Prepare()
    {
        host = LocalDataverse.Open(new LocalOptions());
        InsidePlatform.Do(host, services => platform = services);
    }

    [Benchmark]
    public void Execute() => plugin.Execute(platform!);

    [GlobalCleanup]
    public void Dispose()
    {
        host?.Dispose();
        GC.SuppressFinalize(this);
    }
}
