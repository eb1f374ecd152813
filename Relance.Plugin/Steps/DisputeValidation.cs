using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;
using Money = Microsoft.Xrm.Sdk.Money;

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
        if (before is null && services.GetRequiredService<ConfigurationReader>().Get().Arrangements.DisputeDeadlineDays is { } days)
        {
            MergedRow.Default(null, target, DisputeTable.DeadlineOn, Days.ToColumn(MergedRow.Of(null, target).Day(DisputeTable.OpenedOn)!.Value.PlusDays(days)));
        }

        var row = MergedRow.Of(before, target);
        ExpectCredit(target, ArrangementRows.DisputeOf(row), invoice);
        Entries.Accept(new DisputeValidator(invoice.Total).Check(ArrangementRows.DisputeOf(row)));
        services.GetRequiredService<ArrangementFlag>().Raise(row.Key(DisputeTable.AccountId)!.Value);
    }

    // What a credit note is expected for is written when the dispute is resolved: later the open balance is another one.
    private static void ExpectCredit(Entity target, Dispute dispute, InvoiceFact invoice)
    {
        if (target.Contains(DisputeTable.State) && dispute.State == DisputeState.Resolved)
        {
            target[DisputeTable.ExpectedCreditAmount] = new Money(dispute.ExpectedCredit(invoice.Open, 0m));
        }
    }
}
