using System.Collections.Generic;

namespace Relance.Domain;

/// <summary>A block whose end has not been read yet; the text itself is the outermost one.</summary>
/// <param name="field">List or condition; null when it is unknown, which has been said, or for the text itself.</param>
/// <param name="scope">What can be named within.</param>
internal sealed class OpenBlock(TemplateToken begin, FieldDefinition? field, TemplateScope scope)
{
    private readonly List<TemplateNode> otherwise = [];
    private bool inElse;

    public TemplateToken Begin => begin;

    public TemplateScope Scope => scope;

    public List<TemplateNode> Then { get; } = [];

    /// <summary>What its end is called; "" for the text itself, which nothing ends.</summary>
    public string Name => begin.Kind switch
    {
        TemplateTokenKind.If => "if",
        TemplateTokenKind.Each => "each",
        _ => "",
    };

    public void Add(TemplateNode node) => (inElse ? otherwise : Then).Add(node);

    /// <returns>False when there is no <c>if</c> here, or its <c>else</c> has been read.</returns>
    public bool TryElse()
    {
        if (begin.Kind != TemplateTokenKind.If || inElse)
        {
            return false;
        }

        inElse = true;
        return true;
    }

    public TemplateNode? ToNode() =>
        field is null ? null
        : begin.Kind == TemplateTokenKind.Each ? new TemplateNode.Each(begin.Place, field, Then.ToValueList())
        : new TemplateNode.If(begin.Place, field, Then.ToValueList(), otherwise.ToValueList());
}
