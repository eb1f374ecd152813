using System;
using Microsoft.Extensions.DependencyInjection;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Steps;

/// <summary>Before a dispute is saved: it has its debtor, its day and its days of grace, and its amounts fit its invoice.</summary>
public sealed class DisputeValidation : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var (before, target) = (execution.Before, execution.Target);
        var invoiceId = MergedRow.Of(before, target).Key(DisputeTable.InvoiceId) ?? throw new UserMistake(MistakeCode.MissingParameter, DisputeTable.InvoiceId);
        var invoice = services.GetRequiredService<InvoiceFacts>().Read(invoiceId);
        MergedRow.Default(before, target, DisputeTable.AccountId, invoice.Debtor);
        MergedRow.Default(before, target, DisputeTable.TransactionCurrencyId, invoice.Currency);
        MergedRow.Default(before, target, DisputeTable.OpenedOn, Days.ToColumn(services.GetRequiredService<Today>().Day));
        MergedRow.Default(before, target, DisputeTable.State, Choices.To(DisputeState.Open));
        MergedRow.Default(before, target, DisputeTable.Cause, Choices.To(DisputeCause.Other));
        MergedRow.Default(before, target, DisputeTable.GraceDays, services.GetRequiredService<ConfigurationReader>().Get().DisputeGraceDays);
        var row = MergedRow.Of(before, target);
        Entries.Accept(new DisputeValidator(invoice.Total).Check(ArrangementRows.DisputeOf(row)));
        services.GetRequiredService<ArrangementFlag>().Raise(row.Key(DisputeTable.AccountId)!.Value);
    }
}
