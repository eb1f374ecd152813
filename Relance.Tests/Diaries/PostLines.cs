using System;
using Relance.Domain;

namespace Relance.Tests.Diaries;

/// <summary>Lines about what becomes of a reminder: approved, made, posted, arrived, failed.</summary>
internal static class PostLines
{
    public static LineRule[] All { get; } =
    [
        new("{number} is approved", "relance de {number} validée", Approval(ReminderState.Approved)),
        new("{number} is refused", "relance de {number} refusée", Approval(ReminderState.Rejected)),
        new("email for {number} arrived", "e-mail pour {number} arrivé", Arrival(Channel.Email)),
        new("call made for {number}", "appel passé pour {number}", Arrival(Channel.PhoneCall)),
        new("letter posted for {number}", "courrier posté pour {number}", Arrival(Channel.Letter)),
        new("registered letter for {number} received", "lettre recommandée pour {number} reçue", Arrival(Channel.RegisteredLetter)),
        new("task for {number} done", "tâche pour {number} faite", Arrival(Channel.Task)),
        new("delivery for {number} failed", "envoi pour {number} en échec",
            (facts, line) => facts.WithReminder(
                line.Text("number"),
                reminder => reminder.State is ReminderState.Issued or ReminderState.Delivered,
                reminder => reminder with { State = ReminderState.Failed, CountedOn = null })),
    ];

    private static Func<DiaryFacts, LineValues, DiaryFacts> Approval(ReminderState state) => (facts, line) => facts.WithReminder(
        line.Text("number"),
        reminder => reminder.State == ReminderState.Proposed && reminder.RequiresApproval,
        reminder => reminder with { State = state });

    private static Func<DiaryFacts, LineValues, DiaryFacts> Arrival(Channel channel) => (facts, line) => facts.WithReminder(
        line.Text("number"),
        reminder => reminder.State == ReminderState.Issued && reminder.Channel == channel,
        reminder => reminder with { State = ReminderState.Delivered, CountedOn = facts.AsOf });
}
