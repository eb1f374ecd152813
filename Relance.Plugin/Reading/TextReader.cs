using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>
/// Finds the text of a step in the debtor's language: the exact language tag, then its language, then the language of the house; the
/// exact channel before a text for any channel; the debtor's kind before a text for every kind.
/// </summary>
/// <remarks>
/// A call or a task of our own people whose step has no text of its own takes the standard call guide. Rows whose text name begins
/// with "part." are what the texts of the same language and form can include.
/// </remarks>
public sealed class TextReader(RowReader rows, ConfigurationReader configurations)
{
    private const string CallGuide = "call-guide";
    private const string PartPrefix = "part.";

    public TextChoice Find(TextKey key) => configurations.Get().Texts.GetOrAdd(key, Read);

    /// <summary>The form of a text for a channel.</summary>
    public static TemplateKind KindOf(Channel? channel) => channel switch
    {
        Channel.PhoneCall or Channel.Task => TemplateKind.Text,
        Channel.Sms => TemplateKind.Sms,
        _ => TemplateKind.Html,
    };

    /// <summary>The row is a part that texts include, not a text.</summary>
    public static bool IsPart(Row row) => row.Text(MessageTemplateTable.TextName)?.StartsWith(PartPrefix, StringComparison.Ordinal) == true;

    /// <summary>The code of a row that was given none: name, language, channel, and the kind of debtor where it is for one.</summary>
    public static string CodeOf(Row row)
    {
        var channel = ChannelOf(row)?.ToString().ToLowerInvariant() ?? "any";
        var kind = KindOfDebtor(row) is { } one ? "." + one.ToString().ToLowerInvariant() : "";
        return $"{row.Text(MessageTemplateTable.TextName)}.{Language(row)}.{channel}{kind}";
    }

    /// <summary>The parts that a text of this language and form can include.</summary>
    public ValueList<TemplatePart> PartsOf(string language, TemplateKind kind)
    {
        var query = Query();
        query.Criteria.AddCondition(MessageTemplateTable.TextName, ConditionOperator.BeginsWith, PartPrefix);
        query.Criteria.AddCondition(MessageTemplateTable.Language, ConditionOperator.Equal, language);
        return rows.All(query)
            .Where(row => KindOf(ChannelOf(row)) == kind)
            .Select(row => new TemplatePart(row.Text(MessageTemplateTable.TextName)!.Substring(PartPrefix.Length), row.Text(MessageTemplateTable.Body) ?? ""))
            .ToValueList();
    }

    private TextChoice Read(TextKey key)
    {
        var names = key.Channel is Channel.PhoneCall or Channel.Task ? new object[] { key.TextName, CallGuide } : [key.TextName];
        var query = Query();
        query.Criteria.AddCondition(MessageTemplateTable.TextName, ConditionOperator.In, names);
        var languages = Languages(key.Language);
        var best = rows.All(query)
            .Where(row => Fits(row, key, languages))
            .OrderBy(row => row.Text(MessageTemplateTable.TextName) == key.TextName ? 0 : 1)
            .ThenBy(row => languages.IndexOf(Language(row)))
            .ThenBy(row => ChannelOf(row) is null ? 1 : 0)
            .ThenBy(row => KindOfDebtor(row) is null ? 1 : 0)
            .ThenBy(row => row.Text(MessageTemplateTable.Code), StringComparer.Ordinal)
            .Select(row => (Row?)row)
            .FirstOrDefault();
        return best is { } found ? Parse(found, key) : new TextChoice(null, null, CultureOf(key.Language), null, ValueList<TemplateFailure>.Empty);
    }

    private TextChoice Parse(Row row, TextKey key)
    {
        var kind = KindOf(key.Channel);
        var body = MessageTemplate.Parse(row.Text(MessageTemplateTable.Body) ?? "", kind, PartsOf(Language(row), kind));
        var subject = row.Text(MessageTemplateTable.Subject) is { } text ? MessageTemplate.Parse(text, TemplateKind.Subject) : null;
        var failures = body.Failures.Concat(subject?.Failures ?? ValueList<TemplateFailure>.Empty).ToValueList();

        // "fr-BE" writes amounts as in Belgium although the text is plain "fr"; another language writes them its own way.
        var culture = CultureOf(key.Language) is { } wanted && wanted.Language == Language(row).Split('-')[0] ? wanted : CultureOf(Language(row));
        return failures.IsEmpty
            ? new TextChoice(subject?.Template, body.Template, culture, row.Text(MessageTemplateTable.Code), failures)
            : new TextChoice(null, null, culture, row.Text(MessageTemplateTable.Code), failures);
    }

    private TextCulture CultureOf(string language) =>
        TextCulture.Find(language) ?? TextCulture.Find(configurations.Get().Policy.DefaultLanguage) ?? TextCulture.EnglishBritain;

    private List<string> Languages(string language) => new[] { language, language.Split('-')[0], configurations.Get().Policy.DefaultLanguage, configurations.Get().Policy.DefaultLanguage.Split('-')[0] }
        .Select(tag => tag.ToLowerInvariant())
        .Distinct()
        .ToList();

    private static bool Fits(Row row, TextKey key, List<string> languages) =>
        languages.Contains(Language(row))
        && (ChannelOf(row) is { } channel ? channel == key.Channel : KindOf(key.Channel) == TemplateKind.Html)
        && (KindOfDebtor(row) is not { } kind || kind == key.DebtorKind);

    private static string Language(Row row) => (row.Text(MessageTemplateTable.Language) ?? "").ToLowerInvariant();

    private static Channel? ChannelOf(Row row) => row.Choice<Channel>(MessageTemplateTable.Channel);

    private static DebtorKind? KindOfDebtor(Row row) => row.Choice<DebtorKind>(MessageTemplateTable.DebtorKind);

    private static QueryExpression Query()
    {
        var query = new QueryExpression(MessageTemplateTable.LogicalName)
        {
            ColumnSet = new ColumnSet(
                MessageTemplateTable.Body,
                MessageTemplateTable.Channel,
                MessageTemplateTable.Code,
                MessageTemplateTable.DebtorKind,
                MessageTemplateTable.Language,
                MessageTemplateTable.Subject,
                MessageTemplateTable.TextName),
        };
        query.Criteria.AddCondition(MessageTemplateTable.StateCode, ConditionOperator.Equal, 0);
        return query;
    }
}
