using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Relance.Local.Host;

namespace Relance.Local.Messages;

/// <summary>Empties the lookups by which rows point to the target through a one-to-many relationship.</summary>
internal sealed class DisassociateMessage : LinkMessage
{
    public DisassociateMessage(LocalDataverse host)
        : base(host)
    {
    }

    /// <inheritdoc/>
    public override string Name => "Disassociate";

    /// <inheritdoc/>
    protected override EntityReference? NewValue(EntityReference target) => null;

    /// <inheritdoc/>
    protected override OrganizationResponse NewResponse() => new DisassociateResponse();
}
