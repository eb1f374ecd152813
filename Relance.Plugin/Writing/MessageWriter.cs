using System.Collections.Generic;
using System.Linq;
using Relance.Domain;
using Relance.Plugin.Reading;

namespace Relance.Plugin.Writing;

/// <summary>Puts a reminder into words with the text of its step, and other messages with the text that bears their name.</summary>
public sealed class MessageWriter(TextReader texts)
{
    public ComposedMessage Compose(DebtorFile file, OutgoingReminder reminder)
    {
        var step = file.Configuration.FindStep(reminder.StepId);
        var text = texts.Find(new TextKey(step?.TextName ?? "", reminder.Language, reminder.Channel, file.Snapshot.Debtor.Kind));
        if (text.Body is null)
        {
            return new ComposedMessage("", null, Unusable(file, text, step?.TextName ?? "", reminder.Language, reminder.Channel), text.Culture);
        }

        var message = Worded(file, text, MessageModels.Of(file, reminder, step!, text.Culture));
        return message.Body is not null && reminder.IsFormalNotice && Unsaid(file, message.Subject, message.Body) is { IsEmpty: false } unsaid
            ? new ComposedMessage("", null, unsaid.Select(item => $"{text.Code}: {item}").ToValueList(), text.Culture)
            : message;
    }

    public ComposedMessage Compose(DebtorFile file, OutgoingMessage outgoing, Correspondence correspondence)
    {
        var text = texts.Find(new TextKey(correspondence.TextName, outgoing.Language, outgoing.Channel, file.Snapshot.Debtor.Kind));
        return text.Body is null
            ? new ComposedMessage("", null, Unusable(file, text, correspondence.TextName, outgoing.Language, outgoing.Channel), text.Culture)
            : Worded(file, text, MessageModels.Of(file, outgoing, correspondence.Title(text.Culture), text.Culture) with
            {
                Promise = correspondence.Promise,
                Plan = correspondence.Plan,
                Terms = correspondence.Terms,
                Dispute = correspondence.Dispute,
                HandOver = correspondence.HandOver,
                Hold = correspondence.Hold,
            });
    }

    /// <summary>Whether somebody worded such a message for this channel and kind of debtor, soundly or not.</summary>
    public bool Knows(DebtorFile file, OutgoingMessage outgoing, string textName) =>
        texts.Find(new TextKey(textName, outgoing.Language, outgoing.Channel, file.Snapshot.Debtor.Kind)).Code is not null;

    private static ComposedMessage Worded(DebtorFile file, TextChoice text, MessageModel model)
    {
        var body = Composer.Compose(text.Body!, model, text.Culture);
        var subject = text.Subject is null ? new Relance.Domain.Composition(model.Step.Name, ValueList<TemplateFailure>.Empty) : Composer.Compose(text.Subject, model, text.Culture);
        var failures = body.Failures.Concat(subject.Failures).ToList();
        return failures.Count == 0
            ? new ComposedMessage(subject.Text!, body.Text, ValueList<string>.Empty, text.Culture)
            : new ComposedMessage("", null, Said(file, text, failures), text.Culture);
    }

    // What the law wants a formal notice to say is looked for in the letter itself.
    private static ValueList<string> Unsaid(DebtorFile file, string subject, string body)
    {
        var debtor = file.Snapshot.Debtor;
        return NoticeWording.Missing(FormalNoticeRules.For(debtor.Country, debtor.Kind), subject, body)
            .Select(item => $"{NoticeItemTexts.Of(item, HouseLanguage.Of(file.Configuration))} ({NoticeItemTexts.Code(item)})")
            .ToValueList();
    }

    private static ValueList<string> Unusable(DebtorFile file, TextChoice text, string textName, string language, Channel channel)
    {
        var house = HouseLanguage.Of(file.Configuration);
        return text.Failures.IsEmpty
            ? ValueList.Of(HouseLanguage.NoText(textName, language, channel, house))
            : Said(file, text, text.Failures);
    }

    private static ValueList<string> Said(DebtorFile file, TextChoice text, IEnumerable<TemplateFailure> failures)
    {
        var house = HouseLanguage.Of(file.Configuration);
        return failures.Select(failure => $"{text.Code}: {TemplateFailureText.Of(failure, house)}").ToValueList();
    }
}
