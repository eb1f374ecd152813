using System;
using Microsoft.Extensions.DependencyInjection;
using Relance.Domain;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Apis;

/// <summary>
/// <c>relance_SendTest(TextName, Language?, Channel?, Draft?) -> Email, Subject, Sent</c>: a made-up reminder with a real text, as an e-mail
/// of the caller to the caller; left as a draft when asked to.
/// </summary>
public sealed class SendTest : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var textName = Parameters.Text(execution, "TextName") ?? throw new UserMistake(MistakeCode.MissingParameter, "TextName");
        var language = Parameters.Culture(execution, services).Language;
        var writer = services.GetRequiredService<TestMessage>();
        var message = writer.Compose(textName, language, Parameters.Choice<Channel>(execution, "Channel") ?? Channel.Email);
        var email = writer.Write(message);
        var isSent = !execution.Input<bool>("Draft");
        if (isSent)
        {
            writer.Send(email);
        }

        execution.Output("Email", email);
        execution.Output("Subject", message.Subject);
        execution.Output("Sent", isSent);
    }
}
