using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Writing;

/// <summary>
/// A made-up reminder with the real text, the real creditor and the real ways to pay, as an e-mail of a person to the same person. No
/// reminder row is written and no debtor is involved.
/// </summary>
public sealed class TestMessage(Execution execution, ConfigurationReader configurations, TextReader texts, Today today, UserLanguage language)
{
    private const int LongestSubject = 200;
    private const string Reference = "C-0000";

    /// <exception cref="UserMistake">There is no such text, or it cannot be written.</exception>
    public ComposedMessage Compose(string textName, string languageTag, Channel channel)
    {
        var text = texts.Find(new TextKey(textName, languageTag, channel, DebtorKind.Company));
        if (text.Body is null)
        {
            throw text.Failures.IsEmpty ? new UserMistake(MistakeCode.RowNotFound, $"{textName} ({languageTag})") : Unsound(text.Failures);
        }

        var configuration = configurations.Get();
        var step = configuration.Scenarios.SelectMany(version => version.Steps).FirstOrDefault(one => one.TextName == textName);
        var model = ExampleMessage.Of(CreditorOf(configuration), PaymentOf(configuration.Creditor.WaysToPay), step, textName, today.Day, text.Culture);
        var body = Composer.Compose(text.Body, model, text.Culture);
        var subject = text.Subject is null ? new Relance.Domain.Composition(textName, ValueList<TemplateFailure>.Empty) : Composer.Compose(text.Subject, model, text.Culture);
        var failures = body.Failures.Concat(subject.Failures).ToValueList();
        return failures.IsEmpty
            ? new ComposedMessage(Activities.Cut(HouseLanguage.Test(subject.Text!, text.Culture), LongestSubject), Html(body.Text!, channel), ValueList<string>.Empty, text.Culture)
            : throw Unsound(failures);
    }

    /// <summary>Writes the e-mail as a draft of the caller.</summary>
    public EntityReference Write(ComposedMessage message)
    {
        var caller = new EntityReference(SystemUserTable.LogicalName, execution.Context.InitiatingUserId);
        var id = execution.AsSystem.Create(new Entity(EmailTable.LogicalName)
        {
            [EmailTable.Subject] = message.Subject,
            [EmailTable.Description] = message.Body,
            [EmailTable.DirectionCode] = true,
            [EmailTable.From] = Party(caller),
            [EmailTable.To] = Party(caller),
            [EmailTable.OwnerId] = caller,
        });
        return new EntityReference(EmailTable.LogicalName, id);
    }

    /// <summary>Sends the draft; a refusal of the mailbox is that of the platform, and then the draft is not kept either.</summary>
    public void Send(EntityReference email) =>
        execution.AsSystem.Execute(new OrganizationRequest("SendEmail") { ["EmailId"] = email.Id, ["TrackingToken"] = "", ["IssueSend"] = true });

    private static EntityCollection Party(EntityReference user) =>
        new(new List<Entity> { new(ActivityPartyTable.LogicalName) { [ActivityPartyTable.PartyId] = user } });

    private UserMistake Unsound(IEnumerable<TemplateFailure> failures) =>
        new(MistakeCode.TextUnsound, string.Join("\n", failures.Select(failure => TemplateFailureText.Of(failure, language.Culture))));

    // The text of an SMS or a call shows as it is written.
    private static string Html(string body, Channel channel) =>
        TemplateKinds.OfBody(channel) == TemplateKind.Html ? body : WebUtility.HtmlEncode(body).Replace("\r\n", "\n").Replace("\n", "<br>");

    private static MessageCreditor CreditorOf(Configuration configuration)
    {
        var creditor = configuration.Creditor;
        var contact = new MessageContact(creditor.ContactName ?? creditor.Name, creditor.ContactEmail ?? "", creditor.ContactPhone);
        return new MessageCreditor(creditor.Name, creditor.Address ?? "", creditor.LegalMentions ?? "", contact, creditor.Mediator)
        {
            Country = configuration.CreditorCountry,
            Signatory = configuration.NoticeCreditor.Signatory,
        };
    }

    private static MessagePayment PaymentOf(WaysToPay ways) =>
        new(Reference, ways.Iban, ways.Bic, ways.Link, ways.ChequePayee, ChequeAddress: ways.ChequeAddress);
}
