using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Steps;

/// <summary>
/// An e-mail left or came back, a call was made, a letter was posted: only now the reminder counts, and a failure goes on to the next
/// channel or to a person. A message outside the scenario that came back becomes a task.
/// </summary>
public sealed class ActivityOutcome : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        // The column has the same name in every activity table.
        if (execution.After?.GetAttributeValue<EntityReference>(EmailTable.ReminderId) is not { } reminder)
        {
            if (execution.After is { LogicalName: EmailTable.LogicalName } email && email.Contains(EmailTable.TextName))
            {
                services.GetRequiredService<CorrespondenceOutcome>().Record(email);
            }

            return;
        }

        if (services.GetRequiredService<ReminderOutcome>().Record(reminder.Id, execution.After) is { } account)
        {
            services.GetRequiredService<Evaluation>().Follow(account);
        }
    }
}
