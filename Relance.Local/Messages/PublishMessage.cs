using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Local.Pipeline;

namespace Relance.Local.Messages;

/// <summary>Makes changed forms, views and scripts visible. The local host shows none, so there is nothing to do but to check the right.</summary>
internal sealed class PublishMessage : IMessage
{
    private readonly LocalDataverse host;

    /// <param name="name">PublishAllXml or PublishXml.</param>
    public PublishMessage(LocalDataverse host, string name)
    {
        this.host = host;
        Name = name;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public OrganizationResponse Handle(Call call)
    {
        host.Access.DemandPrivilege(call.UserId, "prvPublishCustomization");
        return new OrganizationResponse { ResponseName = Name };
    }
}
