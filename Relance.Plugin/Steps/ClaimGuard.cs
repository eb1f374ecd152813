using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Steps;

/// <summary>
/// What is claimed beside an invoice is reckoned by the engine and named in messages and statements; people accrue it, waive it, bring it
/// back and reverse it through the APIs, which keep who decided, when and why.
/// </summary>
public sealed class ClaimGuard : PluginBase
{
    private static readonly string[] Reckoned =
    [
        ClaimTable.AccountId, ClaimTable.Amount, ClaimTable.ClaimedOn, ClaimTable.FromOn, ClaimTable.InvoiceId, ClaimTable.Kind, ClaimTable.PaidAmount, ClaimTable.PeriodKey,
        ClaimTable.Statement, ClaimTable.ToOn,
    ];

    private static readonly string[] Acts = [ClaimTable.ReinstatedOn, ClaimTable.ReversedOn, ClaimTable.WaivedOn];

    protected override void Run(Execution execution, IServiceProvider services)
    {
        if (execution.Context.UserId == services.GetRequiredService<EngineIdentity>().UserId)
        {
            return;
        }

        var target = execution.Target;
        var isByHand = execution.Context.MessageName == "Create"
            || Reckoned.Any(target.Contains)
            || (target.Contains(ClaimTable.State) && !Acts.Any(target.Contains));
        if (isByHand)
        {
            throw new UserMistake(MistakeCode.ClaimByHand);
        }
    }
}
