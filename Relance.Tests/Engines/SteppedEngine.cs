using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Relance.Local.Metadata;

namespace Relance.Tests.Engines;

/// <summary>An engine on any service that keeps rows: the local host without its plug-ins, or FakeXrmEasy.</summary>
internal class SteppedEngine : IDataverseEngine
{
    private readonly SteppedService service;
    private readonly IDisposable? owned;

    /// <param name="rows">With the organization, its base currency and the acting user already in it.</param>
    /// <param name="owned">Closed with the engine; null = nothing to close.</param>
    public SteppedEngine(IOrganizationService rows, Catalog catalog, OrganizationIds ids, DateTime start, IDisposable? owned = null)
    {
        service = new SteppedService(rows, catalog, ids) { Now = start };
        this.owned = owned;
    }

    public IOrganizationService System => service;

    public virtual DateTime Now
    {
        get => service.Now;
        set => service.Now = value;
    }

    public IReadOnlyList<string> Mailed => service.Mailed;

    public int RequestsOfPlugins => service.Requests;

    /// <summary>A job that fails here fails the test.</summary>
    public IReadOnlyList<string> FailedJobs => [];

    public IOrganizationService As(Guid userId) => service;

    /// <summary>Roles are not looked at.</summary>
    public virtual Guid CreateUser(string name, params string[] roles) => service.Create(new Entity("systemuser")
    {
        ["firstname"] = name.Split(' ')[0],
        ["lastname"] = name.Split(' ')[^1],
        ["fullname"] = name,
        ["domainname"] = name + "@engine.example",
        ["internalemailaddress"] = "user@engine.example",
    });

    public void FailAddress(string address) => service.FailingAddresses.Add(address);

    public void RunAsyncSteps() => service.RunJobs();

    public void ResetCount() => service.ResetCount();

    public void Dispose() => owned?.Dispose();
}
