using System;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Local.Metadata;

namespace Relance.Benchmarks.Plugins;

/// <summary>Lends the services of one execution on the local host to work that is to be measured inside of it.</summary>
internal sealed class InsidePlatform(Action<IServiceProvider> work) : IPlugin
{
    private const string ApiName = "relance_benchmark";

    public void Execute(IServiceProvider serviceProvider) => work(serviceProvider);

    public static void Do(LocalDataverse host, Action<IServiceProvider> work)
    {
        host.Register(new CustomApiDefinition { UniqueName = ApiName, Requests = [], Responses = [] }, new InsidePlatform(work));
        host.System.Execute(new OrganizationRequest(ApiName));
    }
}
