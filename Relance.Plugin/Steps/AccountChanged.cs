using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Steps;

/// <summary>Limit, segment, people, wishes or language of a customer changed: whom we write to and how is decided anew.</summary>
public sealed class AccountChanged : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        if (IsOwnLookAtTheRisk(execution) && !SegmentsAskForTheRisk(services))
        {
            execution.Trace("The risk class was written by an evaluation, and no segment asks for it.");
            return;
        }

        services.GetRequiredService<Evaluation>().Follow(execution.Context.PrimaryEntityId);
    }

    // The day of the look is a secured column that only the engine writes, together with the class and with no other column of a person.
    private static bool IsOwnLookAtTheRisk(Execution execution) => execution.Target.Contains(AccountTable.RiskOn);

    private static bool SegmentsAskForTheRisk(IServiceProvider services) =>
        services.GetRequiredService<ConfigurationReader>().Find() is not { } configuration || configuration.Segments.Any(segment => !segment.RiskClasses.IsEmpty);
}
