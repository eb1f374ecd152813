using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Relance.Local.Host;

namespace Relance.Local.Messages;

/// <summary>Lets rows point to the target through a one-to-many relationship.</summary>
internal sealed class AssociateMessage : LinkMessage
{
    public AssociateMessage(LocalDataverse host)
        : base(host)
    {
    }

    /// <inheritdoc/>
    public override string Name => "Associate";

    /// <inheritdoc/>
    protected override EntityReference? NewValue(EntityReference target) => target;

    /// <inheritdoc/>
    protected override OrganizationResponse NewResponse() => new AssociateResponse();
}
