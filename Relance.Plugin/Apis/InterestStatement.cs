using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Plugin.Apis;

/// <summary>
/// <c>relance_InterestStatement(Invoice, AsOf?, Language?) -> Statement (JSON), Html, Total</c>: the interest of an invoice from its
/// first day late, segment by segment; nothing is written. For those who may read the invoice.
/// </summary>
public sealed class InterestStatement : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var invoice = Parameters.Row(execution, "Invoice", InvoiceTable.LogicalName).Id;
        var debtor = services.GetRequiredService<InvoiceDebtor>().OfInvoice(invoice);
        var file = services.GetRequiredService<ClaimFiles>().Read(debtor, invoice, Parameters.Day(execution, "AsOf"));
        var culture = Parameters.Text(execution, "Language") is { } tag
            ? TextCulture.Find(tag) ?? throw new UserMistake(MistakeCode.InvalidParameter, "Language")
            : services.GetRequiredService<UserLanguage>().Culture;
        var late = ClaimFiles.Cases(file, invoice).FirstOrDefault() ?? throw new UserMistake(new Refusal(RefusalCode.InvoiceNotLate));
        var statement = StatementOf(late);
        execution.Output("Statement", InterestJson.Of(statement, statement.Segments));
        execution.Output("Html", InterestTable.Of(late, statement, culture));
        execution.Output("Total", new Money(statement.Total.Amount));
    }

    /// <exception cref="UserMistake">A rate is missing, the law is not known, or no notice was received.</exception>
    private static InterestOutcome.Statement StatementOf(ClaimCase late) => late.Interest() switch
    {
        ActOutcome<InterestOutcome>.Done { Value: InterestOutcome.Statement statement } => statement,
        ActOutcome<InterestOutcome>.Done { Value: InterestOutcome.Refused refused } => throw new UserMistake(
            new Refusal(RefusalCode.RateMissing) { Detail = refused.Missing.Series + " " + refused.Missing.Period }),
        ActOutcome<InterestOutcome>.Refused refused => throw new UserMistake(refused.Why),
        _ => throw new InvalidOperationException("Neither a statement nor a refusal."),
    };
}
