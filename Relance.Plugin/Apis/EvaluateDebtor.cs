using System;
using Microsoft.Extensions.DependencyInjection;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Apis;

/// <summary>
/// <c>relance_EvaluateDebtor(Debtor, AsOf?) -> EffectCount, ReviewOn, Summary</c>: decides for one debtor on a day (today when none
/// is given) and writes what follows. The summary is in the language of the house.
/// </summary>
public sealed class EvaluateDebtor : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var debtor = Parameters.Row(execution, "Debtor", AccountTable.LogicalName);
        var evaluated = services.GetRequiredService<Evaluation>().Run(debtor.Id, Parameters.Day(execution, "AsOf"), risk: RiskReading.WhenDue)
            ?? throw new UserMistake(MistakeCode.RowNotFound, AccountTable.LogicalName);
        execution.Output("EffectCount", evaluated.Decision.Effects.Count);
        execution.Output("ReviewOn", Days.ToColumn(evaluated.Decision.ReviewOn));
        execution.Output("Summary", string.Join("\n", Explainer.Summary(evaluated.Decision, evaluated.File.Snapshot, HouseLanguage.Of(evaluated.File.Configuration))));
    }
}
