using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Apis;

/// <summary>
/// <c>relance_ResolveDispute(Dispute, Outcome, AcceptedAmount?) -> Explanation</c>: a dispute is settled; the explanation says how the
/// invoice goes on.
/// </summary>
public sealed class ResolveDispute : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var dispute = Parameters.Row(execution, "Dispute", DisputeTable.LogicalName);
        var columns = new ColumnSet(DisputeTable.AccountId, DisputeTable.InvoiceId, DisputeTable.Name, DisputeTable.State);
        var row = new Row(execution.AsUser.Retrieve(DisputeTable.LogicalName, dispute.Id, columns));
        if (row.Choice<DisputeState>(DisputeTable.State) != DisputeState.Open)
        {
            throw new UserMistake(MistakeCode.DisputeNotOpen, row.Text(DisputeTable.Name) ?? "");
        }

        var outcome = Parameters.Choice<DisputeOutcome>(execution, "Outcome") ?? throw new UserMistake(MistakeCode.MissingParameter, "Outcome");
        execution.AsUser.Update(new Entity(DisputeTable.LogicalName, dispute.Id)
        {
            [DisputeTable.State] = Choices.To(DisputeState.Resolved),
            [DisputeTable.Outcome] = Choices.To(outcome),
            [DisputeTable.AcceptedAmount] = execution.Input<Microsoft.Xrm.Sdk.Money>("AcceptedAmount"),
            [DisputeTable.ResolvedOn] = Days.ToColumn(services.GetRequiredService<Today>().Day),
        });
        var evaluated = services.GetRequiredService<Evaluation>().Run(row.Key(DisputeTable.AccountId)!.Value, null, touchedArrangements: true);
        var reason = evaluated?.Decision.Reasons.FirstOrDefault(one => one.InvoiceId == row.Key(DisputeTable.InvoiceId));
        var culture = services.GetRequiredService<UserLanguage>().Culture;
        execution.Output("Explanation", reason is null ? "" : Explainer.Explain(reason, ExplainContext.Of(evaluated!.File.Snapshot), culture));
    }
}
