using System;
using System.Collections.Generic;
using System.Linq;

namespace Relance.Domain;

/// <summary>A message text as it is kept: what steps name, in one language, perhaps for one channel and one kind of debtor.</summary>
/// <param name="Code">Unique among the texts.</param>
/// <param name="Name">What steps call it by; one that begins with "part." is included by texts and is none itself.</param>
/// <param name="Language">BCP 47 tag, in small letters.</param>
/// <param name="Channel">Null = every channel whose messages are HTML.</param>
/// <param name="DebtorKind">Null = every kind.</param>
public sealed record StoredText(Guid Id, string Code, string Name, string Language, Channel? Channel, DebtorKind? DebtorKind, string? Subject, string Body)
{
    /// <summary>What our own people read where a call or a task has no text of its own.</summary>
    public const string CallGuide = "call-guide";
    private const string PartPrefix = "part.";

    public bool IsPart => IsPartName(Name);

    public static bool IsPartName(string name) => name.StartsWith(PartPrefix, StringComparison.Ordinal);

    /// <summary>The names under which a text is looked for, the best one first.</summary>
    public static ValueList<string> NamesFor(string name, Channel channel) =>
        IsForOurselves(channel) ? ValueList.Of(name, CallGuide) : ValueList.Of(name);

    /// <summary>Nothing leaves the house through this channel by itself: its text is a guide for the person who acts.</summary>
    public static bool IsForOurselves(Channel channel) => channel is Relance.Domain.Channel.PhoneCall or Relance.Domain.Channel.Task;

    /// <summary>
    /// The text of a step for a debtor: the exact language tag, then its language, then the language of the house; the exact channel
    /// before a text for any channel; the debtor's kind before a text for every kind. Null = none fits.
    /// </summary>
    public static StoredText? Best(IEnumerable<StoredText> texts, string name, string language, string houseLanguage, Channel channel, DebtorKind kind)
    {
        var languages = new[] { language, language.Split('-')[0], houseLanguage, houseLanguage.Split('-')[0] }.Select(tag => tag.ToLowerInvariant()).Distinct().ToList();
        var names = NamesFor(name, channel);
        return Guard.NotNull(texts, nameof(texts))
            .Where(text => names.Contains(text.Name) && languages.Contains(text.Language) && text.Suits(channel) && (text.DebtorKind is not { } one || one == kind))
            .OrderBy(text => text.Name == name ? 0 : 1)
            .ThenBy(text => languages.IndexOf(text.Language))
            .ThenBy(text => text.Channel is null ? 1 : 0)
            .ThenBy(text => text.DebtorKind is null ? 1 : 0)
            .ThenBy(text => text.Code, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    /// <summary>The parts that a text of this language and form can include.</summary>
    public static ValueList<TemplatePart> Parts(IEnumerable<StoredText> texts, string language, TemplateKind kind) => Guard.NotNull(texts, nameof(texts))
        .Where(text => text.IsPart && text.Language == language && FormOf(text.Channel) == kind)
        .Select(text => new TemplatePart(text.Name.Substring(PartPrefix.Length), text.Body))
        .ToValueList();

    /// <summary>The form of a text for a channel; a text for any channel is HTML.</summary>
    public static TemplateKind FormOf(Channel? channel) => channel is { } one ? TemplateKinds.OfBody(one) : TemplateKind.Html;

    private bool Suits(Channel channel) => Channel is { } own ? own == channel : FormOf(channel) == TemplateKind.Html;
}
