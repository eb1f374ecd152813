using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Apis;

/// <summary>
/// <c>relance_ProposePlan(Debtor, Invoices?, Count? or InstalmentAmount? with FirstDueOn, or Instalments?, Rhythm?, Remainder?, Contact?,
/// DefaultDays?, CureDays?, Notes?, Confirm?) -> Plan, Schedule (JSON), Message, Channel</c>: offers to pay open invoices in instalments that
/// sum exactly to what is owed. Nothing is suspended before the debtor accepts. Confirm writes the offer to the debtor.
/// </summary>
public sealed class ProposePlan : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var debtor = Parameters.Row(execution, "Debtor", AccountTable.LogicalName);
        var file = services.GetRequiredService<DebtorReader>().Read(debtor.Id, services.GetRequiredService<Today>().Day, withArrangements: true)
            ?? throw new UserMistake(MistakeCode.RowNotFound, AccountTable.LogicalName);
        var ids = Parameters.Ids(execution, "Invoices");
        var inPlans = file.Snapshot.Plans.Where(plan => plan.State == PlanState.Accepted).SelectMany(plan => plan.InvoiceIds).ToValueList();
        services.GetRequiredService<PlanReader>().RefuseSecond(ids.ToValueList(), Guid.Empty);
        var covered = CoveredInvoices.Of(ids, CoveredInvoices.OpenOf(file).Where(invoice => !inPlans.Contains(invoice.Id)).ToList());
        var entered = EnteredPlans.Of(execution, file, covered, null);
        var reference = services.GetRequiredService<PlanWriter>().Propose(file, entered);
        if (execution.Input<bool>("Confirm"))
        {
            var number = Numbers.Of(execution, reference, PaymentPlanTable.Name);
            services.GetRequiredService<CorrespondenceWriter>().WritePlan(file, entered.Plan, number, entered.Contact?.Id, isOffer: true);
        }

        execution.Output("Plan", reference);
        execution.Output("Schedule", EnteredInstalments.Write(entered.Plan.Instalments));
    }
}
