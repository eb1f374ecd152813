using System;
using Microsoft.Extensions.DependencyInjection;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Steps;

/// <summary>Before money is recorded: it has its debtor and its day, and it is in the currency of its invoice.</summary>
public sealed class PaymentValidation : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var (before, target) = (execution.Before, execution.Target);
        var configurations = services.GetRequiredService<ConfigurationReader>();
        if (MergedRow.Of(before, target).Key(PaymentTable.ClaimId) is { } claim)
        {
            services.GetRequiredService<ClaimPayments>().Check(claim, before, target);
        }

        var invoiceId = MergedRow.Of(before, target).Key(PaymentTable.InvoiceId);
        if (invoiceId is { } id)
        {
            var invoice = services.GetRequiredService<InvoiceFacts>().Read(id);
            MergedRow.Default(before, target, PaymentTable.AccountId, invoice.Debtor);
            MergedRow.Default(before, target, PaymentTable.TransactionCurrencyId, invoice.Currency);
            if (MergedRow.Of(before, target).Key(PaymentTable.TransactionCurrencyId) != invoice.Currency.Id)
            {
                throw new UserMistake(MistakeCode.CurrencyDiffers, configurations.CurrencyCode(invoice.Currency.Id));
            }
        }

        MergedRow.Default(before, target, PaymentTable.ReceivedOn, Days.ToColumn(services.GetRequiredService<Today>().Day));
        MergedRow.Default(before, target, PaymentTable.Kind, Choices.To(PaymentKind.Payment));
        var row = MergedRow.Of(before, target);
        var account = row.Key(PaymentTable.AccountId) ?? throw new UserMistake(MistakeCode.MissingParameter, PaymentTable.AccountId);
        var currency = row.Key(PaymentTable.TransactionCurrencyId) is { } code ? configurations.CurrencyCode(code) : configurations.Get().Policy.BaseCurrency;
        Entries.Accept(new PaymentValidator().Check(ArrangementRows.PaymentOf(row, currency)));
        if (invoiceId is null)
        {
            services.GetRequiredService<ArrangementFlag>().Raise(account);
        }
    }
}
