using System;
using System.Collections.Concurrent;
using Microsoft.Xrm.Sdk;

namespace Relance.Plugin.Reading;

/// <summary>
/// Who acts when the engine writes: the user whom the platform takes for a service without a user. It is asked, not assumed, once per
/// organization and process; the user never changes.
/// </summary>
public sealed class EngineIdentity(Execution execution)
{
    private static readonly ConcurrentDictionary<Guid, Guid> Known = new();

    public Guid UserId => Known.GetOrAdd(execution.Context.OrganizationId, _ => (Guid)execution.AsSystem.Execute(new OrganizationRequest("WhoAmI")).Results["UserId"]);
}
