using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Plugin.Steps;

/// <summary>Before recovered money is saved: the agency has the case and not more comes than is left; afterwards only the payout is completed.</summary>
public sealed class RecoveryValidation : PluginBase
{
    private static readonly string[] Received = [RecoveryTable.Amount, RecoveryTable.HandoverId, RecoveryTable.IsDirect, RecoveryTable.ReceivedOn];

    protected override void Run(Execution execution, IServiceProvider services)
    {
        var (before, target) = (execution.Before, execution.Target);
        MergedRow.Default(before, target, RecoveryTable.IsDirect, false);
        MergedRow.Default(before, target, RecoveryTable.ReceivedOn, Days.ToColumn(services.GetRequiredService<Today>().Day));
        var row = MergedRow.Of(before, target);
        var on = row.Day(RecoveryTable.ReceivedOn)!.Value;
        var paidOutOn = row.Day(RecoveryTable.PaidOutOn);
        var latest = paidOutOn > on ? paidOutOn.Value : on;
        if (latest > services.GetRequiredService<Today>().Day)
        {
            throw new UserMistake(MistakeCode.DayInFuture, latest);
        }

        if (paidOutOn < on)
        {
            throw new UserMistake(new Refusal(RefusalCode.DayTooEarly) { On = on });
        }

        if (before is null)
        {
            var handover = row.Key(RecoveryTable.HandoverId) ?? throw new UserMistake(MistakeCode.MissingParameter, RecoveryTable.HandoverId);
            var file = services.GetRequiredService<HandoverReader>().Read(handover);
            Entries.Accept(file.Case.Recover(HandoverRows.RecoveryOf(Guid.Empty, row)));
            var currency = services.GetRequiredService<ConfigurationReader>().Get().CurrencyId(file.Case.Placed.Currency);
            target[RecoveryTable.TransactionCurrencyId] = new EntityReference(TransactionCurrencyTable.LogicalName, currency);
            MergedRow.Default(before, target, RecoveryTable.Name, file.Number);
            return;
        }

        foreach (var column in Received)
        {
            if (target.Contains(column) && !Same(target[column], before.Contains(column) ? before[column] : null))
            {
                throw new UserMistake(MistakeCode.Fixed, column);
            }
        }
    }

    private static bool Same(object? entered, object? known) => entered is Money money ? (known as Money)?.Value == money.Value : Equals(entered, known);
}
