using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Apis;

/// <summary>
/// <c>relance_ApproveReminder(Reminder) -> Issued, Explanation</c>: a person lets a proposed reminder go. The facts are looked at once
/// more at that moment: what is no longer due is taken back instead.
/// </summary>
public sealed class ApproveReminder : PluginBase
{
    // The person's own right to write the reminder is what the first update asks for; the state itself only the engine moves.
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var proposed = services.GetRequiredService<ProposedReminders>().Get(Parameters.Row(execution, "Reminder", ReminderTable.LogicalName));
        CheckNotice(services, proposed);
        execution.AsUser.Update(new Entity(ReminderTable.LogicalName, proposed.Id)
        {
            [ReminderTable.ApprovedById] = new EntityReference(SystemUserTable.LogicalName, execution.Context.UserId),
            [ReminderTable.ApprovedOn] = Days.ToColumn(services.GetRequiredService<Today>().Day),
        });
        execution.AsSystem.Update(new Entity(ReminderTable.LogicalName, proposed.Id) { [ReminderTable.State] = Choices.To(ReminderState.Approved) });
        var evaluated = services.GetRequiredService<Evaluation>().Run(proposed.AccountId, null)
            ?? throw new UserMistake(MistakeCode.RowNotFound, AccountTable.LogicalName);
        execution.Output("Issued", services.GetRequiredService<ProposedReminders>().IsIssued(proposed.Id));
        execution.Output("Explanation", Explain(evaluated, proposed.Id, services.GetRequiredService<UserLanguage>().Culture));
    }

    // A formal notice that lacks something is refused with the whole list: what the facts show, and what its words do not say.
    private static void CheckNotice(IServiceProvider services, ProposedReminder proposed)
    {
        if (services.GetRequiredService<Evaluation>().Decide(proposed.AccountId, null) is not { } before
            || !before.File.Reminders.TryGetValue(proposed.Id, out var past)
            || !past.Reminder.IsFormalNotice)
        {
            return;
        }

        var missing = before.Decision.Reasons.FirstOrDefault(reason => reason.Code == ReasonCode.NoticeIncomplete && reason.SourceId == proposed.Id) is { Detail: { } items }
            ? items.Split(',').Select(item => (NoticeItem)Enum.Parse(typeof(NoticeItem), item)).ToValueList()
            : ValueList<NoticeItem>.Empty;
        if (!missing.IsEmpty)
        {
            throw new UserMistake(
                MistakeCode.NoticeIncomplete,
                culture => missing.Select(item => $"{NoticeItemTexts.Of(item, culture)} ({NoticeItemTexts.Code(item)})").ToValueList());
        }
    }

    private static string Explain(Evaluated evaluated, Guid reminderId, TextCulture culture)
    {
        var lines = evaluated.File.Reminders.TryGetValue(reminderId, out var past) ? past.Reminder.Lines : ValueList<ReminderLine>.Empty;
        var reasons = evaluated.Decision.Reasons.Where(reason => lines.Any(line => line.InvoiceId == reason.InvoiceId));
        return string.Join("\n", reasons.Select(reason => Explainer.Explain(reason, ExplainContext.Of(evaluated.File.Snapshot), culture)));
    }
}
