using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Domain;
using Relance.Local.Commands;
using Relance.Local.Host;
using Relance.Local.Store;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using MoneyValue = Microsoft.Xrm.Sdk.Money;

namespace Relance.Benchmarks.Runs;

/// <summary>
/// Two years of a made-up ledger, written straight into the store of a local host: ten invoices a debtor, nine of ten of them paid by one
/// payment, each second one reminded once. All of it is in view of the figures of a month.
/// </summary>
internal sealed class PastLedger(Workspace workspace, LocalDate asOf)
{
    private const int Seed = 20261122;
    private const int DaysBack = 700;
    private const int RowsPerTransaction = 20_000;

    private readonly RowStore store = workspace.Host.Store;
    private readonly WriteContext context = new(WellKnown.SystemUserId, workspace.Host.Clock.Now);
    private readonly EntityReference currency = new(TransactionCurrencyTable.LogicalName, WellKnown.BaseCurrencyId);
    private readonly EntityReference step = workspace.Service.RetrieveMultiple(new QueryExpression(ScenarioStepTable.LogicalName) { TopCount = 1 }).Entities.Single().ToEntityReference();
    private readonly Random random = new(Seed);

    public void Write(int invoices)
    {
        foreach (var debtors in Enumerable.Range(0, RunLedger.DebtorsOf(invoices)).Chunk(RowsPerTransaction / 30))
        {
            using var transaction = store.Begin();
            foreach (var number in debtors)
            {
                var debtor = new EntityReference(AccountTable.LogicalName, store.Create(new Entity(AccountTable.LogicalName) { [AccountTable.Name] = $"Client {number}", [AccountTable.TransactionCurrencyId] = currency }, context));
                for (var index = 0; index < 10; index++)
                {
                    Invoice($"F{(number * 10) + index:00000000}", index, debtor);
                }
            }

            transaction.Commit();
        }
    }

    private void Invoice(string number, int index, EntityReference debtor)
    {
        var dueOn = asOf.PlusDays(-random.Next(30, DaysBack));
        var total = new MoneyValue(random.Next(2000, 900_000) / 100m);
        var paidOn = index == 0 ? (LocalDate?)null : LocalDate.Min(dueOn.PlusDays(random.Next(-5, 60)), asOf);
        var id = store.Create(
            new Entity(InvoiceTable.LogicalName)
            {
                [InvoiceTable.InvoiceNumber] = number,
                [InvoiceTable.Name] = number,
                [InvoiceTable.CustomerId] = debtor,
                [InvoiceTable.IssuedOn] = Days.ToColumn(dueOn.PlusDays(-30)),
                [InvoiceTable.DueDate] = Days.ToColumn(dueOn),
                [InvoiceTable.TotalAmount] = total,
                [InvoiceTable.OpenBalance] = paidOn is null ? total : new MoneyValue(0m),
                [InvoiceTable.SettledOn] = Days.ToColumn(paidOn),
                [InvoiceTable.Cycle] = 1,
                [InvoiceTable.TransactionCurrencyId] = currency,
            },
            context);
        var invoice = new EntityReference(InvoiceTable.LogicalName, id);
        if (paidOn is { } day)
        {
            store.Create(
                new Entity(PaymentTable.LogicalName)
                {
                    [PaymentTable.AccountId] = debtor,
                    [PaymentTable.InvoiceId] = invoice,
                    [PaymentTable.Kind] = Choices.To(PaymentKind.Payment),
                    [PaymentTable.Amount] = total,
                    [PaymentTable.ReceivedOn] = Days.ToColumn(day),
                    [PaymentTable.TransactionCurrencyId] = currency,
                },
                context);
        }

        if (index % 2 == 0)
        {
            Remind(debtor, invoice, LocalDate.Min(dueOn.PlusDays(5), asOf), total, number);
        }
    }

    private void Remind(EntityReference debtor, EntityReference invoice, LocalDate on, MoneyValue asked, string number)
    {
        var reminder = store.Create(
            new Entity(ReminderTable.LogicalName)
            {
                [ReminderTable.Key] = number,
                [ReminderTable.AccountId] = debtor,
                [ReminderTable.Channel] = Choices.To(Channel.Email),
                [ReminderTable.State] = Choices.To(ReminderState.Delivered),
                [ReminderTable.CountedOn] = Days.ToColumn(on),
                [ReminderTable.TransactionCurrencyId] = currency,
            },
            context);
        store.Create(
            new Entity(ReminderLineTable.LogicalName)
            {
                [ReminderLineTable.ReminderId] = new EntityReference(ReminderTable.LogicalName, reminder),
                [ReminderLineTable.InvoiceId] = invoice,
                [ReminderLineTable.ScenarioStepId] = step,
                [ReminderLineTable.Cycle] = 1,
                [ReminderLineTable.AskedAmount] = asked,
                [ReminderLineTable.TransactionCurrencyId] = currency,
            },
            context);
    }
}
