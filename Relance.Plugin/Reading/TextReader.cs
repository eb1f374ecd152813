using System;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>Finds the text of a step in the debtor's language, as <see cref="StoredText.Best"/> says, and keeps it until a setting changes.</summary>
/// <remarks>Rows whose text name begins with "part." are what the texts of the same language and form can include.</remarks>
public sealed class TextReader(RowReader rows, ConfigurationReader configurations)
{
    public TextChoice Find(TextKey key) => configurations.Get().Texts.GetOrAdd(key, Read);

    /// <summary>The row is a part that texts include, not a text.</summary>
    public static bool IsPart(Row row) => StoredText.IsPartName(row.Text(MessageTemplateTable.TextName) ?? "");

    /// <summary>The code of a row that was given none: name, language, channel, and the kind of debtor where it is for one.</summary>
    public static string CodeOf(Row row)
    {
        var channel = ChannelOf(row)?.ToString().ToLowerInvariant() ?? "any";
        var kind = KindOfDebtor(row) is { } one ? "." + one.ToString().ToLowerInvariant() : "";
        return $"{row.Text(MessageTemplateTable.TextName)}.{Language(row)}.{channel}{kind}";
    }

    /// <summary>Every text in use.</summary>
    public ValueList<StoredText> All() => rows.All(Query()).Select(StoredOf).ToValueList();

    /// <summary>The parts that a text of this language and form can include.</summary>
    public ValueList<TemplatePart> PartsOf(string language, TemplateKind kind)
    {
        var query = Query();
        query.Criteria.AddCondition(MessageTemplateTable.TextName, ConditionOperator.BeginsWith, "part.");
        query.Criteria.AddCondition(MessageTemplateTable.Language, ConditionOperator.Equal, language);
        return StoredText.Parts(rows.All(query).Select(StoredOf), language.ToLowerInvariant(), kind);
    }

    private TextChoice Read(TextKey key)
    {
        var query = Query();
        query.Criteria.AddCondition(MessageTemplateTable.TextName, ConditionOperator.In, StoredText.NamesFor(key.TextName, key.Channel).Cast<object>().ToArray());
        var house = configurations.Get().Policy.DefaultLanguage;
        return StoredText.Best(rows.All(query).Select(StoredOf), key.TextName, key.Language, house, key.Channel, key.DebtorKind) is { } found
            ? Parse(found, key)
            : new TextChoice(null, null, CultureOf(key.Language), null, ValueList<TemplateFailure>.Empty);
    }

    private TextChoice Parse(StoredText text, TextKey key)
    {
        var kind = TemplateKinds.OfBody(key.Channel);
        var body = MessageTemplate.Parse(text.Body, kind, PartsOf(text.Language, kind));
        var subject = text.Subject is { } line ? MessageTemplate.Parse(line, TemplateKind.Subject) : null;
        var failures = body.Failures.Concat(subject?.Failures ?? ValueList<TemplateFailure>.Empty).ToValueList();

        // "fr-BE" writes amounts as in Belgium although the text is plain "fr"; another language writes them its own way.
        var culture = CultureOf(key.Language) is { } wanted && wanted.Language == text.Language.Split('-')[0] ? wanted : CultureOf(text.Language);
        return failures.IsEmpty
            ? new TextChoice(subject?.Template, body.Template, culture, text.Code, failures)
            : new TextChoice(null, null, culture, text.Code, failures);
    }

    private TextCulture CultureOf(string language) =>
        TextCulture.Find(language) ?? TextCulture.Find(configurations.Get().Policy.DefaultLanguage) ?? TextCulture.EnglishBritain;

    private static StoredText StoredOf(Row row) => new(
        row.Id,
        row.Text(MessageTemplateTable.Code) ?? "",
        row.Text(MessageTemplateTable.TextName) ?? "",
        Language(row),
        ChannelOf(row),
        KindOfDebtor(row),
        row.Text(MessageTemplateTable.Subject),
        row.Text(MessageTemplateTable.Body) ?? "");

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
