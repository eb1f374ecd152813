using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Local.Pipeline;

namespace Relance.Local.Messages;

/// <summary>Tells the caller who it is.</summary>
internal sealed class WhoAmIMessage : PipelineMessage
{
    public WhoAmIMessage(LocalDataverse host)
        : base(host)
    {
    }

    /// <inheritdoc/>
    public override string Name => "WhoAmI";

    /// <inheritdoc/>
    public override bool IsReadOnly => true;

    /// <inheritdoc/>
    public override void Authorize(Call call)
    {
        // Everyone may ask who they are.
    }

    /// <inheritdoc/>
    public override void Execute(Call call)
    {
        call.Output["UserId"] = call.UserId;
        call.Output["BusinessUnitId"] = Host.Principals.BusinessUnitOf(call.UserId);
        call.Output["OrganizationId"] = WellKnown.OrganizationId;
    }

    /// <inheritdoc/>
    protected override void Prepare(Call call)
    {
        // The message has no table and no parameters.
    }

    /// <inheritdoc/>
    protected override OrganizationResponse NewResponse() => new();
}
