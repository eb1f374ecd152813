using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Plugin.Writing;

/// <summary>Writes a promise with its instalments and invoices in one request, with the rights of the person who took it; what it replaces is closed with all rights.</summary>
public sealed class PromiseWriter(Execution execution)
{
    public EntityReference Record(DebtorFile file, Promise promise, string? notes)
    {
        var currency = new EntityReference(TransactionCurrencyTable.LogicalName, file.Configuration.CurrencyId(promise.Currency));
        var row = new Entity(PromiseTable.LogicalName)
        {
            [PromiseTable.AccountId] = file.AccountReference,
            [PromiseTable.ContactId] = promise.ContactId is { } contact ? new EntityReference(ContactTable.LogicalName, contact) : null,
            [PromiseTable.PromisedOn] = Days.ToColumn(promise.PromisedOn),
            [PromiseTable.State] = Choices.To(PromiseState.Open),
            [PromiseTable.TransactionCurrencyId] = currency,
            [PromiseTable.Amount] = new Money(promise.Instalments.Sum(instalment => instalment.Amount)),
            [PromiseTable.GraceDays] = promise.GraceDays,
            [PromiseTable.Notes] = notes,
        };
        var instalments = promise.Instalments.Select((instalment, index) => new Entity(PromiseInstalmentTable.LogicalName)
        {
            [PromiseInstalmentTable.Name] = FormattableString.Invariant($"{index + 1}"),
            [PromiseInstalmentTable.DueOn] = Days.ToColumn(instalment.DueOn),
            [PromiseInstalmentTable.TransactionCurrencyId] = currency,
            [PromiseInstalmentTable.Amount] = new Money(instalment.Amount),
        });
        row.RelatedEntities[new Relationship(PromiseTable.Children.Instalments)] =
            new EntityCollection(instalments.ToList()) { EntityName = PromiseInstalmentTable.LogicalName };
        if (!promise.InvoiceIds.IsEmpty)
        {
            row.RelatedEntities[new Relationship(PromiseTable.Children.Invoices)] =
                new EntityCollection(promise.InvoiceIds.Select(id => CoveredInvoice(file, id)).ToList()) { EntityName = PromiseInvoiceTable.LogicalName };
        }

        var reference = new EntityReference(PromiseTable.LogicalName, execution.AsUser.Create(row));
        Supersede(file, promise, reference);
        return reference;
    }

    private static Entity CoveredInvoice(DebtorFile file, Guid invoiceId) => new(PromiseInvoiceTable.LogicalName)
    {
        [PromiseInvoiceTable.Name] = file.Snapshot.Invoices.First(invoice => invoice.Id == invoiceId).Number,
        [PromiseInvoiceTable.InvoiceId] = new EntityReference(InvoiceTable.LogicalName, invoiceId),
    };

    // Two open promises about one invoice would both wait for the same money; the later word counts, and the earlier is not broken.
    // It follows from the new promise, whoever wrote down the earlier one.
    private void Supersede(DebtorFile file, Promise promise, EntityReference successor)
    {
        foreach (var earlier in file.Snapshot.Promises.Where(one => one.State == PromiseState.Open))
        {
            if (file.Snapshot.Invoices.Any(invoice => !invoice.IsSettled && promise.Covers(invoice) && earlier.Covers(invoice)))
            {
                execution.AsSystem.Update(new Entity(PromiseTable.LogicalName, earlier.Id)
                {
                    [PromiseTable.State] = Choices.To(PromiseState.Superseded),
                    [PromiseTable.SupersededById] = successor,
                    [PromiseTable.DecidedOn] = Days.ToColumn(file.Snapshot.AsOf),
                });
            }
        }
    }
}
