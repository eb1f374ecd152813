using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Steps;

/// <summary>
/// Where a reminder stands is for the engine to say: it moves by being issued, delivered, approved or rejected, and a state set by
/// hand would let steps count that never reached anybody. What it asks for and of whom is as the decision found it. People approve and reject through the APIs, which write as the engine.
/// </summary>
public sealed class ReminderGuard : PluginBase
{
    private static readonly string[] Guarded =
    [
        ReminderTable.AccountId, ReminderTable.Amount, ReminderTable.Attempt, ReminderTable.CountedOn, ReminderTable.IsFormalNotice, ReminderTable.IssuedOn, ReminderTable.Key,
        ReminderTable.ScenarioStepId, ReminderTable.State,
    ];

    protected override void Run(Execution execution, IServiceProvider services)
    {
        if (Guarded.Any(execution.Target.Contains) && execution.Context.UserId != services.GetRequiredService<EngineIdentity>().UserId)
        {
            throw new UserMistake(MistakeCode.ReminderStateByHand);
        }
    }
}
