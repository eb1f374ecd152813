using System;
using Microsoft.Xrm.Sdk;

namespace Relance.Local.Pipeline;

/// <summary>What a plug-in learns about the execution it runs in.</summary>
internal sealed class PluginContext : IPluginExecutionContext
{
    /// <summary>The platform runs in the sandbox: full isolation.</summary>
    private const int Sandbox = 2;

    public required string MessageName { get; init; }

    public required int Stage { get; init; }

    public required int Mode { get; init; }

    public required int Depth { get; init; }

    public required Guid UserId { get; init; }

    public required Guid InitiatingUserId { get; init; }

    public required Guid BusinessUnitId { get; init; }

    public required Guid OrganizationId { get; init; }

    public required string OrganizationName { get; init; }

    public required Guid CorrelationId { get; init; }

    public required Guid OperationId { get; init; }

    /// <summary>UTC. For a system job: when the job was created; otherwise the instant of the execution.</summary>
    public required DateTime OperationCreatedOn { get; init; }

    public required bool IsInTransaction { get; init; }

    public required string PrimaryEntityName { get; init; }

    public required Guid PrimaryEntityId { get; init; }

    public required ParameterCollection InputParameters { get; init; }

    public required ParameterCollection OutputParameters { get; init; }

    public required ParameterCollection SharedVariables { get; init; }

    public EntityImageCollection PreEntityImages { get; init; } = new();

    public EntityImageCollection PostEntityImages { get; init; } = new();

    public IPluginExecutionContext? ParentContext { get; init; }

    public Guid? RequestId { get; init; }

    public EntityReference? OwningExtension { get; init; }

    public string SecondaryEntityName => "none";

    public int IsolationMode => Sandbox;

    public bool IsExecutingOffline => false;

    public bool IsOfflinePlayback => false;

    /// <summary>When the chain of messages began, UTC.</summary>
    internal required DateTime ChainStartedOn { get; init; }
}
