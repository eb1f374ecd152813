using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Steps;

/// <summary>
/// Before a hold is saved by a person: a new one has a debtor and a reason, is in force from today and stays until a person releases it;
/// an account has one. How it ends is for the engine to say, which looks for other causes first.
/// </summary>
public sealed class CreditHoldValidation : PluginBase
{
    private static readonly string[] Guarded =
        [CreditHoldTable.AccountId, CreditHoldTable.Key, CreditHoldTable.PlacedOn, CreditHoldTable.ReleasedOn, CreditHoldTable.State];

    protected override void Run(Execution execution, IServiceProvider services)
    {
        if (execution.Context.UserId == services.GetRequiredService<EngineIdentity>().UserId)
        {
            return;
        }

        var target = execution.Target;
        if (execution.Context.MessageName == "Update")
        {
            if (Guarded.Any(target.Contains))
            {
                throw new UserMistake(MistakeCode.HoldByHand);
            }

            return;
        }

        var row = new Row(target);
        var account = row.Reference(CreditHoldTable.AccountId) ?? throw new UserMistake(MistakeCode.MissingParameter, CreditHoldTable.AccountId);
        if (string.IsNullOrWhiteSpace(row.Text(CreditHoldTable.Reason)))
        {
            throw new UserMistake(MistakeCode.ReasonRequired);
        }

        if (services.GetRequiredService<HoldWriter>().InForce(account.Id) is not null)
        {
            throw new UserMistake(MistakeCode.HoldExists);
        }

        foreach (var pair in HoldWriter.NewRow(account, services.GetRequiredService<Today>().Day).Attributes)
        {
            target[pair.Key] = pair.Value;
        }

        target[CreditHoldTable.IsForced] = true;
    }
}
