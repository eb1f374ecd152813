using System;
using Microsoft.Xrm.Sdk;
using Relance.Local.Metadata;

namespace Relance.Tests.Engines;

/// <summary>What a plug-in is handed for one step or custom API: context, factory and trace in one.</summary>
internal sealed class StepExecution(IOrganizationService service, OrganizationIds ids, DateTime now) : IServiceProvider, IOrganizationServiceFactory, ITracingService, IPluginExecutionContext
{
    public required string MessageName { get; init; }

    public string PrimaryEntityName { get; init; } = "none";

    public Guid PrimaryEntityId { get; init; }

    public int Stage { get; init; } = (int)StepStage.MainOperation;

    public int Mode { get; init; }

    public ParameterCollection InputParameters { get; init; } = new();

    public ParameterCollection OutputParameters { get; } = new();

    public ParameterCollection SharedVariables { get; } = new();

    public EntityImageCollection PreEntityImages { get; } = new();

    public EntityImageCollection PostEntityImages { get; } = new();

    public IPluginExecutionContext ParentContext => null!;

    public int IsolationMode => 2;

    public int Depth => 1;

    public Guid? RequestId => null;

    public string SecondaryEntityName => "none";

    public Guid UserId => ids.User;

    public Guid InitiatingUserId => ids.User;

    public Guid BusinessUnitId => Guid.Empty;

    public Guid OrganizationId => ids.Organization;

    public string OrganizationName => "engine";

    public EntityReference OwningExtension => new("sdkmessageprocessingstep", Guid.Empty);

    public Guid CorrelationId => Guid.Empty;

    public bool IsExecutingOffline => false;

    public bool IsOfflinePlayback => false;

    public bool IsInTransaction => Mode == 0;

    public Guid OperationId => Guid.Empty;

    public DateTime OperationCreatedOn => now;

    public object? GetService(Type serviceType) => serviceType.IsInstanceOfType(this) ? this : null;

    public IOrganizationService CreateOrganizationService(Guid? userId) => service;

    public void Trace(string format, params object[] args)
    {
        // Nobody reads the trace here; a failing plug-in shows its exception.
    }
}

/// <summary>The ids that a context names.</summary>
internal sealed record OrganizationIds(Guid Organization, Guid User);
