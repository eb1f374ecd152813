using System;
using Microsoft.Xrm.Sdk;
using Relance.Local.Pipeline;

namespace Relance.Local.Host;

/// <summary>The organization service of one user, as a client outside the platform has it.</summary>
internal sealed class LocalService : OrganizationServiceBase
{
    private readonly LocalDataverse host;
    private readonly Guid userId;

    public LocalService(LocalDataverse host, Guid userId)
    {
        this.host = host;
        this.userId = userId;
    }

    /// <inheritdoc/>
    public override OrganizationResponse Execute(OrganizationRequest request) =>
        host.Dispatcher.Dispatch(Call.FromOutside(request, userId, host.Clock.Now));
}
