using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Relance.Local.Host;
using Relance.Local.Metadata;
using Relance.Local.Pipeline;

namespace Relance.Local.Messages;

/// <summary>Lets rows point to the target through a one-to-many relationship, or pairs a user or a team with roles and profiles.</summary>
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
    protected override void Change(Call call, Membership membership, EntityReference target, EntityReference related) => MembershipLinks.Tie(Host, call, membership, target, related);

    /// <inheritdoc/>
    protected override OrganizationResponse NewResponse() => new AssociateResponse();
}
