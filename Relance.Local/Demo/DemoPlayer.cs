using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.ServiceModel;
using System.Text.Json;
using Microsoft.Xrm.Sdk;
using NodaTime;
using NodaTime.Text;
using Relance.Domain;
using Relance.Local.Commands;
using Relance.Local.Records;
using Relance.Plugin.Tables;
using MoneyValue = Microsoft.Xrm.Sdk.Money;

namespace Relance.Local.Demo;

/// <summary>Carries out the events of the plan as the people who would: what the plug-ins make of them is theirs.</summary>
internal sealed class DemoPlayer(Workspace workspace, DemoPeople people, IReadOnlyDictionary<string, Guid> accounts)
{
    private readonly Dictionary<string, (Guid Id, string Number)> invoices = [];
    private readonly Dictionary<(string Invoice, LocalDate Day), Guid> payments = [];
    private readonly Dictionary<string, Guid> disputes = [];

    public int Invoices => invoices.Count;

    /// <summary>Orders that were refused because their debtor was on hold, with the message that sales read.</summary>
    public List<string> RefusedOrders { get; } = [];

    public void Play(DemoEvent one)
    {
        var account = new EntityReference(AccountTable.LogicalName, accounts[one.Debtor.Key]);
        switch (one)
        {
            case DemoEvent.Invoice issued:
                Issue(issued, account);
                break;
            case DemoEvent.Payment paid:
                payments[(paid.Bill.Key, paid.Day)] = Receive(paid.Bill, account, PaymentKind.Payment, paid.Amount, paid.Day);
                break;
            case DemoEvent.Bounce bounced:
                Bounce(bounced);
                break;
            case DemoEvent.Promise promised:
                Promise(promised, account);
                break;
            case DemoEvent.Dispute disputed:
                Dispute(disputed);
                break;
            case DemoEvent.Resolution resolved:
                Resolve(resolved, account);
                break;
            case DemoEvent.Order ordered:
                Order(ordered, account);
                break;
            case DemoEvent.Pause paused:
                Pause(paused, account);
                break;
            case DemoEvent.EmailCorrection corrected:
                CorrectEmail(corrected);
                break;
            default:
                throw new InvalidOperationException($"No player for {one.GetType().Name}.");
        }
    }

    private void Issue(DemoEvent.Invoice issued, EntityReference account)
    {
        var number = string.Create(CultureInfo.InvariantCulture, $"FA-2026-{invoices.Count + 1:0000}");
        var id = people.As(people.AccountingProgram).Create(new Entity(InvoiceTable.LogicalName)
        {
            [InvoiceTable.ExternalId] = number,
            [InvoiceTable.InvoiceNumber] = number,
            [InvoiceTable.Name] = number,
            [InvoiceTable.CustomerId] = account,
            [InvoiceTable.IssuedOn] = RowValues.Moment(issued.Bill.IssuedOn),
            [InvoiceTable.DueDate] = RowValues.Moment(issued.Bill.DueOn),
            [InvoiceTable.TotalAmount] = new MoneyValue(issued.Bill.Amount),
            [InvoiceTable.OrderNumber] = issued.Bill.OrderNumber,
            [InvoiceTable.OwnerId] = new EntityReference(SystemUserTable.LogicalName, people.CollectorOf(issued.Debtor)),
        });
        invoices[issued.Bill.Key] = (id, number);
    }

    private Guid Receive(DemoInvoice bill, EntityReference account, PaymentKind kind, decimal amount, LocalDate day) =>
        people.As(people.AccountingProgram).Create(new Entity(PaymentTable.LogicalName)
        {
            [PaymentTable.InvoiceId] = Reference(bill),
            [PaymentTable.AccountId] = account,
            [PaymentTable.Kind] = RowValues.Option(kind),
            [PaymentTable.Amount] = new MoneyValue(amount),
            [PaymentTable.ReceivedOn] = RowValues.Moment(day),
            [PaymentTable.Reference] = invoices[bill.Key].Number,
        });

    private void Bounce(DemoEvent.Bounce bounced) => people.As(people.AccountingProgram).Update(
        new Entity(PaymentTable.LogicalName, payments[(bounced.Bill.Key, bounced.ReceivedOn)]) { [PaymentTable.BouncedOn] = RowValues.Moment(bounced.Day) });

    private void Promise(DemoEvent.Promise promised, EntityReference account) => people.As(people.CollectorOf(promised.Debtor)).Execute(new OrganizationRequest("relance_RecordPromise")
    {
        ["Debtor"] = account,
        ["Invoices"] = invoices[promised.Bill.Key].Id.ToString(),
        ["Instalments"] = JsonSerializer.Serialize(new[] { new { dueOn = LocalDatePattern.Iso.Format(promised.DueOn), amount = promised.Bill.Amount } }),
        ["PromisedOn"] = RowValues.Moment(promised.Day),
        ["Notes"] = "Promis au téléphone",
    });

    private void Dispute(DemoEvent.Dispute disputed)
    {
        var response = people.As(people.CollectorOf(disputed.Debtor)).Execute(new OrganizationRequest("relance_OpenDispute")
        {
            ["Invoice"] = Reference(disputed.Bill),
            ["Cause"] = RowValues.Option(disputed.Cause),
            ["Amount"] = new MoneyValue(disputed.Amount),
            ["OwnerSide"] = RowValues.Option(OwnerSide.Sales),
            ["DeadlineOn"] = RowValues.Moment(disputed.Day.PlusDays(30)),
            ["Description"] = disputed.Text,
        });
        disputes[disputed.Bill.Key] = ((EntityReference)response["Dispute"]).Id;
    }

    private void Resolve(DemoEvent.Resolution resolved, EntityReference account)
    {
        people.As(people.CollectorOf(resolved.Debtor)).Execute(new OrganizationRequest("relance_ResolveDispute")
        {
            ["Dispute"] = new EntityReference(DisputeTable.LogicalName, disputes[resolved.Bill.Key]),
            ["Outcome"] = RowValues.Option(DisputeOutcome.Founded),
            ["AcceptedAmount"] = new MoneyValue(resolved.Amount),
        });
        Receive(resolved.Bill, account, PaymentKind.CreditNote, resolved.Amount, resolved.Day);
    }

    private void Order(DemoEvent.Order ordered, EntityReference account)
    {
        try
        {
            people.As(people.Sales).Create(new Entity(SalesOrderTable.LogicalName)
            {
                ["name"] = ordered.Name,
                [SalesOrderTable.CustomerId] = account,
                ["totalamount"] = new MoneyValue(ordered.Amount),
            });
        }
        catch (FaultException<OrganizationServiceFault> refusal)
        {
            RefusedOrders.Add(refusal.Detail.Message);
        }
    }

    private void Pause(DemoEvent.Pause paused, EntityReference account) => people.As(people.CollectorOf(paused.Debtor)).Execute(new OrganizationRequest("relance_Pause")
    {
        ["Debtor"] = account,
        ["UntilOn"] = RowValues.Moment(paused.UntilOn),
        ["Reason"] = paused.Reason,
    });

    // The mail server knew the general mailbox as little as the one in the file; the new one is the person's own.
    private void CorrectEmail(DemoEvent.EmailCorrection corrected)
    {
        var service = people.As(people.CollectorOf(corrected.Debtor));
        var right = corrected.Debtor.Mailbox(corrected.Debtor.Contact);
        foreach (var contact in AllRows.Of(workspace.Service, ContactTable.LogicalName, ContactTable.EmailAddress1).Where(row => row.Text(ContactTable.EmailAddress1) == corrected.Debtor.Email))
        {
            service.Update(new Entity(ContactTable.LogicalName, contact.Id) { [ContactTable.EmailAddress1] = right });
        }

        service.Update(new Entity(AccountTable.LogicalName, accounts[corrected.Debtor.Key]) { [AccountTable.EmailAddress1] = right });
    }

    private EntityReference Reference(DemoInvoice bill) => new(InvoiceTable.LogicalName, invoices[bill.Key].Id);
}
