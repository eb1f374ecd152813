using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;

namespace Relance.Local.Pipeline;

/// <summary>One message on its way through the pipeline: who sent it, what it is about, what it carries.</summary>
internal sealed class Call
{
    /// <summary>Dataverse stops a chain of messages above this depth, as a presumed endless loop.</summary>
    public const int DepthLimit = 8;

    /// <summary>The limit counts within one hour (Microsoft Learn: IExecutionContext.Depth).</summary>
    private static readonly TimeSpan DepthWindow = TimeSpan.FromHours(1);

    private ParameterCollection? outerVariables;
    private ParameterCollection? innerVariables;
    private Guid? operationId;

    private Call(OrganizationRequest request, Guid userId, Guid initiatingUserId, PluginContext? parent)
    {
        Request = request;
        Input = Copy(request.Parameters);
        UserId = userId;
        InitiatingUserId = initiatingUserId;
        Parent = parent;
    }

    public OrganizationRequest Request { get; }

    public string Message => Request.RequestName;

    /// <summary>The call's own copy of the parameters: plug-ins may change it, the sender's request stays as it was.</summary>
    public ParameterCollection Input { get; }

    public ParameterCollection Output { get; } = new();

    /// <summary>The user the message runs as.</summary>
    public Guid UserId { get; }

    /// <summary>The user whose action started the chain.</summary>
    public Guid InitiatingUserId { get; }

    /// <summary>The execution that sent this message; null = it came from outside.</summary>
    public PluginContext? Parent { get; }

    /// <summary>1 for a message from outside, one more for each message sent while handling another.</summary>
    public int Depth { get; private init; } = 1;

    public Guid CorrelationId { get; private init; }

    /// <summary>When the chain this message belongs to began, UTC.</summary>
    public required DateTime ChainStartedOn { get; init; }

    public Guid OperationId => operationId ??= Guid.NewGuid();

    /// <summary>The table the message is about; "none" for a message without one.</summary>
    public string Table { get; set; } = "none";

    /// <summary>The row the message is about; empty for a message without one and for a row not yet created.</summary>
    public Guid Id { get; set; }

    /// <summary>The row before the main stage, with at least the columns the steps' images ask for.</summary>
    public Entity? Before { get; set; }

    /// <summary>The row after the main stage, with at least the columns the steps' images ask for.</summary>
    public Entity? After { get; set; }

    /// <summary>The Target of a message that writes one row.</summary>
    public Entity Target => (Entity)Input["Target"];

    /// <summary>Shared variables of pre-validation; later stages see them through ParentContext.</summary>
    public ParameterCollection OuterVariables => outerVariables ??= new ParameterCollection();

    /// <summary>Shared variables of pre-operation, main stage and post-operation.</summary>
    public ParameterCollection InnerVariables => innerVariables ??= new ParameterCollection();

    /// <summary>A message from outside, at <paramref name="now"/> (UTC).</summary>
    public static Call FromOutside(OrganizationRequest request, Guid userId, DateTime now) =>
        new(request, userId, userId, null) { CorrelationId = Guid.NewGuid(), ChainStartedOn = now };

    /// <summary>A message sent by a plug-in that runs in <paramref name="context"/>. The depth starts again once the chain is older than the window.</summary>
    public static Call FromPlugin(OrganizationRequest request, Guid userId, PluginContext context, DateTime now)
    {
        bool expired = now - context.ChainStartedOn > DepthWindow;
        return new Call(request, userId, context.InitiatingUserId, context)
        {
            Depth = expired ? 1 : context.Depth + 1,
            CorrelationId = context.CorrelationId,
            ChainStartedOn = expired ? now : context.ChainStartedOn,
        };
    }

    /// <summary>A message the platform makes out of this one (an upsert becomes a create or an update): same sender, same depth.</summary>
    public Call Continue(OrganizationRequest request) => new(request, UserId, InitiatingUserId, Parent)
    {
        Depth = Depth,
        CorrelationId = CorrelationId,
        ChainStartedOn = ChainStartedOn,
    };

    private static ParameterCollection Copy(ParameterCollection parameters)
    {
        var copy = new ParameterCollection();
        foreach (KeyValuePair<string, object> parameter in parameters)
        {
            copy.Add(parameter.Key, parameter.Value);
        }

        return copy;
    }
}
