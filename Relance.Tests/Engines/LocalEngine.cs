using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;

namespace Relance.Tests.Engines;

/// <summary>The local host with the solution's own steps and custom APIs.</summary>
internal sealed class LocalEngine : IDataverseEngine
{
    private readonly HostClock clock;
    private readonly LocalDataverse host;

    public LocalEngine(DateTime start)
    {
        clock = HostClock.At(start);
        host = LocalDataverse.Open(new LocalOptions { Clock = clock });
    }

    public IOrganizationService System => host.System;

    public DateTime Now
    {
        get => clock.Now;
        set => clock.Now = value;
    }

    public IReadOnlyList<string> Mailed => host.Outbox.Delivered.SelectMany(mail => mail.To).Select(recipient => recipient.Address).ToList();

    public int RequestsOfPlugins => host.RequestCounter.FromPlugins;

    public IReadOnlyList<string> FailedJobs => host.FailedJobs.Select(job => job.ToString()).ToList();

    /// <summary>The host itself, for what only it can show.</summary>
    public LocalDataverse Host => host;

    public IOrganizationService As(Guid userId) => host.As(userId);

    public Guid CreateUser(string name, params string[] roles) => host.CreateUser(name, roles);

    public void FailAddress(string address) => host.Outbox.FailAddress(address);

    public void RunAsyncSteps() => host.RunAsyncJobs();

    public void ResetCount() => host.RequestCounter.Reset();

    public void Dispose() => host.Dispose();
}
