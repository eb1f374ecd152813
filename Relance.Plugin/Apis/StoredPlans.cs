using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Apis;

/// <summary>The plan that an API is asked about.</summary>
internal static class StoredPlans
{
    /// <summary>With the rights of the caller, who must be able to see it.</summary>
    /// <exception cref="UserMistake">It is in none of these states.</exception>
    public static StoredPlan Get(Execution execution, IServiceProvider services, EntityReference plan, params PlanState[] states)
    {
        execution.AsUser.Retrieve(PaymentPlanTable.LogicalName, plan.Id, new ColumnSet(PaymentPlanTable.State));
        var stored = services.GetRequiredService<PlanReader>().Get(plan.Id);
        return states.Contains(stored.Plan.State) ? stored : throw new UserMistake(MistakeCode.PlanOver, stored.Plan.Number);
    }
}
