using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>
/// Reads one debtor in few requests: the account with its people, the open invoices, the reminders; the hold and the arrangements
/// only where the account says that there are any.
/// </summary>
public sealed class DebtorReader(RowReader rows, ConfigurationReader configurations, ArrangementReader arrangements, RecoveryReader recovery, ClaimReader claims)
{
    /// <param name="withArrangements">True when an arrangement was just touched and the account may not say so yet.</param>
    /// <param name="alsoInvoice">An invoice of the debtor to read even when it is settled or cancelled.</param>
    /// <returns>Null when there is no such account (any more).</returns>
    public DebtorFile? Read(Guid accountId, LocalDate asOf, bool withArrangements, Guid? alsoInvoice = null)
    {
        var configuration = configurations.Get();
        var accountRows = rows.All(DebtorRows.Query(accountId));
        if (accountRows.Count == 0)
        {
            return null;
        }

        var account = accountRows[0];
        var members = accountRows.Select(row => row.Linked(DebtorRows.Member)).Where(row => row.Key(ContactTable.Id) is not null).ToList();
        var agreed = withArrangements || account.Flag(AccountTable.HasArrangement) ? arrangements.Read(accountId, asOf) : Arrangements.None;
        var customers = members.Select(row => row.Key(ContactTable.Id)!.Value).Concat([accountId]);
        var invoiceRows = rows.All(InvoiceRows.Query(customers, agreed.OldestPromise));
        if (alsoInvoice is { } wanted && invoiceRows.TrueForAll(row => row.Id != wanted))
        {
            invoiceRows.AddRange(rows.All(InvoiceRows.Query(wanted)));
        }

        var usual = configuration.TermsOf(account.Key(AccountTable.PaymentTermsId), account.Code(AccountTable.PaymentTermsCode));
        var invoices = invoiceRows.Select(row => InvoiceRows.Of(row, Currency(row), configuration.Zone, Terms(configuration, row) ?? usual)).ToValueList();
        var past = rows.All(ReminderRows.Query(accountId, HistorySince(invoiceRows, invoices, asOf)));
        var reminders = ReminderRows.Of(past).ToList();
        var snapshot = new DebtorSnapshot
        {
            AsOf = asOf,
            Debtor = DebtorRows.Of(account, Contacts(account, members, invoices)),
            Invoices = invoices,
            Payments = agreed.Payments,
            Segments = configuration.Segments,
            Scenarios = configuration.Scenarios,
            Promises = agreed.Promises,
            Plans = agreed.Plans,
            Disputes = agreed.Disputes,
            Pauses = agreed.Pauses,
            History = reminders.Select(one => one.Reminder).ToValueList(),
            Recovery = recovery.Read(accountId, invoiceRows, reminders.Select(one => one.Reminder).ToValueList()),
            Hold = account.Key(AccountTable.CurrentHoldId) is { } hold ? HoldRows.Of(rows.All(HoldRows.Query(hold))) : null,
            Claims = claims.Claims(invoiceRows.Where(row => row.Amount(InvoiceTable.ClaimsOpenAmount) > 0m).Select(row => row.Id).ToList()),
            Rates = configuration.Rates,
            Calendar = configuration.CalendarWith(account.Key(AccountTable.CalendarId)),
            Policy = configurations.PolicyNow(),
        };
        return new DebtorFile(
            snapshot, account, invoiceRows.ToDictionary(row => row.Id), reminders.ToDictionary(one => one.Reminder.Id), agreed, configuration);
    }

    private static AgreedTerms? Terms(Configuration configuration, Row invoice) =>
        invoice.Key(InvoiceTable.PaymentTermsId) is { } own ? configuration.FindTerms(own) : null;

    private string Currency(Row invoice) => invoice.Key(InvoiceTable.TransactionCurrencyId) is { } id
        ? configurations.CurrencyCode(id)
        : configurations.Get().Policy.BaseCurrency;

    // No reminder is older than the first invoice that it could name; the guard against harassment looks at its own period.
    private LocalDate? HistorySince(List<Row> invoiceRows, ValueList<Invoice> invoices, LocalDate asOf)
    {
        var configuration = configurations.Get();
        var since = invoiceRows.Zip(invoices, (row, invoice) => (LocalDate?)InvoiceRows.KnownSince(row, invoice, configuration.Zone)).Min();
        if (since is null || configuration.Policy.ContactMaximum is null)
        {
            return since;
        }

        var period = asOf.PlusDays(-configuration.Policy.ContactPeriodDays);
        return period < since ? period : since;
    }

    /// <summary>Whom one may write to: the people that the account and its invoices name. Other people of the account are not bothered.</summary>
    private List<Contact> Contacts(Row account, List<Row> members, ValueList<Invoice> invoices)
    {
        var wanted = new HashSet<Guid>(DebtorRows.NamedContacts(account)
            .Concat(invoices.Where(invoice => invoice.ContactId is not null).Select(invoice => invoice.ContactId!.Value)));
        var found = members.Where(row => wanted.Contains(row.Key(ContactTable.Id)!.Value)).ToList();
        wanted.ExceptWith(found.Select(row => row.Key(ContactTable.Id)!.Value));
        if (wanted.Count > 0)
        {
            found.AddRange(rows.All(ContactRows.Query(wanted)));
        }

        return found.Where(ContactRows.IsActive).Select(row => ContactRows.Of(row, account)).ToList();
    }
}
