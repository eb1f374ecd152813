using System;

namespace Relance.Domain;

/// <summary>What a template becomes, which decides how field values are written into it.</summary>
public enum TemplateKind
{
    /// <summary>Body of an e-mail or letter: every value is escaped; there is no way to write one unescaped (docs/texts.md).</summary>
    Html,

    /// <summary>Plain text: the alternative part of an e-mail, a call guide, a task.</summary>
    Text,

    /// <summary>One line: line ends in the template or in a value become a space, so that a value can never add a mail header.</summary>
    Subject,

    /// <summary>Short message: as text, with plain spaces for no-break ones, which would more than halve the length of an SMS.</summary>
    Sms,
}

/// <summary>Which kind of template a channel takes.</summary>
public static class TemplateKinds
{
    public static TemplateKind OfBody(Channel channel) => channel switch
    {
        Channel.Email or Channel.Letter or Channel.RegisteredLetter => TemplateKind.Html,
        Channel.PhoneCall or Channel.Task => TemplateKind.Text,
        Channel.Sms => TemplateKind.Sms,
        _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, "A channel without a kind of template."),
    };
}
