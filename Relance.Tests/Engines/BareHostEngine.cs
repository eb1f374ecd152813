using System;
using Relance.Local.Host;
using Relance.Local.Metadata;
using Relance.Tests.Solution;

namespace Relance.Tests.Engines;

/// <summary>The rows of the local host under the steps of <see cref="SteppedService"/>: proves that class where FakeXrmEasy is not at hand.</summary>
internal sealed class BareHostEngine : SteppedEngine
{
    private readonly LocalDataverse host;
    private readonly HostClock clock;

    private BareHostEngine(LocalDataverse host, HostClock clock)
        : base(host.System, Catalog.Load(Repository.Solution), new OrganizationIds(WellKnown.OrganizationId, WellKnown.SystemUserId), clock.Now, host)
    {
        this.host = host;
        this.clock = clock;
    }

    public override DateTime Now
    {
        get => base.Now;
        set => base.Now = clock.Now = value;
    }

    public override Guid CreateUser(string name, params string[] roles) => host.CreateUser(name, roles);

    public static BareHostEngine Open(DateTime start)
    {
        var clock = HostClock.At(start);
        return new BareHostEngine(LocalDataverse.Open(new LocalOptions { Clock = clock, RunsSolutionPlugins = false }), clock);
    }
}
