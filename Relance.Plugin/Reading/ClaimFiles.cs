using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>Reads a debtor with all that the claims of its invoices follow from, for a person who may see the invoice or the account.</summary>
public sealed class ClaimFiles(Execution execution, DebtorReader debtors, ClaimReader claims, Today today)
{
    /// <param name="accountId">Null = no account owes the invoice.</param>
    /// <param name="invoiceId">Null = every invoice that is open.</param>
    /// <param name="asOf">Null = today.</param>
    /// <exception cref="UserMistake">There is no such account, or the invoice has no debtor.</exception>
    public DebtorFile Read(Guid? accountId, Guid? invoiceId, LocalDate? asOf)
    {
        if (invoiceId is { } invoice)
        {
            execution.AsUser.Retrieve(InvoiceTable.LogicalName, invoice, new ColumnSet(InvoiceTable.InvoiceNumber));
        }

        var account = accountId ?? throw new UserMistake(MistakeCode.NoDebtor);
        execution.AsUser.Retrieve(AccountTable.LogicalName, account, new ColumnSet(AccountTable.Name));
        var file = debtors.Read(account, asOf ?? today.Day, true, invoiceId) ?? throw new UserMistake(MistakeCode.RowNotFound, AccountTable.LogicalName);
        var wanted = file.Snapshot.Invoices.Where(one => invoiceId is null || one.Id == invoiceId).Select(one => one.Id).ToList();
        return file with { Snapshot = claims.Complete(file.Snapshot, wanted) };
    }

    /// <summary>The late invoices of the file, by due date and number; disputed parts bear no interest while that lasts.</summary>
    /// <param name="invoiceId">Null = all.</param>
    public static IEnumerable<ClaimCase> Cases(DebtorFile file, Guid? invoiceId) => file.Snapshot.Invoices
        .Where(invoice => invoiceId is { } wanted ? invoice.Id == wanted : invoice.IsOverdue(file.Snapshot.AsOf))
        .Where(invoice => invoice.Kind == InvoiceKind.Invoice && invoice.Stage == InvoiceStage.Issued)
        .OrderBy(invoice => invoice.DueOn)
        .ThenBy(invoice => invoice.Number, StringComparer.Ordinal)
        .Select(invoice => Claiming.CaseOf(file.Snapshot, invoice, Disputed(file.Snapshot, invoice)));

    private static decimal Disputed(DebtorSnapshot snapshot, Invoice invoice) => Math.Min(
        Math.Max(invoice.OpenBalance, 0m),
        snapshot.Disputes.Where(dispute => dispute.InvoiceId == invoice.Id).Sum(dispute => dispute.On(snapshot.AsOf, invoice.OpenBalance, 0m).Suspended));
}
