using System;
using Microsoft.Extensions.DependencyInjection;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Apis;

/// <summary>
/// <c>relance_AcceptPlan(Plan, AcceptedOn?, Confirm?) -> Message, Channel</c>: the debtor agreed to a proposed plan. From that day on its invoices are left alone
/// while it is honoured, and payments for them count for it. What was agreed before about the same invoices is over. Confirm writes the plan
/// to the debtor.
/// </summary>
public sealed class AcceptPlan : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var reference = Parameters.Row(execution, "Plan", PaymentPlanTable.LogicalName);
        var stored = StoredPlans.Get(execution, services, reference, PlanState.Proposed);
        var today = services.GetRequiredService<Today>().Day;
        var file = services.GetRequiredService<DebtorReader>().Read(stored.DebtorId, today, withArrangements: true)
            ?? throw new UserMistake(MistakeCode.RowNotFound, AccountTable.LogicalName);
        services.GetRequiredService<PlanWriter>().Accept(file, stored.Plan, Parameters.Day(execution, "AcceptedOn") ?? today);
        if (execution.Input<bool>("Confirm"))
        {
            var contact = stored.Row.Reference(PaymentPlanTable.ContactId)?.Id;
            services.GetRequiredService<CorrespondenceWriter>().WritePlan(file, stored.Plan, stored.Plan.Number, contact, isOffer: false);
        }

        services.GetRequiredService<Evaluation>().Run(stored.DebtorId, null, touchedArrangements: true);
    }
}
