using System;
using Microsoft.Extensions.DependencyInjection;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Apis;

/// <summary><c>relance_CancelPlan(Plan, Reason)</c>: takes a plan back, offered or accepted; its invoices are chased again.</summary>
public sealed class CancelPlan : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var reason = Parameters.Reason(execution);
        var reference = Parameters.Row(execution, "Plan", PaymentPlanTable.LogicalName);
        var stored = StoredPlans.Get(execution, services, reference, PlanState.Proposed, PlanState.Accepted, PlanState.Defaulted);
        services.GetRequiredService<PlanWriter>().Cancel(stored.Plan.Id, reason, services.GetRequiredService<Today>().Day);
        services.GetRequiredService<Evaluation>().Run(stored.DebtorId, null, touchedArrangements: true);
    }
}
