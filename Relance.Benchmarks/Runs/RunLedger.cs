using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
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
/// A made-up ledger written straight into the store of a local host, past the plug-ins, with what they would have computed: ten open
/// invoices a debtor, due from 119 days before the day to 30 days after it. Nobody has been reminded of anything.
/// </summary>
internal sealed class RunLedger(Workspace workspace, LocalDate asOf)
{
    private const int Seed = 20261118;
    private const int InvoicesPerDebtor = 10;
    private const int RowsPerTransaction = 20_000;

    private readonly RowStore store = workspace.Host.Store;
    private readonly WriteContext context = new(WellKnown.SystemUserId, workspace.Host.Clock.Now);
    private readonly EntityReference currency = new(TransactionCurrencyTable.LogicalName, WellKnown.BaseCurrencyId);

    /// <param name="due">So many debtors, the first ones, are due for review on the day; the others tomorrow.</param>
    public void Write(int invoices, int due)
    {
        foreach (var debtors in Enumerable.Range(0, invoices / InvoicesPerDebtor).Chunk(RowsPerTransaction / InvoicesPerDebtor))
        {
            using var transaction = store.Begin();
            foreach (var number in debtors)
            {
                Debtor(number, number < due ? asOf : asOf.PlusDays(1));
            }

            transaction.Commit();
        }
    }

    public static int DebtorsOf(int invoices) => invoices / InvoicesPerDebtor;

    // Each debtor has numbers of chance of its own, so that the first ones are the same in a ledger of any size.
    private void Debtor(int number, LocalDate reviewOn)
    {
        var random = new Random(Seed + number);
        var id = store.Create(
            new Entity(AccountTable.LogicalName)
            {
                [AccountTable.Name] = $"Client {number}",
                [AccountTable.AccountNumber] = $"C{number:000000}",
                [AccountTable.Kind] = Choices.To(DebtorKind.Company),
                [AccountTable.EmailAddress1] = $"compta@client{number}.example",
                [AccountTable.Address1Line1] = "3, rue des Lilas",
                [AccountTable.Address1City] = "Lyon",
                [AccountTable.Address1PostalCode] = "69003",
                [AccountTable.Address1Country] = "FR",
                [AccountTable.Language] = "fr",
                [AccountTable.ReviewOn] = Days.ToColumn(reviewOn),
                [AccountTable.TransactionCurrencyId] = currency,
            },
            context);
        for (var index = 0; index < InvoicesPerDebtor; index++)
        {
            Invoice(random, $"F{(number * InvoicesPerDebtor) + index:00000000}", new EntityReference(AccountTable.LogicalName, id));
        }
    }

    private void Invoice(Random random, string number, EntityReference debtor)
    {
        var dueOn = asOf.PlusDays(random.Next(-119, 31));
        var total = new MoneyValue(random.Next(2000, 900_000) / 100m);
        store.Create(
            new Entity(InvoiceTable.LogicalName)
            {
                [InvoiceTable.InvoiceNumber] = number,
                [InvoiceTable.Name] = number,
                [InvoiceTable.ExternalId] = number,
                [InvoiceTable.CustomerId] = debtor,
                [InvoiceTable.IssuedOn] = Days.ToColumn(dueOn.PlusDays(-30)),
                [InvoiceTable.DueDate] = Days.ToColumn(dueOn),
                [InvoiceTable.TotalAmount] = total,
                [InvoiceTable.OpenBalance] = total,
                [InvoiceTable.Cycle] = 1,
                [InvoiceTable.TransactionCurrencyId] = currency,
            },
            context);
    }
}
