using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Steps;

/// <summary>
/// A debtor who accepts a payment plan acknowledges the debt (Code civil 2240): the act is put on file for each invoice of the plan,
/// once, whatever becomes of the plan.
/// </summary>
public sealed class PlanAcknowledges : PluginBase
{
    /// <summary>Any constant does: it keeps the ids of these acts apart from those of the rows they are made of.</summary>
    private static readonly byte[] Mask = new Guid("4a9d2c1e-58b7-4f03-9e66-17c0b2d83f5a").ToByteArray();

    protected override void Run(Execution execution, IServiceProvider services)
    {
        var after = new Row(execution.After!);
        if (after.Code(PaymentPlanTable.State) != PlanStateChoice.Accepted || new Row(execution.Before!).Code(PaymentPlanTable.State) == PlanStateChoice.Accepted)
        {
            return;
        }

        var day = after.Day(PaymentPlanTable.AcceptedOn) ?? services.GetRequiredService<Today>().Day;
        var query = new QueryExpression(PlanInvoiceTable.LogicalName) { ColumnSet = new ColumnSet(PlanInvoiceTable.InvoiceId) };
        query.Criteria.AddCondition(PlanInvoiceTable.PaymentPlanId, ConditionOperator.Equal, execution.Target.Id);
        var covered = services.GetRequiredService<RowReader>().All(query);
        var known = Known(services, covered.Select(row => IdOf(row.Id)).ToList());
        foreach (var row in covered.Where(row => !known.Contains(IdOf(row.Id))))
        {
            execution.AsSystem.Create(new Entity(InterruptionTable.LogicalName, IdOf(row.Id))
            {
                [InterruptionTable.InvoiceId] = row.Reference(PlanInvoiceTable.InvoiceId),
                [InterruptionTable.Kind] = Choices.To(InterruptionKind.Acknowledgement),
                [InterruptionTable.HappenedOn] = Days.ToColumn(day),
                [InterruptionTable.Proof] = after.Text(PaymentPlanTable.Name),
            });
        }
    }

    private static HashSet<Guid> Known(IServiceProvider services, List<Guid> ids)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        var query = new QueryExpression(InterruptionTable.LogicalName) { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition(InterruptionTable.Id, ConditionOperator.In, ids.Cast<object>().ToArray());
        return new HashSet<Guid>(services.GetRequiredService<RowReader>().All(query).Select(row => row.Id));
    }

    private static Guid IdOf(Guid planInvoiceId) => new(planInvoiceId.ToByteArray().Select((value, index) => (byte)(value ^ Mask[index])).ToArray());
}
