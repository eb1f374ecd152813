using System.Collections.Generic;
using System.Linq;
using Relance.Local.Host;
using Relance.Local.Pipeline;

namespace Relance.Local.Messages;

/// <summary>Every message the local host understands. Anything else is refused by name.</summary>
internal sealed class MessageList
{
    private readonly LocalDataverse host;
    private readonly HashSet<string> platform;
    private readonly Dictionary<string, IMessage> byName;
    private readonly List<string> replaceable = new();

    public MessageList(LocalDataverse host)
    {
        this.host = host;
        IMessage[] own =
        {
            new AssociateMessage(host),
            new CreateMessage(host),
            new CreateMultipleMessage(host),
            new DeleteMessage(host),
            new DisassociateMessage(host),
            new ExecuteMultipleMessage(host),
            new ExecuteTransactionMessage(host),
            new ImportSolutionMessage(host),
            new ImportSolutionAsyncMessage(host),
            new PublishMessage(host, "PublishAllXml"),
            new PublishMessage(host, "PublishXml"),
            new RetrieveMessage(host),
            new RetrieveMultipleMessage(host),
            new SendEmailMessage(host),
            new UpdateMessage(host),
            new UpdateMultipleMessage(host),
            new UpsertMessage(host),
            new WhoAmIMessage(host),
        };
        byName = own.ToDictionary(message => message.Name);
        platform = byName.Keys.ToHashSet();
    }

    /// <exception cref="System.ServiceModel.FaultException{T}">The local host does not know the message.</exception>
    public IMessage Get(string name)
    {
        if (!platform.Contains(name ?? string.Empty))
        {
            host.Registration?.Refresh();
        }

        return byName.TryGetValue(name ?? string.Empty, out IMessage? message) ? message : throw PipelineFaults.UnknownMessage(name ?? "(none)");
    }

    /// <summary>Adds a custom API.</summary>
    public void Add(IMessage message) => byName.Add(message.Name, message);

    /// <summary>Puts these custom APIs in the place of those given so before; those added one by one stay.</summary>
    public void ReplaceCustomApis(IEnumerable<IMessage> messages)
    {
        replaceable.ForEach(name => byName.Remove(name));
        replaceable.Clear();
        foreach (IMessage message in messages)
        {
            byName.Add(message.Name, message);
            replaceable.Add(message.Name);
        }
    }
}
