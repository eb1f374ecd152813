using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Relance.Local.Host;
using Relance.Local.Pipeline;

namespace Relance.Local.Messages;

/// <summary>Updates rows of one table, all or none; steps on Update run once per row (Microsoft Learn: bulk operations, merged pipelines).</summary>
internal sealed class UpdateMultipleMessage : IMessage
{
    private readonly LocalDataverse host;

    public UpdateMultipleMessage(LocalDataverse host) => this.host = host;

    /// <inheritdoc/>
    public string Name => "UpdateMultiple";

    /// <inheritdoc/>
    public OrganizationResponse Handle(Call call)
    {
        EntityCollection targets = BulkTargets.Of(call);
        using PlatformTransaction.Scope scope = host.Transaction.Join();
        foreach (Entity target in targets.Entities)
        {
            host.Messages.Get("Update").Handle(call.Continue(new UpdateRequest { Target = target }));
        }

        scope.Complete();
        return new UpdateMultipleResponse { ResponseName = Name };
    }
}
