using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Relance.Local.Host;
using Relance.Local.Metadata;
using Relance.Local.Pipeline;

namespace Relance.Local.Messages;

/// <summary>Empties the lookups by which rows point to the target through a one-to-many relationship, or takes roles and profiles from a user or a team.</summary>
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
    protected override void Change(Call call, Membership membership, EntityReference target, EntityReference related) => MembershipLinks.Untie(Host, membership, target, related);

    /// <inheritdoc/>
    protected override OrganizationResponse NewResponse() => new DisassociateResponse();
}
