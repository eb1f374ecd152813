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
public sealed class DebtorReader(RowReader rows, RowsAhead ahead, ConfigurationReader configurations, ArrangementReader arrangements, RecoveryReader recovery, ClaimReader claims, CreditReader credits, RiskReader risks)
{
    /// <param name="withArrangements">True when an arrangement was just touched and the account may not say so yet.</param>
    /// <param name="alsoInvoice">An invoice of the debtor to read even when it is settled or cancelled.</param>
    /// <param name="risk">Whether the risk is looked at, which costs three requests when it is.</param>
    /// <returns>Null when there is no such account (any more).</returns>
    public DebtorFile? Read(Guid accountId, LocalDate asOf, bool withArrangements, Guid? alsoInvoice = null, RiskReading risk = RiskReading.None)
    {
        var configuration = configurations.Get();
        var accountRows = ahead.Of(DebtorRows.Accounts, accountId);
        if (accountRows.Count == 0)
        {
            return null;
        }

        var account = accountRows[0];
        var members = accountRows.Select(row => row.Linked(DebtorRows.Member)).Where(row => row.Key(ContactTable.Id) is not null).ToList();
        var agreed = withArrangements || account.Flag(AccountTable.HasArrangement) ? arrangements.Read(accountId, asOf) : Arrangements.None;
        var customers = DebtorRows.CustomersOf(accountRows);
        var invoiceRows = ahead.Of(InvoiceRows.OfCustomers(agreed.OldestPromise), customers);
        if (alsoInvoice is { } wanted && invoiceRows.TrueForAll(row => row.Id != wanted))
        {
            invoiceRows.AddRange(rows.All(InvoiceRows.Query(wanted)));
        }

        var usual = configuration.TermsOf(account.Key(AccountTable.PaymentTermsId), account.Code(AccountTable.PaymentTermsCode));
        var invoices = invoiceRows.Select(row => InvoiceRows.Of(row, Currency(row), configuration.Zone, Terms(configuration, row) ?? usual)).ToValueList();
        var past = ahead.Of(ReminderRows.OfAccounts(HistorySince(invoiceRows, configuration, asOf)), accountId);
        var reminders = ReminderRows.Of(past).ToList();
        var voice = GroupRows.VoiceOf(account);
        var credit = credits.Read(account, customers, asOf, withArrangements);
        var snapshot = new DebtorSnapshot
        {
            AsOf = asOf,
            Debtor = DebtorRows.Of(account, voice, voice is { } desk ? ContactsOf(desk) : Contacts(account, members, invoices)) with { OpenOrders = credit.OpenOrders },
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
            Credit = credit.Facts,
            RiskReview = risks.Read(account, customers, asOf, risk),
            GroupContacts = GroupContacts(account, asOf),
            Hold = account.Key(AccountTable.CurrentHoldId) is { } hold ? HoldRows.Of(ahead.Of(HoldRows.Named, hold)) : null,
            Claims = claims.Claims(invoiceRows.Where(row => row.Amount(InvoiceTable.ClaimsOpenAmount) > 0m).Select(row => row.Id).ToList()),
            Rates = configuration.Rates,
            OpenTasks = account.Flag(AccountTable.HasOpenTask) ? TaskRows.Of(ahead.Of(TaskRows.OfAccounts, accountId)) : ValueList<OpenTask>.Empty,
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

    /// <summary>The day from which reminders are read: none is older than the first invoice that it could name; the guard against harassment looks at its own period.</summary>
    internal static LocalDate? HistorySince(IEnumerable<Row> invoices, Configuration configuration, LocalDate asOf)
    {
        var since = invoices.Select(row => (LocalDate?)InvoiceRows.KnownSince(row, configuration.Zone)).Min();
        if (since is null || configuration.Policy.ContactMaximum is null)
        {
            return since;
        }

        var period = asOf.PlusDays(-configuration.Policy.ContactPeriodDays);
        return period < since ? period : since;
    }

    // A limit of contacts counts every message to the voice of the group; days of silence need only the last one, which the account has.
    private ValueList<LocalDate> GroupContacts(Row account, LocalDate asOf)
    {
        var policy = configurations.Get().Policy;
        return policy.ContactMaximum is not null && GroupRows.GroupOf(account) is { } group
            ? GroupRows.ContactDays(rows.All(GroupRows.ContactQuery(group, asOf.PlusDays(-policy.ContactPeriodDays))), account.Id, group)
            : ValueList<LocalDate>.Empty;
    }

    // The parent that speaks for its group: only people that it names, whatever the invoice says.
    private List<Contact> ContactsOf(Row voice)
    {
        var named = DebtorRows.NamedContacts(voice).ToList();
        var people = named.Count == 0 ? [] : rows.All(ContactRows.Query(named));
        return people.Where(ContactRows.IsActive).Select(row => ContactRows.Of(row, voice)).ToList();
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
