using System.Collections.Generic;
using System.Linq;
using Relance.Local.Host;
using Relance.Local.Pipeline;

namespace Relance.Local.Messages;

/// <summary>Every message the local host understands. Anything else is refused by name.</summary>
internal sealed class MessageList
{
    private readonly Dictionary<string, IMessage> byName;

    public MessageList(LocalDataverse host)
    {
        IMessage[] platform =
        {
            new AssociateMessage(host),
            new CreateMessage(host),
            new CreateMultipleMessage(host),
            new DeleteMessage(host),
            new DisassociateMessage(host),
            new ExecuteMultipleMessage(host),
            new ExecuteTransactionMessage(host),
            new RetrieveMessage(host),
            new RetrieveMultipleMessage(host),
            new SendEmailMessage(host),
            new UpdateMessage(host),
            new UpdateMultipleMessage(host),
            new UpsertMessage(host),
            new WhoAmIMessage(host),
        };
        byName = platform.ToDictionary(message => message.Name);
    }

    /// <exception cref="System.ServiceModel.FaultException{T}">The local host does not know the message.</exception>
    public IMessage Get(string name) => byName.TryGetValue(name ?? string.Empty, out IMessage? message)
        ? message
        : throw PipelineFaults.UnknownMessage(name ?? "(none)");

    /// <summary>Adds a custom API.</summary>
    public void Add(IMessage message) => byName.Add(message.Name, message);
}
