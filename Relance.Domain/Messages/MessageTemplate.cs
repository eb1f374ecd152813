using System.Collections.Generic;
using System.Linq;

namespace Relance.Domain;

/// <summary>A text that has been read and found sound: it names known fields only, its blocks are closed, its values cannot break its markup.</summary>
public sealed class MessageTemplate
{
    private MessageTemplate(TemplateKind kind, ValueList<TemplateNode> nodes)
    {
        Kind = kind;
        Nodes = nodes;
    }

    public TemplateKind Kind { get; }

    internal ValueList<TemplateNode> Nodes { get; }

    /// <summary>Reads a text; do so when it is saved, and once per run, not once per message.</summary>
    /// <param name="text">The language is described in docs/texts.md.</param>
    /// <param name="parts">What the text can include; null when there is nothing.</param>
    public static TemplateReading Parse(string text, TemplateKind kind, ValueList<TemplatePart>? parts = null)
    {
        Guard.NotNull(text, nameof(text));
        var failures = new List<TemplateFailure>();
        var nodes = TemplateParser.Parse(text, parts ?? ValueList<TemplatePart>.Empty, failures);
        if (kind == TemplateKind.Html && failures.Count == 0)
        {
            HtmlPlacement.Check(nodes, failures);
        }

        return failures.Count == 0
            ? new TemplateReading(new MessageTemplate(kind, nodes), ValueList<TemplateFailure>.Empty)
            : new TemplateReading(null, failures.ToValueList());
    }

    /// <summary>
    /// Reads a part when it is saved: its fields and blocks. Whether its markup is whole only shows in the texts that include it, since a
    /// part may open what another one closes.
    /// </summary>
    public static ValueList<TemplateFailure> CheckPart(TemplatePart part, ValueList<TemplatePart> parts)
    {
        Guard.NotNull(part, nameof(part));
        var failures = new List<TemplateFailure>();
        TemplateParser.Parse(part.Text, parts.Where(other => other.Name != part.Name).ToValueList().With(part), failures);
        return failures.ToValueList();
    }
}

/// <summary>What came of reading a text: the template, or why there is none.</summary>
/// <param name="Template">Null exactly when there are failures.</param>
/// <param name="Failures">In the order of the text.</param>
public sealed record TemplateReading(MessageTemplate? Template, ValueList<TemplateFailure> Failures);
