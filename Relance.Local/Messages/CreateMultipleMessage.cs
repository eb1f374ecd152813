using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Relance.Local.Host;
using Relance.Local.Pipeline;

namespace Relance.Local.Messages;

/// <summary>Creates rows of one table, all or none; steps on Create run once per row (Microsoft Learn: bulk operations, merged pipelines).</summary>
internal sealed class CreateMultipleMessage : IMessage
{
    private readonly LocalDataverse host;

    public CreateMultipleMessage(LocalDataverse host) => this.host = host;

    /// <inheritdoc/>
    public string Name => "CreateMultiple";

    /// <inheritdoc/>
    public OrganizationResponse Handle(Call call)
    {
        EntityCollection targets = BulkTargets.Of(call);
        using PlatformTransaction.Scope scope = host.Transaction.Join();
        Guid[] ids = targets.Entities.Select(target => Create(call, target)).ToArray();
        scope.Complete();
        var response = new CreateMultipleResponse { ResponseName = Name };
        response["Ids"] = ids;
        return response;
    }

    private Guid Create(Call call, Entity target) =>
        (Guid)host.Messages.Get("Create").Handle(call.Continue(new CreateRequest { Target = target }))["id"];
}
