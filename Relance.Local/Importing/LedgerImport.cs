using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using NodaTime;
using Relance.Domain;
using Relance.Local.Records;
using Relance.Plugin.Tables;
using MoneyValue = Microsoft.Xrm.Sdk.Money;

namespace Relance.Local.Importing;

/// <summary>
/// Writes read invoices with their debtors, payments and disputes. Debtors and invoices are recognised by their external id, the
/// payment of a line by that of its invoice: writing the same file twice writes nothing the second time.
/// </summary>
public sealed class LedgerImport
{
    private static readonly string[] DebtorColumns =
    [
        AccountTable.ExternalId, AccountTable.Name, AccountTable.AccountNumber, AccountTable.Kind, AccountTable.EmailAddress1, AccountTable.Telephone1, AccountTable.Address1Line1,
        AccountTable.Address1PostalCode, AccountTable.Address1City, AccountTable.Address1Country, AccountTable.Language, AccountTable.CreditLimit,
    ];

    private static readonly string[] InvoiceColumns =
    [
        InvoiceTable.ExternalId, InvoiceTable.InvoiceNumber, InvoiceTable.Name, InvoiceTable.CustomerId, InvoiceTable.IssuedOn, InvoiceTable.DueDate,
        InvoiceTable.TotalAmount, InvoiceTable.TransactionCurrencyId, InvoiceTable.OrderNumber,
    ];

    private readonly IOrganizationService service;
    private readonly LocalDate asOf;
    private readonly Dictionary<string, EntityReference> currencies;
    private readonly EntityReference baseCurrency;
    private readonly Dictionary<string, Entity> debtors;
    private readonly Dictionary<string, Entity> invoices;
    private readonly Dictionary<string, Entity> payments;
    private readonly HashSet<Guid> disputedInvoices;
    private readonly Dictionary<string, Guid> written = new(StringComparer.OrdinalIgnoreCase);
    private ImportOutcome outcome = new(0, 0, 0, 0, 0, 0, 0);

    /// <param name="asOf">The day of disputes, and of payments whose day the file does not say.</param>
    public LedgerImport(IOrganizationService service, LocalDate asOf, KnownCurrencies known)
    {
        this.service = service;
        this.asOf = asOf;
        currencies = known.ByCode;
        baseCurrency = known.Base;
        debtors = ByKey(AccountTable.LogicalName, AccountTable.ExternalId, DebtorColumns);
        invoices = ByKey(InvoiceTable.LogicalName, InvoiceTable.ExternalId, InvoiceColumns);
        payments = ByKey(PaymentTable.LogicalName, PaymentTable.ExternalId, PaymentTable.ExternalId, PaymentTable.Amount, PaymentTable.ReceivedOn, PaymentTable.InvoiceId);
        disputedInvoices = AllRows.Of(service, DisputeTable.LogicalName, DisputeTable.InvoiceId).Select(row => row.Key(DisputeTable.InvoiceId) ?? Guid.Empty).ToHashSet();
    }

    public ImportOutcome Write(IEnumerable<ImportedInvoice> lines, Action<ImportedInvoice>? after = null)
    {
        foreach (var line in lines)
        {
            Write(line);
            after?.Invoke(line);
        }

        return outcome;
    }

    private void Write(ImportedInvoice line)
    {
        var debtor = new EntityReference(AccountTable.LogicalName, Debtor(line.Debtor));
        var currency = line.Currency is null ? baseCurrency : currencies[line.Currency];
        var (id, change) = RowSync.Write(service, invoices.GetValueOrDefault(line.Number), new Entity(InvoiceTable.LogicalName)
        {
            [InvoiceTable.ExternalId] = line.Number,
            [InvoiceTable.InvoiceNumber] = line.Number,
            [InvoiceTable.Name] = line.Number,
            [InvoiceTable.CustomerId] = debtor,
            [InvoiceTable.IssuedOn] = RowValues.Moment(line.IssuedOn),
            [InvoiceTable.DueDate] = RowValues.Moment(line.DueOn),
            [InvoiceTable.TotalAmount] = new MoneyValue(line.Amount),
            [InvoiceTable.TransactionCurrencyId] = currency,
            [InvoiceTable.OrderNumber] = line.OrderNumber,
        });
        outcome = change switch
        {
            RowChange.Created => outcome with { InvoicesCreated = outcome.InvoicesCreated + 1 },
            RowChange.Updated => outcome with { InvoicesUpdated = outcome.InvoicesUpdated + 1 },
            _ => outcome with { InvoicesUnchanged = outcome.InvoicesUnchanged + 1 },
        };
        var invoice = new EntityReference(InvoiceTable.LogicalName, id);
        Pay(line, debtor, invoice, currency);
        Dispute(line, debtor, invoice, currency);
    }

    private Guid Debtor(ImportedDebtor debtor)
    {
        if (written.TryGetValue(debtor.Key, out var known))
        {
            return known;
        }

        var (id, change) = RowSync.Write(service, debtors.GetValueOrDefault(debtor.Key), new Entity(AccountTable.LogicalName)
        {
            [AccountTable.ExternalId] = debtor.Key,
            [AccountTable.Name] = debtor.Name,
            [AccountTable.AccountNumber] = debtor.Key.Length <= 20 ? debtor.Key : null,
            [AccountTable.Kind] = debtor.Kind is { } kind ? RowValues.Option(kind) : null,
            [AccountTable.EmailAddress1] = debtor.Email,
            [AccountTable.Telephone1] = debtor.Phone,
            [AccountTable.Address1Line1] = debtor.Street,
            [AccountTable.Address1PostalCode] = debtor.PostalCode,
            [AccountTable.Address1City] = debtor.City,
            [AccountTable.Address1Country] = debtor.Country,
            [AccountTable.Language] = debtor.Language,
            [AccountTable.CreditLimit] = debtor.CreditLimit is { } limit ? new MoneyValue(limit) : null,
        });
        outcome = change switch
        {
            RowChange.Created => outcome with { DebtorsCreated = outcome.DebtorsCreated + 1 },
            RowChange.Updated => outcome with { DebtorsUpdated = outcome.DebtorsUpdated + 1 },
            _ => outcome,
        };
        return written[debtor.Key] = id;
    }

    private void Pay(ImportedInvoice line, EntityReference debtor, EntityReference invoice, EntityReference currency)
    {
        var key = $"import:{line.Number}";
        var existing = payments.GetValueOrDefault(key);
        if (line.Paid is not { } paid || (existing is null && paid == 0m))
        {
            return;
        }

        if (paid == 0m)
        {
            service.Delete(PaymentTable.LogicalName, existing!.Id);
            outcome = outcome with { PaymentsWritten = outcome.PaymentsWritten + 1 };
            return;
        }

        // A day that the file does not say is that of the first import, and stays.
        var receivedOn = line.SettledOn ?? existing?.Day(PaymentTable.ReceivedOn) ?? asOf;
        var row = new Entity(PaymentTable.LogicalName)
        {
            [PaymentTable.ExternalId] = key,
            [PaymentTable.InvoiceId] = invoice,
            [PaymentTable.Amount] = new MoneyValue(paid),
            [PaymentTable.ReceivedOn] = RowValues.Moment(receivedOn),
        };
        if (existing is null)
        {
            row[PaymentTable.AccountId] = debtor;
            row[PaymentTable.Kind] = RowValues.Option(PaymentKind.Payment);
            row[PaymentTable.TransactionCurrencyId] = currency;
        }

        if (RowSync.Write(service, existing, row).Change != RowChange.Unchanged)
        {
            outcome = outcome with { PaymentsWritten = outcome.PaymentsWritten + 1 };
        }
    }

    // A dispute is opened once; what became of it since is for people to say, not for the next export.
    private void Dispute(ImportedInvoice line, EntityReference debtor, EntityReference invoice, EntityReference currency)
    {
        if (!line.IsDisputed || line.Paid >= line.Amount || !disputedInvoices.Add(invoice.Id))
        {
            return;
        }

        service.Create(new Entity(DisputeTable.LogicalName)
        {
            [DisputeTable.AccountId] = debtor,
            [DisputeTable.InvoiceId] = invoice,
            [DisputeTable.TransactionCurrencyId] = currency,
            [DisputeTable.Cause] = RowValues.Option(DisputeCause.Other),
            [DisputeTable.OwnerSide] = RowValues.Option(OwnerSide.Accounting),
            [DisputeTable.State] = RowValues.Option(DisputeState.Open),
            [DisputeTable.OpenedOn] = RowValues.Moment(asOf),
        });
        outcome = outcome with { DisputesOpened = outcome.DisputesOpened + 1 };
    }

    private Dictionary<string, Entity> ByKey(string table, string key, params string[] columns) => AllRows.Of(service, table, columns)
        .Where(row => row.Text(key).Length > 0)
        .ToDictionary(row => row.Text(key), StringComparer.OrdinalIgnoreCase);
}
