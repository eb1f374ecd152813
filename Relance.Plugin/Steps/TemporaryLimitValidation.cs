using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Steps;

/// <summary>
/// Before a temporary limit is saved: its days are in order, its amount is no negative one and it says why. Its account is marked in
/// the same transaction, so that no evaluation passes it over.
/// </summary>
public sealed class TemporaryLimitValidation : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var row = MergedRow.Of(execution.Before, execution.Target);
        var account = row.Key(TemporaryLimitTable.AccountId) ?? throw new UserMistake(MistakeCode.MissingParameter, TemporaryLimitTable.AccountId);
        if (row.Day(TemporaryLimitTable.FromOn) is not { } from || row.Day(TemporaryLimitTable.UntilOn) is not { } until)
        {
            throw new UserMistake(MistakeCode.MissingParameter, row.Day(TemporaryLimitTable.FromOn) is null ? TemporaryLimitTable.FromOn : TemporaryLimitTable.UntilOn);
        }

        var amount = row.Amount(TemporaryLimitTable.Amount) ?? throw new UserMistake(MistakeCode.MissingParameter, TemporaryLimitTable.Amount);
        Entries.Accept(new TemporaryLimitValidator().Check(new GrantedLimit(new TemporaryLimit(amount, from, until), row.Text(TemporaryLimitTable.Reason) ?? "")));
        execution.AsSystem.Update(new Entity(AccountTable.LogicalName, account) { [AccountTable.HasTemporaryLimit] = true });
    }
}
