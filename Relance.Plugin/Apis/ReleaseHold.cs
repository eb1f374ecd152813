using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Relance.Domain;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Apis;

/// <summary>
/// <c>relance_ReleaseHold(Debtor, Reason, Rehearse?) -> Released, Explanation</c>: takes a person's part out of a hold. The hold ends
/// when no other cause remains; otherwise it stays, and the explanation says for what, and for each cause what would become of the
/// hold without it. A rehearsal writes nothing.
/// </summary>
public sealed class ReleaseHold : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var debtor = Parameters.Row(execution, "Debtor", AccountTable.LogicalName);
        var reason = Parameters.Reason(execution);
        var hold = services.GetRequiredService<HoldWriter>().InForce(debtor.Id) ?? throw new UserMistake(MistakeCode.NoHold);
        var evaluation = services.GetRequiredService<Evaluation>();
        var rehearse = execution.Input<bool>("Rehearse");
        if (!rehearse)
        {
            services.GetRequiredService<ManualHolds>().LetGo(hold.Id, reason);
        }

        var evaluated = (rehearse ? evaluation.WithoutForce(debtor.Id) : evaluation.Run(debtor.Id, null))
            ?? throw new UserMistake(MistakeCode.RowNotFound, AccountTable.LogicalName);
        var isReleased = evaluated.Decision.Effects.Any(effect => effect is Effect.ReleaseHold);
        execution.Output("Released", isReleased);
        execution.Output("Explanation", Explain(evaluated, hold.Id, services.GetRequiredService<UserLanguage>().Culture));
    }

    private static string Explain(Evaluated evaluated, Guid holdId, TextCulture culture)
    {
        var context = ExplainContext.Of(evaluated.File.Snapshot);
        var about = evaluated.Decision.Reasons.Where(reason => reason.InvoiceId is null && reason.SourceId == holdId);
        var causes = evaluated.Decision.Effects.OfType<Effect.ChangeHold>().SelectMany(change => change.Causes).Select(cause => "- " + Explainer.Cause(cause, context, culture));
        var rehearsals = HoldRehearsal.Of(HoldRehearsal.CausesAfter(evaluated.File.Snapshot, evaluated.Decision)).Select(one => HoldRehearsalTexts.Of(one, culture));
        return string.Join("\n", about.Select(reason => Explainer.Explain(reason, context, culture)).Concat(causes).Concat(rehearsals));
    }
}
