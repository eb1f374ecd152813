using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>
/// Parent and subsidiaries: a parent that speaks for its group is written to about the invoices of its subsidiaries, unless one has a
/// voice of its own. Only the account right above counts.
/// </summary>
internal static class GroupRows
{
    private const string Parent = "parent";
    private const string Member = "member";

    /// <summary>Reads the account above in the same request.</summary>
    public static void AddParent(QueryExpression accounts)
    {
        var parent = accounts.AddLink(AccountTable.LogicalName, AccountTable.ParentAccountId, AccountTable.Id, JoinOperator.LeftOuter);
        parent.EntityAlias = Parent;
        parent.Columns = new ColumnSet(
            AccountTable.Id,
            AccountTable.AccountingContactId,
            AccountTable.Address1City,
            AccountTable.Address1Country,
            AccountTable.Address1Line1,
            AccountTable.Address1Line2,
            AccountTable.Address1PostalCode,
            AccountTable.CreditOnHold,
            AccountTable.CurrentHoldId,
            AccountTable.DoNotEmail,
            AccountTable.DoNotPhone,
            AccountTable.DoNotPostalMail,
            AccountTable.EmailAddress1,
            AccountTable.Language,
            AccountTable.LastContactOn,
            AccountTable.Name,
            AccountTable.PreferredChannel,
            AccountTable.PrimaryContactId,
            AccountTable.SalesContactId,
            AccountTable.SpeaksForGroup,
            AccountTable.StateCode,
            AccountTable.Telephone1);
    }

    /// <summary>The parent that answers for this account; null = it answers for itself.</summary>
    public static Row? VoiceOf(Row account)
    {
        var parent = account.Linked(Parent);
        return parent.Key(AccountTable.Id) is { } id
            && id != account.Id
            && parent.Flag(AccountTable.SpeaksForGroup)
            && parent.Code(AccountTable.StateCode) is null or 0
            && !account.Flag(AccountTable.HasOwnVoice)
                ? parent
                : null;
    }

    /// <summary>The account that stands for the group of this one; null = there is no group voice, its own neither.</summary>
    public static Guid? GroupOf(Row account) =>
        VoiceOf(account)?.Key(AccountTable.Id) ?? (account.Flag(AccountTable.SpeaksForGroup) ? account.Id : null);

    /// <summary>Accounts right below; those with a voice of their own are told apart by their column.</summary>
    public static QueryExpression SubsidiaryQuery(Guid parentId)
    {
        var query = new QueryExpression(AccountTable.LogicalName) { ColumnSet = new ColumnSet(AccountTable.ExposureAmountBase, AccountTable.HasOwnVoice) };
        query.Criteria.AddCondition(AccountTable.ParentAccountId, ConditionOperator.Equal, parentId);
        query.Criteria.AddCondition(AccountTable.StateCode, ConditionOperator.Equal, AccountTable.States.Active);
        return query;
    }

    /// <summary>Messages to the group since a day that left the house.</summary>
    public static QueryExpression ContactQuery(Guid groupId, LocalDate since)
    {
        var query = new QueryExpression(ReminderTable.LogicalName)
        {
            ColumnSet = new ColumnSet(ReminderTable.AccountId, ReminderTable.Channel, ReminderTable.CountedOn, ReminderTable.IssuedOn),
        };
        query.Criteria.AddCondition(ReminderTable.IssuedOn, ConditionOperator.GreaterEqual, Days.ToColumn(since));
        query.Criteria.AddCondition(ReminderTable.State, ConditionOperator.In, Choices.NumberOf(ReminderState.Issued), Choices.NumberOf(ReminderState.Delivered));
        var member = query.AddLink(AccountTable.LogicalName, ReminderTable.AccountId, AccountTable.Id);
        member.EntityAlias = Member;
        member.Columns = new ColumnSet(AccountTable.Id, AccountTable.HasOwnVoice);
        var group = member.LinkCriteria.AddFilter(LogicalOperator.Or);
        group.AddCondition(AccountTable.Id, ConditionOperator.Equal, groupId);
        group.AddCondition(AccountTable.ParentAccountId, ConditionOperator.Equal, groupId);
        return query;
    }

    /// <summary>The days of those messages that were about others than this account.</summary>
    public static ValueList<LocalDate> ContactDays(IEnumerable<Row> reminders, Guid accountId, Guid groupId) => reminders
        .Where(row => row.Key(ReminderTable.AccountId) is { } debtor && debtor != accountId && (debtor == groupId || !row.Linked(Member).Flag(AccountTable.HasOwnVoice)))
        .Where(row => row.Choice<Channel>(ReminderTable.Channel) != Channel.Task)
        .Select(row => row.Day(ReminderTable.CountedOn) ?? row.Day(ReminderTable.IssuedOn)!.Value)
        .ToValueList();
}
