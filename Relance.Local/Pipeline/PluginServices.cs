using System;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;

namespace Relance.Local.Pipeline;

/// <summary>The services a plug-in may ask for during one execution. There is no clock among them: "now" comes with the context.</summary>
internal sealed class PluginServices : IServiceProvider, IOrganizationServiceFactory
{
    private readonly LocalDataverse host;
    private readonly PluginContext context;
    private readonly TraceLog trace;

    public PluginServices(LocalDataverse host, PluginContext context, TraceLog trace)
    {
        this.host = host;
        this.context = context;
        this.trace = trace;
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType) => serviceType switch
    {
        _ when serviceType == typeof(IPluginExecutionContext) => context,
        _ when serviceType == typeof(IExecutionContext) => context,
        _ when serviceType == typeof(IOrganizationServiceFactory) => this,
        _ when serviceType == typeof(ITracingService) => trace,
        _ => null,
    };

    /// <summary>A service of SYSTEM (null), of the execution's own user (the empty id) or of another user.</summary>
    public IOrganizationService CreateOrganizationService(Guid? userId)
    {
        Guid user = userId switch
        {
            null => WellKnown.SystemUserId,
            { } id when id == Guid.Empty => context.UserId,
            { } id => id,
        };
        return new PluginService(host, user, context);
    }
}
