using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>An account with its people as a debtor of the domain.</summary>
internal static class DebtorRows
{
    /// <summary>Alias of the people whose account it is: one row of the result per person.</summary>
    public const string Member = "member";

    /// <summary>Alias of the person of ours who answers the debtor.</summary>
    public const string Collector = "collector";

    /// <summary>The accounts, one row per person and account.</summary>
    public static DebtorQuery Accounts { get; } = new("accounts", Query, row => row.Id);

    private static QueryExpression Query(IReadOnlyCollection<Guid> accountIds)
    {
        var query = new QueryExpression(AccountTable.LogicalName)
        {
            ColumnSet = new ColumnSet(
                AccountTable.AccountNumber,
                AccountTable.AccountingContactId,
                AccountTable.Address1City,
                AccountTable.Address1Country,
                AccountTable.Address1Line1,
                AccountTable.Address1Line2,
                AccountTable.Address1PostalCode,
                AccountTable.CalendarId,
                AccountTable.CollectorId,
                AccountTable.ContractPercent,
                AccountTable.CreditLimitBase,
                AccountTable.CreditOnHold,
                AccountTable.CurrentHoldId,
                AccountTable.CurrentSegmentId,
                AccountTable.DoNotEmail,
                AccountTable.DoNotPhone,
                AccountTable.DoNotPostalMail,
                AccountTable.EmailAddress1,
                AccountTable.ExchangeRate,
                AccountTable.ExposureAmount,
                AccountTable.ExposureAmountBase,
                AccountTable.ExternalAlert,
                AccountTable.GetsEInvoices,
                AccountTable.HasArrangement,
                AccountTable.HasOpenTask,
                AccountTable.HasOwnVoice,
                AccountTable.HasTemporaryLimit,
                AccountTable.HoldExemptUntil,
                AccountTable.InsolvencyOn,
                AccountTable.IsControl,
                AccountTable.IsSoleTrader,
                AccountTable.Kind,
                AccountTable.Language,
                AccountTable.LastContactOn,
                AccountTable.LimitAlertReached,
                AccountTable.LimitUsedPercent,
                AccountTable.MandateReference,
                AccountTable.Name,
                AccountTable.NeedsOrderNumber,
                AccountTable.OldestDaysLate,
                AccountTable.OpenAmount,
                AccountTable.OverdueAmount,
                AccountTable.OwnerId,
                AccountTable.PaymentTermsCode,
                AccountTable.PaymentTermsId,
                AccountTable.PaysByDirectDebit,
                AccountTable.PreferredChannel,
                AccountTable.PrimaryContactId,
                AccountTable.Registration,
                AccountTable.ReviewOn,
                AccountTable.RiskClass,
                AccountTable.RiskDue,
                AccountTable.RiskOn,
                AccountTable.SalesContactId,
                AccountTable.SalesOwnerId,
                AccountTable.ScenarioId,
                AccountTable.SegmentId,
                AccountTable.SpeaksForGroup,
                AccountTable.Tags,
                AccountTable.Telephone1,
                AccountTable.TransactionCurrencyId,
                AccountTable.UsualDelayDays),
        };
        query.Criteria.AddCondition(AccountTable.Id, ConditionOperator.In, accountIds.Cast<object>().ToArray());
        var member = query.AddLink(ContactTable.LogicalName, AccountTable.Id, ContactTable.ParentCustomerId, JoinOperator.LeftOuter);
        member.EntityAlias = Member;
        member.Columns = ContactRows.Columns();
        var collector = query.AddLink(SystemUserTable.LogicalName, AccountTable.CollectorId, SystemUserTable.Id, JoinOperator.LeftOuter);
        collector.EntityAlias = Collector;
        collector.Columns = new ColumnSet(SystemUserTable.FullName, SystemUserTable.InternalEmailAddress, SystemUserTable.Address1Telephone1);
        GroupRows.AddParent(query);
        return query;
    }

    /// <summary>Everybody whose invoices the account owes: itself and its people.</summary>
    /// <param name="accountRows">Of one account.</param>
    public static List<Guid> CustomersOf(IReadOnlyList<Row> accountRows) => accountRows
        .Select(row => row.Linked(Member).Key(ContactTable.Id))
        .Where(id => id is not null)
        .Select(id => id!.Value)
        .Concat([accountRows[0].Id])
        .ToList();

    /// <summary>The people with a part in the account: whom its columns name.</summary>
    public static IEnumerable<Guid> NamedContacts(Row account) =>
        new[] { account.Key(AccountTable.AccountingContactId), account.Key(AccountTable.SalesContactId), account.Key(AccountTable.PrimaryContactId) }
            .Where(id => id is not null)
            .Select(id => id!.Value)
            .Distinct();

    /// <param name="contacts">The people to whom one may write, the account itself not among them.</param>
    /// <param name="voice">The parent that is written to in its place; null = it answers for itself.</param>
    public static Debtor Of(Row account, Row? voice, IEnumerable<Contact> contacts) => new()
    {
        Id = account.Id,
        Name = account.Text(AccountTable.Name) ?? "",
        Kind = account.Choice<DebtorKind>(AccountTable.Kind) ?? DebtorKind.Company,
        Country = Countries.CodeOf(account.Text(AccountTable.Address1Country)),
        Language = voice?.Text(AccountTable.Language) ?? account.Text(AccountTable.Language),
        Tags = account.Words(AccountTable.Tags),
        RiskClass = account.Text(AccountTable.RiskClass),
        Contacts = contacts.Concat([Itself(account.Id, voice ?? account)]).ToValueList(),
        PreferredChannel = voice?.Choice<Channel>(AccountTable.PreferredChannel) ?? account.Choice<Channel>(AccountTable.PreferredChannel),
        SegmentId = account.Key(AccountTable.SegmentId),
        ScenarioId = account.Key(AccountTable.ScenarioId),
        CreditLimit = account.Amount(AccountTable.CreditLimitBase),
        NeedsOrderNumber = account.Flag(AccountTable.NeedsOrderNumber) || account.Choice<DebtorKind>(AccountTable.Kind) == DebtorKind.PublicBody,
        GetsEInvoices = account.Flag(AccountTable.GetsEInvoices),
        PaysByDirectDebit = MandateOf(account) is not null,
        ContractPercent = account.Number(AccountTable.ContractPercent),
        InsolvencyOn = account.Day(AccountTable.InsolvencyOn),
        IsControl = account.Flag(AccountTable.IsControl),
        HasExternalAlert = account.Flag(AccountTable.ExternalAlert),
        UsualDelayDays = account.Integer(AccountTable.UsualDelayDays),
        HoldExemptUntil = account.Day(AccountTable.HoldExemptUntil),
        LastContactOn = new[] { account.Day(AccountTable.LastContactOn), voice?.Day(AccountTable.LastContactOn) }.Max(),
    };

    /// <summary>The mandate under which the creditor collects; null = the debtor pays by itself.</summary>
    public static string? MandateOf(Row account) => account.Flag(AccountTable.PaysByDirectDebit) ? account.Text(AccountTable.MandateReference) : null;

    /// <summary>The part that a person has in the account; null = none.</summary>
    public static RecipientRole? RoleOf(Row account, Guid contactId) =>
        account.Key(AccountTable.AccountingContactId) == contactId ? RecipientRole.Accounting
        : account.Key(AccountTable.SalesContactId) == contactId ? RecipientRole.Sales
        : account.Key(AccountTable.PrimaryContactId) == contactId ? RecipientRole.Management
        : null;

    public static string? AddressOf(Row account, string? person) => ContactRows.AddressOf(
        account.Text(AccountTable.Name),
        person,
        account.Text(AccountTable.Address1Line1),
        account.Text(AccountTable.Address1Line2),
        account.Text(AccountTable.Address1PostalCode),
        account.Text(AccountTable.Address1City),
        account.Text(AccountTable.Address1Country));

    // The debtor's own desk has the id of the debtor, also where the parent is the desk.
    private static Contact Itself(Guid debtorId, Row account) => new(
        debtorId,
        account.Text(AccountTable.Name) ?? "",
        Email: account.Text(AccountTable.EmailAddress1),
        Phone: account.Text(AccountTable.Telephone1),
        PostalAddress: AddressOf(account, null),
        Language: account.Text(AccountTable.Language),
        DoNotEmail: account.Flag(AccountTable.DoNotEmail),
        DoNotPhone: account.Flag(AccountTable.DoNotPhone),
        DoNotPost: account.Flag(AccountTable.DoNotPostalMail));
}
