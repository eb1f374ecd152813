using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Apis;

/// <summary>
/// <c>relance_GetWorklist(Filter?, User?, Team?, Minimum?, Language?, Top?, WithSnoozed?, AsOf?) -> Items (JSON), Count</c>: what waits
/// for a person, the most points first, each with its reasons and one next best action (design rule 41). Only what the caller may read.
/// </summary>
public sealed class GetWorklist : PluginBase
{
    private const int DefaultTop = 200;

    protected override void Run(Execution execution, IServiceProvider services)
    {
        var asOf = Parameters.Day(execution, "AsOf") ?? services.GetRequiredService<Today>().Day;
        var filter = FilterOf(execution);
        var settings = WorklistSettings.Default;
        var top = execution.Input<int?>("Top") ?? DefaultTop;
        if (top < 1)
        {
            throw new UserMistake(MistakeCode.InvalidParameter, "Top");
        }

        var culture = Parameters.Culture(execution, services);
        var read = services.GetRequiredService<WorklistReader>().Read(asOf, settings);
        var items = filter.Apply(Worklist.Of(asOf, read.Debtors, read.Snoozes, settings));
        var currency = services.GetRequiredService<ConfigurationReader>().Get().Policy.BaseCurrency;
        execution.Output("Items", WorklistJson.Of(items.Take(top), asOf, currency, culture));
        execution.Output("Count", items.Count);
    }

    private static WorklistFilter FilterOf(Execution execution)
    {
        var user = Parameters.OptionalRow(execution, "User", SystemUserTable.LogicalName)?.Id;
        var team = Parameters.OptionalRow(execution, "Team", TeamTable.LogicalName)?.Id;
        var named = Named(execution, Parameters.Text(execution, "Filter") ?? "all", team);
        return named with
        {
            UserId = user ?? named.UserId,
            TeamId = team ?? named.TeamId,
            MinimumAmount = execution.Input<Microsoft.Xrm.Sdk.Money>("Minimum")?.Value,
            WithSnoozed = execution.Input<bool>("WithSnoozed"),
        };
    }

    private static WorklistFilter Named(Execution execution, string name, Guid? team) => name switch
    {
        "all" => WorklistFilter.Everything,
        "mine" => WorklistFilter.Mine(execution.Context.InitiatingUserId),
        "team" => WorklistFilter.OfTeam(team ?? throw new UserMistake(MistakeCode.MissingParameter, "Team")),
        "promisesDueToday" => WorklistFilter.PromisesDueToday,
        "brokenPromises" => WorklistFilter.BrokenPromises,
        "disputesPastDeadline" => WorklistFilter.DisputesPastDeadline,
        "approvals" => WorklistFilter.ApprovalsWaiting,
        "exhausted" => WorklistFilter.ExhaustedScenarios,
        "noContact" => WorklistFilter.WithoutContact,
        "limitationNear" => WorklistFilter.LimitationNear,
        "handOvers" => WorklistFilter.HandOvers,
        _ => throw new UserMistake(MistakeCode.InvalidParameter, "Filter"),
    };
}
