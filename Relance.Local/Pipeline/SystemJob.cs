using System;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Local.Metadata;

namespace Relance.Local.Pipeline;

/// <summary>One execution of an asynchronous step: everything it needs later, detached from the message that caused it.</summary>
internal sealed class SystemJob
{
    public required Guid Id { get; init; }

    public required RegisteredStep Step { get; init; }

    public required PluginContext Context { get; init; }

    /// <summary>How often it has been run.</summary>
    public int Attempts { get; set; }

    /// <summary>The job keeps a copy of the parameters: what happens to the message afterwards does not reach it.</summary>
    public static SystemJob Of(LocalDataverse host, Call call, RegisteredStep step)
    {
        Guid id = Guid.NewGuid();
        return new SystemJob
        {
            Id = id,
            Step = step,
            Context = new PluginContext
            {
                MessageName = call.Message,
                Stage = (int)StepStage.PostOperation,
                Mode = (int)StepMode.Asynchronous,
                Depth = call.Depth,
                UserId = call.UserId,
                InitiatingUserId = call.InitiatingUserId,
                BusinessUnitId = host.Principals.BusinessUnitOf(call.UserId),
                OrganizationId = WellKnown.OrganizationId,
                OrganizationName = WellKnown.OrganizationName,
                CorrelationId = call.CorrelationId,
                ChainStartedOn = call.ChainStartedOn,
                OperationId = id,
                OperationCreatedOn = host.Clock.Now,
                IsInTransaction = false,
                PrimaryEntityName = call.Table,
                PrimaryEntityId = call.Id,
                InputParameters = Detached(call.Input),
                OutputParameters = Detached(call.Output),
                SharedVariables = Detached(call.InnerVariables),
                PreEntityImages = Images.Of(call.Before, step.BeforeImages),
                PostEntityImages = Images.Of(call.After, step.AfterImages),
                RequestId = call.Request.RequestId,
                OwningExtension = new EntityReference("sdkmessageprocessingstep", step.Definition.Id) { Name = step.Definition.Name },
            },
        };
    }

    private static ParameterCollection Detached(ParameterCollection parameters)
    {
        var copy = new ParameterCollection();
        foreach (var parameter in parameters)
        {
            copy[parameter.Key] = parameter.Value is Entity row ? Rows.Copy(row) : parameter.Value;
        }

        return copy;
    }
}
