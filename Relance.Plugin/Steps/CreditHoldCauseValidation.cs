using System;
using Microsoft.Extensions.DependencyInjection;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Steps;

/// <summary>Why a debtor is held is found by the rules; the only cause that a person writes is the person's own.</summary>
public sealed class CreditHoldCauseValidation : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        if (execution.Context.UserId != services.GetRequiredService<EngineIdentity>().UserId
            && (execution.Context.MessageName != "Create" || new Row(execution.Target).Choice<HoldCauseKind>(CreditHoldCauseTable.Kind) != HoldCauseKind.Manual))
        {
            throw new UserMistake(MistakeCode.HoldCauseByHand);
        }
    }
}
