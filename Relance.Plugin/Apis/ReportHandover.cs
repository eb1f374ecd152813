using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Apis;

/// <summary>
/// <c>relance_ReportHandover(Handover, Report, State?)</c>: what the agency reported: that it works on the case, or that it gives it
/// back with the report as its reason.
/// </summary>
public sealed class ReportHandover : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var handover = Parameters.Row(execution, "Handover", HandoverTable.LogicalName);
        var report = Parameters.Text(execution, "Report") ?? throw new UserMistake(MistakeCode.MissingParameter, "Report");
        var state = Parameters.Choice<AgencyCaseState>(execution, "State");
        var change = new Entity(HandoverTable.LogicalName, handover.Id)
        {
            [HandoverTable.LastReportOn] = Days.ToColumn(services.GetRequiredService<Today>().Day),
            [HandoverTable.LastReport] = Writing.Activities.Cut(report, HandoverTable.Lengths.LastReport),
        };
        if (state is { } next)
        {
            change[HandoverTable.State] = next is AgencyCaseState.InProgress or AgencyCaseState.Returned ? Choices.To(next) : throw new UserMistake(MistakeCode.InvalidParameter, "State");
            change[HandoverTable.EndReason] = next == AgencyCaseState.Returned ? Writing.Activities.Cut(report, HandoverTable.Lengths.EndReason) : null;
        }

        execution.AsUser.Update(change);
        services.GetRequiredService<Evaluation>().Follow(services.GetRequiredService<HandoverReader>().Read(handover.Id).Case.DebtorId);
    }
}
