using System;
using Microsoft.Extensions.DependencyInjection;
using Relance.Domain;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Apis;

/// <summary><c>relance_ReinstateClaim(Claim, Reason) -> Explanation</c>: a person takes the waiver of a claim back. Once.</summary>
public sealed class ReinstateClaim : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var id = Parameters.Row(execution, "Claim", ClaimTable.LogicalName).Id;
        var claim = services.GetRequiredService<ClaimActs>().Reinstate(id, Parameters.Reason(execution));
        execution.Output("Explanation", ClaimWords.After(claim, services.GetRequiredService<UserLanguage>().Culture));
    }
}
