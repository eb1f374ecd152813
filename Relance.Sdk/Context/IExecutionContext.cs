using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>What is being executed, for whom, and where in the pipeline.</summary>
public interface IExecutionContext
{
    Guid BusinessUnitId { get; }

    Guid CorrelationId { get; }

    /// <summary>1 for a request from outside, one more for each request that a plug-in sends.</summary>
    int Depth { get; }

    /// <summary>Who asked; <see cref="UserId"/> is whose rights apply.</summary>
    Guid InitiatingUserId { get; }

    ParameterCollection InputParameters { get; }

    bool IsExecutingOffline { get; }

    bool IsInTransaction { get; }

    bool IsOfflinePlayback { get; }

    /// <summary>2 in the sandbox.</summary>
    int IsolationMode { get; }

    string MessageName { get; }

    /// <summary>0 synchronous, 1 asynchronous.</summary>
    int Mode { get; }

    /// <summary>When the operation began, in UTC.</summary>
    DateTime OperationCreatedOn { get; }

    /// <summary>The asynchronous job; empty in a synchronous step.</summary>
    Guid OperationId { get; }

    Guid OrganizationId { get; }

    string OrganizationName { get; }

    /// <summary>Set by the platform from the post-operation stage on.</summary>
    ParameterCollection OutputParameters { get; }

    /// <summary>The registered step.</summary>
    EntityReference OwningExtension { get; }

    EntityImageCollection PostEntityImages { get; }

    EntityImageCollection PreEntityImages { get; }

    Guid PrimaryEntityId { get; }

    string PrimaryEntityName { get; }

    Guid? RequestId { get; }

    string SecondaryEntityName { get; }

    ParameterCollection SharedVariables { get; }

    Guid UserId { get; }
}

public interface IPluginExecutionContext : IExecutionContext
{
    IPluginExecutionContext ParentContext { get; }

    /// <summary>10 pre-validation, 20 pre-operation, 30 main operation, 40 post-operation.</summary>
    int Stage { get; }
}
