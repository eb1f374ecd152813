using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Apis;

/// <summary><c>relance_RejectReminder(Reminder, Reason)</c>: a person refuses a proposed reminder; its steps are skipped, not asked again.</summary>
public sealed class RejectReminder : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var reason = Parameters.Reason(execution);
        var proposed = services.GetRequiredService<ProposedReminders>().Get(Parameters.Row(execution, "Reminder", ReminderTable.LogicalName));
        execution.AsUser.Update(new Entity(ReminderTable.LogicalName, proposed.Id)
        {
            [ReminderTable.FailureText] = Activities.Cut(reason, ReminderTable.Lengths.FailureText),
        });
        execution.AsSystem.Update(new Entity(ReminderTable.LogicalName, proposed.Id) { [ReminderTable.State] = Choices.To(ReminderState.Rejected) });
        services.GetRequiredService<Evaluation>().Run(proposed.AccountId, null);
    }
}
