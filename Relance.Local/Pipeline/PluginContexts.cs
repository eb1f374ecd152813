using System;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Local.Metadata;

namespace Relance.Local.Pipeline;

/// <summary>Builds the execution context of a plug-in from the message it serves.</summary>
internal static class PluginContexts
{
    /// <summary>The context of a synchronous step.</summary>
    public static PluginContext Synchronous(LocalDataverse host, Call call, RegisteredStep step, StepStage stage) => stage == StepStage.PreValidation
        ? Of(host, call, stage, call.OuterVariables, call.Parent, step)
        : Of(host, call, stage, call.InnerVariables, Outer(host, call), step);

    /// <summary>The context of the plug-in that carries out a custom API.</summary>
    public static PluginContext MainStage(LocalDataverse host, Call call) =>
        Of(host, call, StepStage.MainOperation, call.InnerVariables, Outer(host, call), null);

    /// <summary>What stages inside the transaction see as their parent: the message itself, with the variables of pre-validation.</summary>
    private static PluginContext Outer(LocalDataverse host, Call call) =>
        Of(host, call, StepStage.MainOperation, call.OuterVariables, call.Parent, null);

    private static PluginContext Of(
        LocalDataverse host,
        Call call,
        StepStage stage,
        ParameterCollection sharedVariables,
        IPluginExecutionContext? parent,
        RegisteredStep? step) => new()
    {
        MessageName = call.Message,
        Stage = (int)stage,
        Mode = (int)StepMode.Synchronous,
        Depth = call.Depth,
        UserId = call.UserId,
        InitiatingUserId = call.InitiatingUserId,
        BusinessUnitId = host.Principals.BusinessUnitOf(call.UserId),
        OrganizationId = WellKnown.OrganizationId,
        OrganizationName = WellKnown.OrganizationName,
        CorrelationId = call.CorrelationId,
        ChainStartedOn = call.ChainStartedOn,
        OperationId = call.OperationId,
        OperationCreatedOn = host.Clock.Now,
        IsInTransaction = host.Transaction.IsOpen,
        PrimaryEntityName = call.Table,
        PrimaryEntityId = call.Id,
        InputParameters = call.Input,
        OutputParameters = call.Output,
        SharedVariables = sharedVariables,
        PreEntityImages = step is null ? new EntityImageCollection() : Images.Of(call.Before, step.BeforeImages),
        PostEntityImages = step is null ? new EntityImageCollection() : Images.Of(call.After, step.AfterImages),
        ParentContext = parent,
        RequestId = call.Request.RequestId,
        OwningExtension = step is null ? null : new EntityReference("sdkmessageprocessingstep", step.Definition.Id) { Name = step.Definition.Name },
    };
}
