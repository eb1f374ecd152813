using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Apis;

/// <summary>
/// <c>relance_CompareRoutes(Debtor?, Invoices?, Language?) -> Json, Html</c>: what can follow for open invoices of one debtor and one
/// currency. It advises; a person decides, and nothing is written.
/// </summary>
public sealed class CompareRoutes : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var ids = Parameters.Ids(execution, "Invoices");
        var debtor = Parameters.OptionalRow(execution, "Debtor", AccountTable.LogicalName)?.Id
            ?? (ids.Count > 0 ? services.GetRequiredService<InvoiceDebtor>().OfInvoice(ids[0]) ?? throw new UserMistake(MistakeCode.NoDebtor) : throw new UserMistake(MistakeCode.MissingParameter, "Debtor"));
        execution.AsUser.Retrieve(AccountTable.LogicalName, debtor, new ColumnSet(AccountTable.Name));
        var file = services.GetRequiredService<Evaluation>().Decide(debtor, null, touchedArrangements: true)?.File
            ?? throw new UserMistake(MistakeCode.RowNotFound, AccountTable.LogicalName);
        var facts = RouteCases.Of(file, ChosenInvoices.Of(file, ids));
        var culture = Parameters.Text(execution, "Language") is { } language && TextCulture.Find(language) is { } asked
            ? asked
            : services.GetRequiredService<UserLanguage>().Culture;
        execution.Output("Json", RouteReport.Json(facts, culture));
        execution.Output("Html", RouteReport.Html(facts, culture));
    }
}
