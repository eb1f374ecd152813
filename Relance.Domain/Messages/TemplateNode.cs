namespace Relance.Domain;

/// <summary>What a template is made of once it is read: closed, all cases here.</summary>
internal abstract record TemplateNode
{
    private TemplateNode()
    {
    }

    internal sealed record Literal(string Text) : TemplateNode;

    internal sealed record Field(TemplatePlace Place, FieldDefinition Definition, FieldFormat Format) : TemplateNode;

    internal sealed record Each(TemplatePlace Place, FieldDefinition List, ValueList<TemplateNode> Body) : TemplateNode;

    internal sealed record If(
        TemplatePlace Place, FieldDefinition Condition, ValueList<TemplateNode> Then, ValueList<TemplateNode> Else) : TemplateNode;
}
