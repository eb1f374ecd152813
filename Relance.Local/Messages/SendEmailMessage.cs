using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Relance.Local.Host;
using Relance.Local.Mail;
using Relance.Local.Pipeline;
using Relance.Local.Security;

namespace Relance.Local.Messages;

/// <summary>
/// Sends an email row. The platform queues it and a server reports later; here the outcome is known at once and written to the row
/// as an update of it, so that steps on email see it: Completed/Sent, or still Open/Failed when no address takes it.
/// </summary>
internal sealed class SendEmailMessage : PipelineMessage
{
    private const int Open = 0;
    private const int Completed = 1;
    private const int Sent = 3;
    private const int Failed = 8;

    private readonly MailReader reader;

    public SendEmailMessage(LocalDataverse host)
        : base(host) => reader = new MailReader(host);

    /// <inheritdoc/>
    public override string Name => "SendEmail";

    /// <inheritdoc/>
    public override void Authorize(Call call)
    {
        Host.Access.DemandRow(call.UserId, AccessRight.Read, Host.TableOf(call), call.Id);
        Host.Access.DemandRow(call.UserId, AccessRight.Write, Host.TableOf(call), call.Id);
    }

    /// <inheritdoc/>
    public override void Execute(Call call)
    {
        Entity email = reader.Row(call.Id);
        if (email.GetAttributeValue<OptionSetValue>("statecode")?.Value != Open)
        {
            throw PipelineFaults.BadArgument($"E-mail {call.Id} is not open and cannot be sent.");
        }

        call.Output["Subject"] = email.GetAttributeValue<string>("subject") ?? string.Empty;
        if (!Parameters.Optional<bool>(call, "IssueSend"))
        {
            Mark(call, Completed, Sent);
            return;
        }

        OutgoingMail mail = reader.Mail(email);
        if (Host.Outbox.Refusal(mail) is { } refusal)
        {
            Mark(call, Open, Failed);
            Host.Transaction.AfterCommit(() => Host.Outbox.Fail(mail, refusal));
            return;
        }

        Mark(call, Completed, Sent);
        Host.Transaction.AfterCommit(() => Host.Outbox.Deliver(mail));
    }

    /// <inheritdoc/>
    protected override void Prepare(Call call)
    {
        call.Table = "email";
        call.Id = Parameters.Required<Guid>(call, "EmailId");
    }

    /// <inheritdoc/>
    protected override OrganizationResponse NewResponse() => new();

    private void Mark(Call call, int state, int status)
    {
        var outcome = new Entity("email", call.Id)
        {
            ["statecode"] = new OptionSetValue(state),
            ["statuscode"] = new OptionSetValue(status),
        };
        Host.Messages.Get("Update").Handle(call.Continue(new UpdateRequest { Target = outcome }));
    }
}
