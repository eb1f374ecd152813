using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Domain;
using Relance.Local.Records;
using Relance.Plugin.Tables;

namespace Relance.Local.Reports;

/// <summary>Reads the figures of a report from the rows, as of a day.</summary>
public sealed class ReportReader(IOrganizationService service, TextCulture culture, string baseCurrency)
{
    private const int TopCount = 10;

    private readonly IReadOnlyList<ReportInvoice> invoices = ReportInvoice.All(service);

    public ReportFigures Read(LocalDate asOf)
    {
        var policy = AllRows.Of(service, PolicyTable.LogicalName, PolicyTable.CreditorName, PolicyTable.AgeingBuckets, PolicyTable.AgeingBasis).FirstOrDefault();
        var buckets = AgeingBuckets.Read(policy?.Text(PolicyTable.AgeingBuckets)).Buckets ?? AgeingBuckets.Standard;
        var basis = policy?.Choice<AgeingBasis>(PolicyTable.AgeingBasis) ?? AgeingBasis.DueDate;
        var debtors = Debtors(asOf);
        return new ReportFigures(
            asOf,
            policy?.Text(PolicyTable.CreditorName) ?? "",
            baseCurrency,
            Totals(asOf, debtors),
            buckets,
            Ageing.Of(invoices.Select(invoice => invoice.Invoice), asOf, buckets, basis),
            StepFiguresReader.Read(service, invoices),
            new HoldFiguresReader(service, culture, baseCurrency, invoices).Read(asOf),
            debtors.Where(debtor => debtor.Open > 0m).OrderByDescending(debtor => debtor.Overdue).ThenByDescending(debtor => debtor.Open).ThenBy(debtor => debtor.Name, StringComparer.Ordinal).Take(TopCount).ToList(),
            Arrangements(asOf));
    }

    private Totals Totals(LocalDate asOf, IReadOnlyList<DebtorFigures> debtors)
    {
        var open = invoices.Where(invoice => invoice.IsOpen).ToList();
        var overdue = open.Where(invoice => invoice.Invoice.IsOverdue(asOf)).ToList();
        var holds = AllRows.Of(service, CreditHoldTable.LogicalName, CreditHoldTable.State);
        return new Totals(
            open.Sum(invoice => invoice.OpenInBase),
            overdue.Sum(invoice => invoice.OpenInBase),
            open.Count,
            overdue.Count,
            debtors.Count(debtor => debtor.Overdue > 0m),
            holds.Count,
            holds.Count(row => row.GetAttributeValue<OptionSetValue>(CreditHoldTable.State)?.Value == HoldStateChoice.Released));
    }

    // From the invoices, not from the figures kept beside the account: those are as old as its last evaluation.
    private List<DebtorFigures> Debtors(LocalDate asOf)
    {
        var accounts = AllRows.Of(
            service,
            AccountTable.LogicalName,
            AccountTable.Name,
            AccountTable.CurrentSegmentId,
            AccountTable.LastContactOn,
            AccountTable.CreditOnHold,
            AccountTable.HasArrangement);
        var byDebtor = invoices.Where(invoice => invoice.IsOpen).ToLookup(invoice => invoice.DebtorId);
        return accounts.Select(row =>
        {
            var overdue = byDebtor[row.Id].Where(invoice => invoice.Invoice.IsOverdue(asOf)).ToList();
            return new DebtorFigures(
                row.Id,
                row.Text(AccountTable.Name),
                row.NameOf(AccountTable.CurrentSegmentId),
                byDebtor[row.Id].Sum(invoice => invoice.OpenInBase),
                overdue.Sum(invoice => invoice.OpenInBase),
                overdue.Count == 0 ? 0 : overdue.Max(invoice => invoice.Invoice.DaysLate(asOf)),
                row.Day(AccountTable.LastContactOn),
                row.Flag(AccountTable.CreditOnHold),
                row.Flag(AccountTable.HasArrangement));
        }).ToList();
    }

    private ArrangementFigures Arrangements(LocalDate asOf)
    {
        var promises = AllRows.Of(service, PromiseTable.LogicalName, PromiseTable.State);
        int With(PromiseState state) => promises.Count(row => row.Choice<PromiseState>(PromiseTable.State) == state);
        var disputes = AllRows.Of(service, DisputeTable.LogicalName, DisputeTable.State, DisputeTable.Amount, DisputeTable.InvoiceId)
            .Where(row => row.Choice<DisputeState>(DisputeTable.State) == DisputeState.Open)
            .ToList();
        var byId = invoices.ToDictionary(invoice => invoice.Invoice.Id);
        var disputed = disputes.Sum(row => byId.TryGetValue(row.Key(DisputeTable.InvoiceId) ?? Guid.Empty, out var invoice)
            ? invoice.InBase(Math.Min(row.Amount(DisputeTable.Amount) ?? invoice.Invoice.OpenBalance, invoice.Invoice.OpenBalance))
            : 0m);
        var pauses = AllRows.Of(service, PauseTable.LogicalName, PauseTable.StartsOn, PauseTable.UntilOn, PauseTable.EndedOn)
            .Count(row => row.Day(PauseTable.StartsOn) <= asOf && asOf <= row.Day(PauseTable.UntilOn) && !(row.Day(PauseTable.EndedOn) <= asOf));
        return new ArrangementFigures(
            With(PromiseState.Open), With(PromiseState.Kept), With(PromiseState.PartlyKept), With(PromiseState.Broken), disputes.Count, disputed, pauses);
    }
}
