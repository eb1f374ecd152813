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
/// <c>relance_HandOver(Debtor, Agency, Invoices?, Notes?) -> Handover</c>: gives open invoices to an agency. The refusal of an
/// incomplete mandate lists everything that is missing; our own messages about the invoices stop. Where the agency has an e-mail
/// address the letter to it waits as a draft.
/// </summary>
public sealed class HandOver : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var debtor = Parameters.Row(execution, "Debtor", AccountTable.LogicalName);
        var agencyRow = new Row(execution.AsUser.Retrieve(AgencyTable.LogicalName, Parameters.Row(execution, "Agency", AgencyTable.LogicalName).Id, AgencyRows.Columns()));
        var evaluation = services.GetRequiredService<Evaluation>();
        var file = evaluation.Decide(debtor.Id, null, touchedArrangements: true)?.File ?? throw new UserMistake(MistakeCode.RowNotFound, AccountTable.LogicalName);
        var ids = Parameters.Ids(execution, "Invoices");
        if (ids.Count == 0)
        {
            ids = ChosenInvoices.Open(file).Where(invoice => Holder(file, invoice.Id) is null).Select(invoice => invoice.Id).ToList();
        }

        var invoices = ChosenInvoices.Of(file, ids);
        foreach (var invoice in invoices)
        {
            if (Holder(file, invoice.Id) is { } holder)
            {
                throw new UserMistake(MistakeCode.AlreadyWithAgency, invoice.Number, holder);
            }
        }

        var agency = AgencyRows.Of(agencyRow);
        var mandate = AgencyRows.MandateOf(
            agencyRow,
            string.Join(", ", invoices.Select(invoice => invoice.Number)),
            new Money(invoices.Sum(invoice => invoice.OpenBalance), invoices[0].Currency),
            invoices.Sum(invoice => file.Invoices[invoice.Id].Amount(InvoiceTable.ClaimsOpenAmount) ?? 0m));
        var missing = AgencyMandateCheck.Missing(agency, mandate);
        if (!missing.IsEmpty)
        {
            throw new UserMistake(MistakeCode.MandateIncomplete, culture => missing.Select(item => $"{AgencyItemTexts.Of(item, culture)} ({AgencyItemTexts.Code(item)})").ToValueList());
        }

        var placed = Entries.Accept(AgencyCase.Place(Guid.Empty, agency, mandate, debtor.Id, invoices.Select(invoice => invoice.Id).ToValueList(), file.Snapshot.AsOf));
        var notes = Parameters.Text(execution, "Notes");
        var checklist = HandOverNote.Of(agency, mandate, notes, HouseLanguage.Of(file.Configuration));
        var handover = services.GetRequiredService<HandoverWriter>().Place(file, placed, invoices, checklist);
        services.GetRequiredService<HandOverMail>().Draft(file, handover, agencyRow, invoices, notes);
        evaluation.Run(debtor.Id, null);
        execution.Output("Handover", handover);
    }

    // A case that has come back may still be named while the agency holds money: it does not have the invoice any more. One that was
    // recovered in full has it until it is closed.
    private static string? Holder(DebtorFile file, Guid invoiceId) =>
        file.Snapshot.Recovery.Cases.FirstOrDefault(one => (one.Case.IsWithAgency || one.Case.State == AgencyCaseState.Recovered) && one.Case.InvoiceIds.Contains(invoiceId))?.Number;
}
