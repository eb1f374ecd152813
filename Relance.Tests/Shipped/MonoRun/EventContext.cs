using System;
using Microsoft.Xrm.Sdk;

namespace Relance.Tests.Shipped.MonoRun;

/// <summary>The context of one asynchronous post-operation event, or of a custom API.</summary>
internal sealed class EventContext(string message, string table, Guid id, DateTime now) : IPluginExecutionContext
{
    public int Stage => 40;

    public IPluginExecutionContext ParentContext => null!;

    public int Mode => 1;

    public int IsolationMode => 2;

    public int Depth => 1;

    public string MessageName => message;

    public string PrimaryEntityName => table;

    public Guid? RequestId => null;

    public string SecondaryEntityName => "none";

    public ParameterCollection InputParameters { get; } = new();

    public ParameterCollection OutputParameters { get; } = new();

    public ParameterCollection SharedVariables { get; } = new();

    public Guid UserId { get; } = new("10000000-0000-0000-0000-000000000001");

    public Guid InitiatingUserId => UserId;

    public Guid BusinessUnitId { get; } = new("10000000-0000-0000-0000-000000000002");

    public Guid OrganizationId { get; } = new("10000000-0000-0000-0000-000000000003");

    public string OrganizationName => "mono";

    public Guid PrimaryEntityId => id;

    public EntityImageCollection PreEntityImages { get; } = new();

    public EntityImageCollection PostEntityImages { get; } = new();

    public EntityReference OwningExtension => new("sdkmessageprocessingstep", Guid.Empty);

    public Guid CorrelationId { get; } = new("10000000-0000-0000-0000-000000000004");

    public bool IsExecutingOffline => false;

    public bool IsOfflinePlayback => false;

    public bool IsInTransaction => false;

    public Guid OperationId { get; } = new("10000000-0000-0000-0000-000000000005");

    public DateTime OperationCreatedOn => now;
}
