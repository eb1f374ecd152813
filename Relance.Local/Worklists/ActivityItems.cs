using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Local.Records;
using Relance.Plugin.Tables;

namespace Relance.Local.Worklists;

/// <summary>Open activities: calls and letters that carry a reminder, and the tasks that the engine opened.</summary>
internal static class ActivityItems
{
    private const string Reminder = "reminder";
    private const string Invoice = "invoice";

    public static IEnumerable<WorkItem> Read(IOrganizationService service, LocalDate asOf, WorkWords words)
    {
        var debtors = AllRows.Of(service, AccountTable.LogicalName, AccountTable.Name, AccountTable.OverdueAmountBase).ToDictionary(row => row.Id);
        return Carried(service, PhoneCallTable.LogicalName, WorkKind.Call, asOf)
            .Concat(Carried(service, LetterTable.LogicalName, WorkKind.PostLetter, asOf))
            .Concat(Tasks(service, debtors, asOf, words));
    }

    private static IEnumerable<WorkItem> Carried(IOrganizationService service, string table, WorkKind kind, LocalDate asOf)
    {
        var query = Open(table);
        query.ColumnSet.AddColumns(PhoneCallTable.Subject, PhoneCallTable.OwnerId);
        Link(query, LinkedReminder);
        return AllRows.Of(service, query).Select(row => new WorkItem(
            kind,
            row.Linked<EntityReference>(Reminder, ReminderTable.AccountId)?.Name ?? "",
            row.Linked<string>(Reminder, ReminderTable.Name) ?? "",
            row.Linked<Money>(Reminder, ReminderTable.AmountBase)?.Value ?? 0m,
            row.Text(PhoneCallTable.Subject),
            IssuedOn(row) ?? asOf,
            row.NameOf(PhoneCallTable.OwnerId)));
    }

    private static IEnumerable<WorkItem> Tasks(IOrganizationService service, Dictionary<Guid, Entity> debtors, LocalDate asOf, WorkWords words)
    {
        var query = Open(TaskTable.LogicalName);
        query.ColumnSet.AddColumns(TaskTable.Subject, TaskTable.Description, TaskTable.OwnerId, TaskTable.RegardingObjectId, TaskTable.ScheduledEnd, TaskTable.TaskKind);
        var invoice = query.AddLink(InvoiceTable.LogicalName, TaskTable.InvoiceId, InvoiceTable.Id, JoinOperator.LeftOuter);
        invoice.EntityAlias = Invoice;
        invoice.Columns = new ColumnSet(InvoiceTable.InvoiceNumber, InvoiceTable.CustomerId, InvoiceTable.OpenBalanceBase);
        return AllRows.Of(service, query).Select(row =>
        {
            var debtor = row.Linked<EntityReference>(Invoice, InvoiceTable.CustomerId) ?? row.GetAttributeValue<EntityReference>(TaskTable.RegardingObjectId);
            var account = debtor is null ? null : debtors.GetValueOrDefault(debtor.Id);
            return new WorkItem(
                WorkKind.Task,
                account?.Text(AccountTable.Name) ?? debtor?.Name ?? "",
                row.Linked<string>(Invoice, InvoiceTable.InvoiceNumber) ?? "",
                row.Linked<Money>(Invoice, InvoiceTable.OpenBalanceBase)?.Value ?? account?.Amount(AccountTable.OverdueAmountBase) ?? 0m,
                words.Task(row.Text(TaskTable.Subject), row.Text(TaskTable.Description), row.Linked<Money>(Invoice, InvoiceTable.OpenBalanceBase)?.Value <= 0m),
                row.Day(TaskTable.ScheduledEnd) ?? asOf,
                row.NameOf(TaskTable.OwnerId));
        });
    }

    private static QueryExpression Open(string table)
    {
        // The state column and its value are the same in every activity table.
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet() };
        query.Criteria.AddCondition(TaskTable.StateCode, ConditionOperator.Equal, TaskTable.States.Open);
        return query;
    }

    private static void Link(QueryExpression query, ColumnSet columns)
    {
        var reminder = query.AddLink(ReminderTable.LogicalName, PhoneCallTable.ReminderId, ReminderTable.Id);
        reminder.EntityAlias = Reminder;
        reminder.Columns = columns;
    }

    private static ColumnSet LinkedReminder => new(ReminderTable.Name, ReminderTable.AccountId, ReminderTable.AmountBase, ReminderTable.IssuedOn);

    private static LocalDate? IssuedOn(Entity row) =>
        row.Linked<DateTime?>(Reminder, ReminderTable.IssuedOn) is { } moment ? LocalDate.FromDateTime(moment) : null;
}
