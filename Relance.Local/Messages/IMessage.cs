using Microsoft.Xrm.Sdk;
using Relance.Local.Pipeline;

namespace Relance.Local.Messages;

/// <summary>One message of the SDK: what it does, and how it answers.</summary>
internal interface IMessage
{
    /// <summary>The request name, for example "Create".</summary>
    string Name { get; }

    OrganizationResponse Handle(Call call);
}
