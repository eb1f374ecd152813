using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Apis;

/// <summary>
/// <c>relance_ReschedulePlan(Plan, Count? or InstalmentAmount? with FirstDueOn, or Instalments?, Rhythm?, Remainder?, Contact?,
/// DefaultDays?, CureDays?, Notes?, Confirm?) -> Plan, Schedule (JSON), Message, Channel</c>: a new plan, agreed at once, over what the invoices of the old one
/// still owe. The old one is rescheduled, which is no default. Confirm writes the new
/// plan to the debtor.
/// </summary>
public sealed class ReschedulePlan : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var reference = Parameters.Row(execution, "Plan", PaymentPlanTable.LogicalName);
        var stored = StoredPlans.Get(execution, services, reference, PlanState.Accepted, PlanState.Defaulted);
        var today = services.GetRequiredService<Today>().Day;
        var file = services.GetRequiredService<DebtorReader>().Read(stored.DebtorId, today, withArrangements: true)
            ?? throw new UserMistake(MistakeCode.RowNotFound, AccountTable.LogicalName);
        var covered = CoveredInvoices.Of([], CoveredInvoices.OpenOf(file).Where(invoice => stored.Plan.Covers(invoice.Id)).ToList());
        var entered = EnteredPlans.Of(execution, file, covered, stored.Plan);
        if (entered.Contact is null)
        {
            entered = entered with { Contact = stored.Row.Reference(PaymentPlanTable.ContactId) };
        }

        var writer = services.GetRequiredService<PlanWriter>();
        writer.Replace(stored.Plan.Id, null, today);
        var successor = writer.Propose(file, entered);
        writer.Replace(stored.Plan.Id, successor, today);
        writer.Accept(file, entered.Plan with { Id = successor.Id }, today);
        if (execution.Input<bool>("Confirm"))
        {
            var number = Numbers.Of(execution, successor, PaymentPlanTable.Name);
            services.GetRequiredService<CorrespondenceWriter>().WritePlan(file, entered.Plan, number, entered.Contact?.Id, isOffer: false);
        }

        services.GetRequiredService<Evaluation>().Run(stored.DebtorId, null, touchedArrangements: true);
        execution.Output("Plan", successor);
        execution.Output("Schedule", EnteredInstalments.Write(entered.Plan.Instalments));
    }
}
