using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Local.Commands;
using Relance.Local.Importing;
using Relance.Local.Records;
using Relance.Plugin.Tables;
using MoneyValue = Microsoft.Xrm.Sdk.Money;

namespace Relance.Local.Replays;

/// <summary>
/// Writes debtors and invoices of a replay. A ledger seldom has addresses, and a debtor that cannot be reached shows nothing: each
/// gets an e-mail address, a telephone number and a postal address of its own, on this machine only.
/// </summary>
internal sealed class ReplayLedger(Workspace workspace, EntityReference? scenario)
{
    private readonly Dictionary<string, EntityReference> debtors = [];
    private readonly Dictionary<string, EntityReference> invoices = [];
    private readonly Dictionary<string, Guid> disputes = [];

    public bool Knows(string debtorKey) => debtors.ContainsKey(debtorKey);

    public EntityReference Debtor(ImportedInvoice line)
    {
        if (debtors.TryGetValue(line.Debtor.Key, out var known))
        {
            return known;
        }

        var rank = (debtors.Count + 1).ToString("0000", CultureInfo.InvariantCulture);
        var id = workspace.Service.Create(new Entity(AccountTable.LogicalName)
        {
            [AccountTable.ExternalId] = line.Debtor.Key,
            [AccountTable.Name] = line.Debtor.Name,
            [AccountTable.Kind] = RowValues.Option(line.Debtor.Kind ?? DebtorKind.Company),
            [AccountTable.EmailAddress1] = line.Debtor.Email ?? $"debtor{rank}@ledger.example",
            [AccountTable.Telephone1] = line.Debtor.Phone ?? $"+00 {rank}",
            [AccountTable.Address1Line1] = line.Debtor.Street ?? $"{rank} Ledger Street",
            [AccountTable.Address1City] = line.Debtor.City ?? "Ledger",
            [AccountTable.ScenarioId] = scenario,
        });
        return debtors[line.Debtor.Key] = new EntityReference(AccountTable.LogicalName, id);
    }

    public EntityReference Issue(ImportedInvoice line) => invoices[line.Number] = new EntityReference(InvoiceTable.LogicalName, workspace.Service.Create(new Entity(InvoiceTable.LogicalName)
    {
        [InvoiceTable.ExternalId] = line.Number,
        [InvoiceTable.InvoiceNumber] = line.Number,
        [InvoiceTable.Name] = line.Number,
        [InvoiceTable.CustomerId] = Debtor(line),
        [InvoiceTable.IssuedOn] = RowValues.Moment(line.IssuedOn),
        [InvoiceTable.DueDate] = RowValues.Moment(line.DueOn),
        [InvoiceTable.TotalAmount] = new MoneyValue(line.Amount),
        [InvoiceTable.OrderNumber] = line.OrderNumber,
    }));

    public EntityReference InvoiceOf(ImportedInvoice line) => invoices[line.Number];

    public void Pay(ImportedInvoice line, NodaTime.LocalDate day) => workspace.Service.Create(new Entity(PaymentTable.LogicalName)
    {
        [PaymentTable.InvoiceId] = InvoiceOf(line),
        [PaymentTable.AccountId] = Debtor(line),
        [PaymentTable.Kind] = RowValues.Option(PaymentKind.Payment),
        [PaymentTable.Amount] = new MoneyValue(line.Amount),
        [PaymentTable.ReceivedOn] = RowValues.Moment(day),
    });

    public void OpenDispute(ImportedInvoice line) => disputes[line.Number] = ((EntityReference)workspace.Service.Execute(new OrganizationRequest("relance_OpenDispute")
    {
        ["Invoice"] = InvoiceOf(line),
        ["Cause"] = RowValues.Option(DisputeCause.Other),
        ["OwnerSide"] = RowValues.Option(OwnerSide.Accounting),
    })["Dispute"]).Id;

    public void ResolveDispute(ImportedInvoice line) => workspace.Service.Execute(new OrganizationRequest("relance_ResolveDispute")
    {
        ["Dispute"] = new EntityReference(DisputeTable.LogicalName, disputes[line.Number]),
        ["Outcome"] = RowValues.Option(DisputeOutcome.Unfounded),
    });
}
