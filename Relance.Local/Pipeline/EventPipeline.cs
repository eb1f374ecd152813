using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Host;
using Relance.Local.Messages;
using Relance.Local.Metadata;

namespace Relance.Local.Pipeline;

/// <summary>Takes a message through the stages of Dataverse's event pipeline.</summary>
internal sealed class EventPipeline
{
    private readonly LocalDataverse host;
    private readonly StepTable steps;

    public EventPipeline(LocalDataverse host, StepTable steps)
    {
        this.host = host;
        this.steps = steps;
    }

    /// <summary>Whether deleting a row of this table runs plug-ins.</summary>
    public bool WatchesDelete(string table) => steps.For("Delete", table) is not null;

    /// <summary>
    /// The stages, in order. Pre-validation comes before the security checks and, for a message from outside, before the transaction;
    /// everything after it stands or falls together. Asynchronous steps become system jobs only when the whole is committed.
    /// </summary>
    public void Run(Call call, PipelineMessage message)
    {
        host.Registration?.Refresh(call.Table);
        if (steps.For(call.Message, call.Table) is not { } plan)
        {
            RunWithoutSteps(call, message);
            return;
        }

        RunSteps(call, plan.PreValidation, StepStage.PreValidation);
        message.Authorize(call);
        using PlatformTransaction.Scope scope = host.Transaction.Join();
        RunSteps(call, plan.PreOperation, StepStage.PreOperation);
        ReadBefore(call, plan.WithBeforeImage, plan.BeforeColumns);
        message.Execute(call);
        ReadAfter(call, plan);
        RunSteps(call, plan.PostOperation, StepStage.PostOperation);
        Enqueue(call, plan.Asynchronous);
        scope.Complete();
    }

    private void RunWithoutSteps(Call call, PipelineMessage message)
    {
        message.Authorize(call);
        if (message.IsReadOnly)
        {
            message.Execute(call);
            return;
        }

        using PlatformTransaction.Scope scope = host.Transaction.Join();
        message.Execute(call);
        scope.Complete();
    }

    private void RunSteps(Call call, IReadOnlyList<RegisteredStep> due, StepStage stage)
    {
        foreach (RegisteredStep step in due)
        {
            if (step.Wants(call))
            {
                ReadBefore(call, step);
                host.Runner.Run(step, PluginContexts.Synchronous(host, call, step, stage));
            }
        }
    }

    private void ReadBefore(Call call, RegisteredStep step)
    {
        if (step.BeforeImages.Count > 0 && call.Before is null)
        {
            ReadBefore(call, new[] { step }, steps.For(call.Message, call.Table)!.BeforeColumns);
        }
    }

    private void ReadBefore(Call call, IReadOnlyList<RegisteredStep> withImage, ColumnSet columns)
    {
        if (call.Before is null && withImage.Any(step => step.Wants(call)))
        {
            call.Before = host.Store.Retrieve(call.Table, call.Id, columns, host.ReadingAll);
        }
    }

    private void ReadAfter(Call call, StepPlan plan)
    {
        if (plan.WithAfterImage.Any(step => step.Wants(call)))
        {
            call.After = host.Store.Retrieve(call.Table, call.Id, plan.AfterColumns, host.ReadingAll);
        }
    }

    private void Enqueue(Call call, IReadOnlyList<RegisteredStep> asynchronous)
    {
        foreach (RegisteredStep step in asynchronous)
        {
            if (step.Wants(call))
            {
                host.Jobs.Enqueue(call, step);
            }
        }
    }
}
