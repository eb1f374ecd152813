using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Plugin.Steps;

/// <summary>
/// Before a payment plan is saved: it begins as a proposal, its states follow each other, and when it is accepted its instalments sum
/// exactly to what its invoices owe, none of which another plan covers (design rule 24).
/// </summary>
public sealed class PaymentPlanValidation : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var (before, target) = (execution.Before, execution.Target);
        var configurations = services.GetRequiredService<ConfigurationReader>();
        var today = services.GetRequiredService<Today>();
        var defaults = configurations.Get().Arrangements;
        MergedRow.Default(before, target, PaymentPlanTable.ProposedOn, Days.ToColumn(today.Day));
        MergedRow.Default(before, target, PaymentPlanTable.State, Choices.To(PlanState.Proposed));
        MergedRow.Default(before, target, PaymentPlanTable.DefaultDays, defaults.PlanDefaultDays);
        MergedRow.Default(before, target, PaymentPlanTable.CureDays, defaults.PlanCureDays);
        var row = MergedRow.Of(before, target);
        var account = row.Key(PaymentPlanTable.AccountId) ?? throw new UserMistake(MistakeCode.MissingParameter, PaymentPlanTable.AccountId);
        var plan = PlanRows.EnteredPlan(row, target, configurations.CurrencyOf(row, PaymentPlanTable.TransactionCurrencyId));
        if (before is null)
        {
            Begin(row, target, plan);
            return;
        }

        var from = new Row(before).Choice<PlanState>(PaymentPlanTable.State) ?? PlanState.Proposed;
        if (from != plan.State && !PlanStates.MayFollow(from, plan.State))
        {
            throw new UserMistake(MistakeCode.PlanStateRefused, plan.Number);
        }

        if (from == PlanState.Proposed && plan.State == PlanState.Accepted)
        {
            MergedRow.Default(before, target, PaymentPlanTable.AcceptedOn, Days.ToColumn(today.Day));
            Accept(services, row.Day(PaymentPlanTable.ProposedOn)!.Value, MergedRow.Of(before, target), target);
        }

        if (plan.State == PlanState.Accepted)
        {
            services.GetRequiredService<ArrangementFlag>().Raise(account);
        }
    }

    // From a form the instalments come after the plan: what they sum to is looked at when it is accepted.
    private static void Begin(Row row, Entity target, PaymentPlan plan)
    {
        if (plan.State != PlanState.Proposed)
        {
            throw new UserMistake(MistakeCode.PlanBeginsAsProposal);
        }

        var failures = new PaymentPlanValidator(row.Day(PaymentPlanTable.ProposedOn)!.Value).Check(plan);
        Entries.Accept(failures
            .Where(failure => !(plan.Instalments.IsEmpty && failure.Property.StartsWith(nameof(PaymentPlan.Instalments), StringComparison.Ordinal)))
            .Where(failure => !(plan.InvoiceIds.IsEmpty && failure.Property.StartsWith(nameof(PaymentPlan.InvoiceIds), StringComparison.Ordinal)))
            .ToValueList());
        if (!plan.Instalments.IsEmpty)
        {
            target[PaymentPlanTable.Amount] = new Money(plan.Total);
        }
    }

    private static void Accept(IServiceProvider services, NodaTime.LocalDate proposedOn, Row row, Entity target)
    {
        var stored = services.GetRequiredService<PlanReader>().Get(row.Id).Plan with { AcceptedOn = row.Day(PaymentPlanTable.AcceptedOn) };
        services.GetRequiredService<PlanReader>().RefuseSecond(stored.InvoiceIds, stored.Id);
        var debt = services.GetRequiredService<PlanDebts>().Of(stored);
        Entries.Accept(new PaymentPlanValidator(proposedOn, debt.Owed(stored.Total)).Check(stored));
        target[PaymentPlanTable.Amount] = new Money(stored.Total);
        target[PaymentPlanTable.PaidBefore] = new Money(debt.PaidBefore(stored.Total));
    }
}
