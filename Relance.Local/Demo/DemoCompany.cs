using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Local.Commands;
using Relance.Local.Importing;
using Relance.Local.Records;
using Relance.Plugin.Tables;
using MoneyValue = Microsoft.Xrm.Sdk.Money;

namespace Relance.Local.Demo;

/// <summary>Ateliers Marcillac, maker of workshop and office furniture in Lyon: an invented company with its debtors and their people.</summary>
internal sealed class DemoCompany(Workspace workspace, DemoPeople people)
{
    /// <summary>Makes the company the creditor and writes its debtors.</summary>
    /// <returns>The account of each debtor, by its key.</returns>
    public IReadOnlyDictionary<string, Guid> Found()
    {
        var policy = AllRows.Of(workspace.Service, PolicyTable.LogicalName, PolicyTable.Name).Single();
        workspace.Service.Update(new Entity(PolicyTable.LogicalName, policy.Id)
        {
            [PolicyTable.CreditorName] = "Ateliers Marcillac",
            [PolicyTable.CreditorAddress] = "14 rue de l’Établi\n69007 Lyon",
            [PolicyTable.Mediator] = "Médiation des Ateliers, 1 place du Temple, 69003 Lyon (service fictif)",
            [PolicyTable.LegalMentions] = "Ateliers Marcillac, SAS au capital de 250 000 €, RCS Lyon 000 000 000 (société fictive)",
            [PolicyTable.CreditorRegistration] = "RCS Lyon 000 000 000",
            [PolicyTable.Signatory] = "Camille Duret, directrice du crédit",
            [PolicyTable.ContactName] = "Camille Duret",
            [PolicyTable.ContactPhone] = "+33 4 00 00 00 10",
            [PolicyTable.ContactEmail] = "relance@marcillac.example",
            [PolicyTable.Iban] = "FR7630006000011234567890189",
            [PolicyTable.PaymentLink] = "https://paiement.marcillac.example/",
        });
        return DemoDebtors.All.ToDictionary(debtor => debtor.Key, Account);
    }

    private Guid Account(DemoDebtor debtor)
    {
        var service = people.As(people.AccountingProgram);
        var account = service.Create(new Entity(AccountTable.LogicalName)
        {
            [AccountTable.ExternalId] = debtor.Key,
            [AccountTable.AccountNumber] = debtor.Key,
            [AccountTable.Name] = debtor.Name,
            [AccountTable.Kind] = RowValues.Option(debtor.Kind),
            [AccountTable.Tags] = debtor.IsLarge ? "grand-compte" : null,
            [AccountTable.Language] = debtor.Language,
            [AccountTable.CreditLimit] = debtor.CreditLimit is { } limit ? new MoneyValue(limit) : null,
            [AccountTable.EmailAddress1] = debtor.Email,
            [AccountTable.Telephone1] = $"+33 4 00 00 {debtor.Key[1]}{debtor.Key[2]} {debtor.Key[3]}0",
            [AccountTable.Address1Line1] = debtor.Street,
            [AccountTable.Address1PostalCode] = debtor.PostalCode,
            [AccountTable.Address1City] = debtor.City,
            [AccountTable.Address1Country] = debtor.Country,
            [AccountTable.CalendarId] = debtor.PostalCode.StartsWith("67", StringComparison.Ordinal) ? Calendar("FR-AM") : null,
            [AccountTable.CollectorId] = new EntityReference(SystemUserTable.LogicalName, people.CollectorOf(debtor)),
            [AccountTable.SalesOwnerId] = new EntityReference(SystemUserTable.LogicalName, people.Sales),
            [AccountTable.OwnerId] = new EntityReference(SystemUserTable.LogicalName, people.CollectorOf(debtor)),
        });
        if (debtor.Kind != DebtorKind.Consumer)
        {
            var accounting = Contact(service, account, debtor, debtor.Contact, debtor.Email);
            var manager = debtor.Manager is null || debtor.Manager == debtor.Contact ? accounting : Contact(service, account, debtor, debtor.Manager, debtor.Mailbox(debtor.Manager));
            service.Update(new Entity(AccountTable.LogicalName, account)
            {
                [AccountTable.AccountingContactId] = new EntityReference(ContactTable.LogicalName, accounting),
                [AccountTable.PrimaryContactId] = new EntityReference(ContactTable.LogicalName, manager),
            });
        }

        return account;
    }

    private static Guid Contact(IOrganizationService service, Guid account, DemoDebtor debtor, string name, string email)
    {
        var parts = name.Split(' ', 2);
        return service.Create(new Entity(ContactTable.LogicalName)
        {
            [ContactTable.ExternalId] = $"{debtor.Key}-{FieldNames.Plain(name)}",
            [ContactTable.FirstName] = parts[0],
            [ContactTable.LastName] = parts[1],
            [ContactTable.ParentCustomerId] = new EntityReference(AccountTable.LogicalName, account),
            [ContactTable.EmailAddress1] = email,
            [ContactTable.Language] = debtor.Language,
        });
    }

    private EntityReference Calendar(string code) => AllRows.Find(workspace.Service, CalendarTable.LogicalName, CalendarTable.Code, code)!.ToEntityReference();
}
