using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Apis;

/// <summary>
/// <c>relance_AssessDebtor(Debtor, Language?, AsOf?) -> Class, Score, Explanation, Advice, ExpectedDays</c>: how a debtor pays on a
/// day, and what could follow; nothing is written. A score or days that are not known are 0, and the explanation says so.
/// </summary>
public sealed class AssessDebtor : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var debtor = Parameters.Row(execution, "Debtor", AccountTable.LogicalName);
        execution.AsUser.Retrieve(AccountTable.LogicalName, debtor.Id, new ColumnSet(AccountTable.Name));
        var evaluated = services.GetRequiredService<Evaluation>().Decide(debtor.Id, Parameters.Day(execution, "AsOf"), risk: RiskReading.Always)
            ?? throw new UserMistake(MistakeCode.RowNotFound, AccountTable.LogicalName);
        var culture = Parameters.Text(execution, "Language") is { } language && TextCulture.Find(language) is { } asked
            ? asked
            : services.GetRequiredService<UserLanguage>().Culture;
        var risk = evaluated.Decision.Effects.OfType<Effect.SetRisk>().Single();
        execution.Output("Class", risk.Assessment.Class?.ToString() ?? "");
        execution.Output("Score", risk.Assessment.Score ?? 0m);
        execution.Output("Explanation", string.Join("\n", Explain(evaluated, risk, culture)));
        execution.Output("Advice", RiskSummary.Advice(risk.Advice, evaluated.File.Snapshot.Policy.BaseCurrency, culture));
        execution.Output("ExpectedDays", risk.UsualDelayDays ?? 0);
    }

    private static IEnumerable<string> Explain(Evaluated evaluated, Effect.SetRisk risk, TextCulture culture)
    {
        var snapshot = evaluated.File.Snapshot;
        yield return RiskSummary.Reasons(risk.Assessment, culture);
        yield return RiskSummary.UsualDelay(risk.UsualDelayDays, culture);
        if (snapshot.RiskReview!.NewWarning(risk.Assessment, snapshot.Policy.Risk) is { } warning)
        {
            yield return RiskTexts.Of(warning, culture);
        }

        if (evaluated.Decision.Exposure is { } exposure)
        {
            yield return ExposureTexts.Of(exposure, snapshot.Policy.BaseCurrency, culture);
        }
    }
}
