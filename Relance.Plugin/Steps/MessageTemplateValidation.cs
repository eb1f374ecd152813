using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Steps;

/// <summary>Before a text is saved: it names known fields only and its blocks are closed, so that no reminder fails on the day.</summary>
public sealed class MessageTemplateValidation : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var row = MergedRow.Of(execution.Before, execution.Target);
        MergedRow.Default(execution.Before, execution.Target, MessageTemplateTable.Code, TextReader.CodeOf(row));
        if (TextReader.IsPart(row))
        {
            // A part is only sound within the texts that include it: they may close what it opens.
            return;
        }

        var kind = StoredText.FormOf(row.Choice<Channel>(MessageTemplateTable.Channel));
        var parts = services.GetRequiredService<TextReader>().PartsOf(row.Text(MessageTemplateTable.Language) ?? "", kind);
        var failures = MessageTemplate.Parse(row.Text(MessageTemplateTable.Body) ?? "", kind, parts).Failures
            .Concat(MessageTemplate.Parse(row.Text(MessageTemplateTable.Subject) ?? "", TemplateKind.Subject).Failures)
            .ToList();
        if (failures.Count > 0)
        {
            var culture = services.GetRequiredService<UserLanguage>().Culture;
            throw new UserMistake(MistakeCode.TextUnsound, string.Join("\n", failures.Select(failure => "- " + TemplateFailureText.Of(failure, culture))));
        }
    }
}
