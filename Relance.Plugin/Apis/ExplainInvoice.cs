using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Apis;

/// <summary>
/// <c>relance_ExplainInvoice(Invoice, AsOf?, Language?) -> Explanation, Decision (JSON of one reason), NextStepOn</c>: why this invoice
/// is reminded or not, and what comes next. In the language asked for, else in the caller's.
/// </summary>
public sealed class ExplainInvoice : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var invoice = Parameters.Row(execution, "Invoice", InvoiceTable.LogicalName);
        execution.AsUser.Retrieve(InvoiceTable.LogicalName, invoice.Id, new ColumnSet(InvoiceTable.Name));
        var debtor = services.GetRequiredService<InvoiceDebtor>().OfInvoice(invoice.Id) ?? throw new UserMistake(MistakeCode.NoDebtor);
        var evaluated = services.GetRequiredService<Evaluation>().Decide(debtor, Parameters.Day(execution, "AsOf"), alsoInvoice: invoice.Id)
            ?? throw new UserMistake(MistakeCode.RowNotFound, AccountTable.LogicalName);
        var (snapshot, decision) = (evaluated.File.Snapshot, evaluated.Decision);
        var reason = decision.Reasons.First(one => one.InvoiceId == invoice.Id);
        var culture = Parameters.Text(execution, "Language") is { } language && TextCulture.Find(language) is { } asked
            ? asked
            : services.GetRequiredService<UserLanguage>().Culture;
        var explanation = Explainer.Explain(reason, ExplainContext.Of(snapshot), culture);
        execution.Output("Explanation", string.Join("\n", new[] { explanation }
            .Concat(Delays(snapshot, invoice.Id, culture))
            .Concat(Limitation(snapshot, decision, invoice.Id, culture))
            .Concat(Credit(snapshot, decision, invoice.Id, culture))));
        execution.Output("Decision", DecisionJson.Of(snapshot, reason));
        execution.Output("NextStepOn", Days.ToColumn(NextStepOn(snapshot, decision, invoice.Id)));
    }

    // What will delay the payment of an open invoice, whatever stands in the way of a reminder.
    private static IEnumerable<string> Delays(DebtorSnapshot snapshot, Guid invoiceId, TextCulture culture)
    {
        var invoice = snapshot.Invoices.First(one => one.Id == invoiceId);
        return invoice.IsSettled || invoice.Stage != InvoiceStage.Issued || invoice.Kind != InvoiceKind.Invoice
            ? []
            : Readiness.Of(snapshot, invoice).Select(finding => ReadinessTexts.Of(finding, culture));
    }

    // Only where the policy watches limitation: a decision that finds it unchanged repeats what the invoice knows.
    private static IEnumerable<string> Limitation(DebtorSnapshot snapshot, Decision decision, Guid invoiceId, TextCulture culture)
    {
        var invoice = snapshot.Invoices.First(one => one.Id == invoiceId);
        var mark = decision.Effects.OfType<Effect.SetLimitation>().FirstOrDefault(effect => effect.InvoiceId == invoiceId) is { } changed
            ? new LimitationMark(changed.LastDay, changed.State)
            : invoice.KnownLimitation;
        return mark is null || invoice.IsSettled || snapshot.Policy.LimitationAlertDays is null ? [] : [LimitationTexts.Of(mark, culture)];
    }

    // What the debtor owes against its limit, where it has one: an open invoice is part of it.
    private static IEnumerable<string> Credit(DebtorSnapshot snapshot, Decision decision, Guid invoiceId, TextCulture culture) =>
        decision.Exposure is { Limit: not null } exposure && !snapshot.Invoices.First(one => one.Id == invoiceId).IsSettled
            ? [ExposureTexts.Of(exposure, snapshot.Policy.BaseCurrency, culture)]
            : [];

    private static NodaTime.LocalDate? NextStepOn(DebtorSnapshot snapshot, Decision decision, Guid invoiceId) =>
        decision.Effects.OfType<Effect.SetNextStep>().FirstOrDefault(effect => effect.InvoiceId == invoiceId) is { } change
            ? change.NextStepOn
            : snapshot.Invoices.First(one => one.Id == invoiceId).KnownNextStepOn;
}
