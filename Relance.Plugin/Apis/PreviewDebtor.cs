using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Apis;

/// <summary>
/// <c>relance_PreviewDebtor(Debtor, AsOf?) -> Decision (JSON), Summary</c>: what would be decided for a debtor on any day; nothing is
/// written. For those who may read the account; the summary is in the caller's language.
/// </summary>
public sealed class PreviewDebtor : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var debtor = Parameters.Row(execution, "Debtor", AccountTable.LogicalName);
        execution.AsUser.Retrieve(AccountTable.LogicalName, debtor.Id, new ColumnSet(AccountTable.Name));
        var evaluated = services.GetRequiredService<Evaluation>().Decide(debtor.Id, Parameters.Day(execution, "AsOf"), risk: RiskReading.WhenDue)
            ?? throw new UserMistake(MistakeCode.RowNotFound, AccountTable.LogicalName);
        var (snapshot, decision) = (evaluated.File.Snapshot, evaluated.Decision);
        execution.Output("Decision", DecisionJson.Of(snapshot, decision));
        execution.Output("Summary", string.Join("\n", Explainer.Summary(decision, snapshot, services.GetRequiredService<UserLanguage>().Culture)));
    }
}
