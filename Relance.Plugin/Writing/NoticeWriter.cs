using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Plugin.Writing;

/// <summary>Keeps the row of a formal notice beside its reminder: made with it, dated when it leaves, sent when the letter is posted.</summary>
public sealed class NoticeWriter(Execution execution, RowReader rows)
{
    /// <summary>Puts the notice into the request that creates its reminder.</summary>
    /// <param name="outgoing">The same reminder with what it claims.</param>
    public static void Attach(Entity reminder, DebtorFile file, Effect.ProposeReminder effect, OutgoingReminder outgoing)
    {
        if (effect.Notice is not { } notice)
        {
            return;
        }

        var row = new Entity(FormalNoticeTable.LogicalName)
        {
            [FormalNoticeTable.AccountId] = file.AccountReference,
            [FormalNoticeTable.State] = Choices.To(FormalNoticeState.Draft),
            [FormalNoticeTable.Delivery] = Choices.To(NoticeDelivery.Paper),
            [FormalNoticeTable.TransactionCurrencyId] = new EntityReference(TransactionCurrencyTable.LogicalName, file.Configuration.CurrencyId(effect.Currency)),
            [FormalNoticeTable.Amount] = new Money(AmountOf(file, outgoing)),
            [FormalNoticeTable.DeadlineDays] = notice.DeadlineDays,
            [FormalNoticeTable.OwnerId] = file.Collector,
        };
        Complete(row, file, notice.Missing);
        reminder.RelatedEntities[new Relationship("relance_reminder_formalnotices")] =
            new EntityCollection(new List<Entity> { row }) { EntityName = FormalNoticeTable.LogicalName };
    }

    public void Write(DebtorFile file, Effect.SetNoticeMissing effect)
    {
        var row = new Entity(FormalNoticeTable.LogicalName, effect.NoticeId);
        Complete(row, file, effect.Missing);
        execution.AsSystem.Update(row);
    }

    public void Write(DebtorFile file, Effect.CompareRoutes effect)
    {
        var notice = file.Snapshot.Recovery.Notices.First(one => one.Id == effect.NoticeId);
        var lines = file.Snapshot.History.First(one => one.Id == notice.ReminderId).Lines;
        var invoices = file.Snapshot.Invoices.Where(invoice => !invoice.IsSettled && lines.Any(line => line.InvoiceId == invoice.Id)).ToValueList();
        var house = HouseLanguage.Of(file.Configuration);
        execution.AsSystem.Update(new Entity(FormalNoticeTable.LogicalName, effect.NoticeId)
        {
            [FormalNoticeTable.NextRoutes] = Activities.Cut(RouteReport.Text(RouteCases.Of(file, invoices), house), FormalNoticeTable.Lengths.NextRoutes),
        });
    }

    /// <summary>The letter leaves the desk: from now on the notice bears this day, and what the letter asks for on it.</summary>
    public void Date(DebtorFile file, OutgoingReminder reminder)
    {
        if (file.Snapshot.Recovery.Notices.FirstOrDefault(one => one.ReminderId == reminder.Id) is { } notice)
        {
            execution.AsSystem.Update(new Entity(FormalNoticeTable.LogicalName, notice.Id)
            {
                [FormalNoticeTable.DatedOn] = Days.ToColumn(file.Snapshot.AsOf),
                [FormalNoticeTable.ApprovedOn] = Days.ToColumn(file.Snapshot.AsOf),
                [FormalNoticeTable.Amount] = new Money(AmountOf(file, reminder)),
                [FormalNoticeTable.ApprovedById] = file.Reminders[reminder.Id].ApprovedBy is { } person ? new EntityReference(SystemUserTable.LogicalName, person) : null,
            });
        }
    }

    /// <summary>The reminder was taken back: its notice is no longer looked at.</summary>
    public void Withdraw(Guid reminderId)
    {
        if (Find(reminderId) is { } notice)
        {
            execution.AsSystem.Update(new Entity(FormalNoticeTable.LogicalName, notice.Id)
            {
                [FormalNoticeTable.StateCode] = new OptionSetValue(1),
                [FormalNoticeTable.StatusCode] = new OptionSetValue(2),
            });
        }
    }

    /// <summary>The letter was posted. A day that somebody entered before stays.</summary>
    public void Sent(Guid reminderId, NodaTime.LocalDate day)
    {
        if (Find(reminderId) is { } notice && notice.Day(FormalNoticeTable.SentOn) is null)
        {
            execution.AsSystem.Update(new Entity(FormalNoticeTable.LogicalName, notice.Id) { [FormalNoticeTable.SentOn] = Days.ToColumn(day) });
        }
    }

    private Row? Find(Guid reminderId)
    {
        var query = new QueryExpression(FormalNoticeTable.LogicalName) { ColumnSet = new ColumnSet(FormalNoticeTable.SentOn) };
        query.Criteria.AddCondition(FormalNoticeTable.ReminderId, ConditionOperator.Equal, reminderId);
        return rows.First(query);
    }

    // As the letter says it: the invoices, with what was claimed before and what the letter adds.
    private static decimal AmountOf(DebtorFile file, OutgoingReminder reminder) =>
        reminder.Lines.Sum(line => line.AskedAmount) + (ClaimModels.Of(file, reminder, HouseLanguage.Of(file.Configuration))?.Total.Amount ?? 0m);

    private static void Complete(Entity row, DebtorFile file, ValueList<NoticeItem> missing)
    {
        row[FormalNoticeTable.IsComplete] = missing.IsEmpty;
        row[FormalNoticeTable.Missing] = missing.IsEmpty
            ? null
            : Activities.Cut(NoticeRows.TextOf(missing, HouseLanguage.Of(file.Configuration)), FormalNoticeTable.Lengths.Missing);
    }
}
