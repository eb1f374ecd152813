using System;
using Microsoft.Extensions.DependencyInjection;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Steps;

/// <summary>Before a pause is saved: it has its debtor, a first day, a last day and a reason.</summary>
public sealed class PauseValidation : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var (before, target) = (execution.Before, execution.Target);
        MergedRow.Default(before, target, PauseTable.StartsOn, Days.ToColumn(services.GetRequiredService<Today>().Day));
        if (MergedRow.Of(before, target).Key(PauseTable.InvoiceId) is { } invoice)
        {
            MergedRow.Default(before, target, PauseTable.AccountId, services.GetRequiredService<InvoiceFacts>().Read(invoice).Debtor);
        }

        var row = MergedRow.Of(before, target);
        var account = row.Key(PauseTable.AccountId) ?? throw new UserMistake(MistakeCode.MissingParameter, PauseTable.AccountId);
        if (row.Day(PauseTable.UntilOn) is null)
        {
            throw new UserMistake(MistakeCode.MissingParameter, PauseTable.UntilOn);
        }

        Entries.Accept(new PauseValidator().Check(ArrangementRows.PauseOf(row)));
        services.GetRequiredService<ArrangementFlag>().Raise(account);
    }
}
