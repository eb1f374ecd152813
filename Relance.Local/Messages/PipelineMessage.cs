using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Local.Pipeline;

namespace Relance.Local.Messages;

/// <summary>A message that passes through the event pipeline, with steps before and after its own work.</summary>
internal abstract class PipelineMessage : IMessage
{
    protected PipelineMessage(LocalDataverse host) => Host = host;

    /// <inheritdoc/>
    public abstract string Name { get; }

    /// <summary>The message writes nothing by itself and needs no transaction of its own.</summary>
    public virtual bool IsReadOnly => false;

    protected LocalDataverse Host { get; }

    /// <inheritdoc/>
    public OrganizationResponse Handle(Call call)
    {
        Prepare(call);
        Host.Pipeline.Run(call, this);
        OrganizationResponse response = NewResponse();
        response.ResponseName = Name;
        response.Results = call.Output;
        return response;
    }

    /// <summary>The caller's rights, checked between pre-validation and everything that is written.</summary>
    public abstract void Authorize(Call call);

    /// <summary>The main stage.</summary>
    public abstract void Execute(Call call);

    /// <summary>Finds out which table and row the message is about, and detaches what plug-ins may change from the sender's objects.</summary>
    protected abstract void Prepare(Call call);

    /// <summary>An empty answer of the message's own type.</summary>
    protected abstract OrganizationResponse NewResponse();
}
