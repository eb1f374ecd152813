using System;
using Microsoft.Extensions.DependencyInjection;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Steps;

/// <summary>
/// Before an invoice is put into a plan or taken out: the plan is a proposal, the invoice is of its debtor and in its currency, and no
/// plan in force covers it.
/// </summary>
public sealed class PlanInvoiceValidation : PlanPartValidation
{
    protected override string PlanColumn => PlanInvoiceTable.PaymentPlanId;

    protected override void Check(IServiceProvider services, Row row)
    {
        var invoiceId = row.Key(PlanInvoiceTable.InvoiceId) ?? throw new UserMistake(MistakeCode.MissingParameter, PlanInvoiceTable.InvoiceId);
        var plans = services.GetRequiredService<PlanReader>();
        if (row.Key(PlanInvoiceTable.PaymentPlanId) is { } planId && plans.Header(planId) is { } plan)
        {
            var invoice = services.GetRequiredService<InvoiceFacts>().Read(invoiceId);
            if (invoice.Debtor.Id != plan.Key(PaymentPlanTable.AccountId))
            {
                throw new UserMistake(MistakeCode.InvoiceOfOther, invoice.Number);
            }

            if (plan.Key(PaymentPlanTable.TransactionCurrencyId) is { } currency && currency != invoice.Currency.Id)
            {
                throw new UserMistake(MistakeCode.CurrencyDiffers, services.GetRequiredService<ConfigurationReader>().CurrencyCode(invoice.Currency.Id));
            }

            plans.RefuseSecond(ValueList.Of(invoiceId), planId);
        }
    }
}
