using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Steps;

/// <summary>Instalments and invoices of a plan change only while it is a proposal: what was agreed is replaced, never rewritten.</summary>
public abstract class PlanPartValidation : PluginBase
{
    /// <summary>The column that names the plan.</summary>
    protected abstract string PlanColumn { get; }

    protected override void Run(Execution execution, IServiceProvider services)
    {
        var row = MergedRow.Of(execution.Before, execution.Target);
        var plans = new[] { execution.Before, row.Entity }
            .Select(one => one?.GetAttributeValue<EntityReference>(PlanColumn)?.Id)
            .Where(id => id is not null)
            .Distinct();
        foreach (var plan in plans)
        {
            RefuseUnlessProposed(services, plan!.Value);
        }

        if (execution.Context.MessageName != "Delete")
        {
            Check(services, row);
        }
    }

    /// <summary>What must be true of the part itself.</summary>
    protected abstract void Check(IServiceProvider services, Row row);

    // A plan that is being deleted takes its parts along: it is not there any more.
    private static void RefuseUnlessProposed(IServiceProvider services, Guid planId)
    {
        if (services.GetRequiredService<PlanReader>().Header(planId) is { } plan
            && (plan.Choice<PlanState>(PaymentPlanTable.State) ?? PlanState.Proposed) != PlanState.Proposed)
        {
            throw new UserMistake(MistakeCode.PlanFrozen, plan.Text(PaymentPlanTable.Name) ?? "");
        }
    }
}
