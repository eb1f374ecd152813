using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Plugin.Writing;

/// <summary>The rows of reminders in each state of their life.</summary>
internal static class ReminderRecords
{
    /// <summary>With its lines: one request, all or nothing.</summary>
    public static Entity New(DebtorFile file, Effect.ProposeReminder effect, Guid id, string number)
    {
        var currency = new EntityReference(TransactionCurrencyTable.LogicalName, file.Configuration.CurrencyId(effect.Currency));
        var reminder = new Entity(ReminderTable.LogicalName, id)
        {
            [ReminderTable.Name] = number,
            [ReminderTable.Key] = effect.Key,
            [ReminderTable.AccountId] = file.AccountReference,
            [ReminderTable.ScenarioStepId] = new EntityReference(ScenarioStepTable.LogicalName, effect.StepId),
            [ReminderTable.Channel] = Choices.To(effect.Channel),
            [ReminderTable.ContactId] = ContactOf(effect.ContactId == file.Snapshot.Debtor.Id ? null : effect.ContactId),
            [ReminderTable.Address] = effect.Address,
            [ReminderTable.Language] = effect.Language,
            [ReminderTable.TransactionCurrencyId] = currency,
            [ReminderTable.Amount] = new Money(effect.Amount),
            [ReminderTable.RequiresApproval] = effect.RequiresApproval,
            [ReminderTable.IsFormalNotice] = effect.IsFormalNotice,
            [ReminderTable.State] = Choices.To(ReminderState.Proposed),
            [ReminderTable.ProposedOn] = Days.ToColumn(file.Snapshot.AsOf),
            [ReminderTable.Attempt] = 1,
            [ReminderTable.OwnerId] = file.Collector,
        };
        var lines = effect.Lines.Select(line => LineOf(file, line, currency)).ToList();
        reminder.RelatedEntities[new Relationship(ReminderTable.Children.Lines)] = new EntityCollection(lines) { EntityName = ReminderLineTable.LogicalName };
        return reminder;
    }

    /// <param name="isDelivered">It reached the debtor before it could be marked as issued.</param>
    public static Entity Issued(Guid id, LocalDate day, string subject, bool isDelivered)
    {
        var reminder = new Entity(ReminderTable.LogicalName, id)
        {
            [ReminderTable.State] = Choices.To(isDelivered ? ReminderState.Delivered : ReminderState.Issued),
            [ReminderTable.IssuedOn] = Days.ToColumn(day),
            [ReminderTable.Summary] = subject,
        };
        if (isDelivered)
        {
            reminder[ReminderTable.CountedOn] = Days.ToColumn(day);
        }

        return reminder;
    }

    public static Entity Retried(Effect.RetryReminder effect, Guid? contactId, int attempt) => new(ReminderTable.LogicalName, effect.ReminderId)
    {
        [ReminderTable.State] = Choices.To(ReminderState.Approved),
        [ReminderTable.Channel] = Choices.To(effect.Channel),
        [ReminderTable.ContactId] = ContactOf(contactId),
        [ReminderTable.Address] = effect.Address,
        [ReminderTable.Language] = effect.Language,
        [ReminderTable.Attempt] = attempt,
    };

    public static Entity Cancelled(Effect.CancelReminder effect, string key) => new(ReminderTable.LogicalName, effect.ReminderId)
    {
        [ReminderTable.State] = Choices.To(ReminderState.Cancelled),
        [ReminderTable.Key] = $"{key}#{effect.ReminderId:N}",
        [ReminderTable.CancelReason] = effect.Why.ToString(),
    };

    private static EntityReference? ContactOf(Guid? contactId) => contactId is { } id ? new EntityReference(ContactTable.LogicalName, id) : null;

    private static Entity LineOf(DebtorFile file, ReminderLine line, EntityReference currency) => new(ReminderLineTable.LogicalName)
    {
        [ReminderLineTable.Name] = file.Snapshot.Invoices.First(invoice => invoice.Id == line.InvoiceId).Number,
        [ReminderLineTable.InvoiceId] = new EntityReference(InvoiceTable.LogicalName, line.InvoiceId),
        [ReminderLineTable.ScenarioStepId] = new EntityReference(ScenarioStepTable.LogicalName, line.StepId),
        [ReminderLineTable.Cycle] = line.Cycle,
        [ReminderLineTable.Occurrence] = line.Occurrence,
        [ReminderLineTable.TransactionCurrencyId] = currency,
        [ReminderLineTable.OpenBalance] = new Money(line.OpenBalance),
        [ReminderLineTable.AskedAmount] = new Money(line.AskedAmount),
        [ReminderLineTable.DaysLate] = line.DaysLate,
        [ReminderLineTable.OwnerId] = file.Collector,
    };
}
