using System;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;

namespace Relance.Local.Pipeline;

/// <summary>The organization service as one plug-in execution gets it: its requests carry the chain's depth and correlation.</summary>
internal sealed class PluginService : OrganizationServiceBase
{
    private readonly LocalDataverse host;
    private readonly Guid userId;
    private readonly PluginContext context;

    public PluginService(LocalDataverse host, Guid userId, PluginContext context)
    {
        this.host = host;
        this.userId = userId;
        this.context = context;
    }

    /// <inheritdoc/>
    public override OrganizationResponse Execute(OrganizationRequest request) =>
        host.Dispatcher.Dispatch(Call.FromPlugin(request, userId, context, host.Clock.Now));
}
