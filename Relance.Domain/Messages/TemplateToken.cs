namespace Relance.Domain;

internal enum TemplateTokenKind
{
    Literal,
    Field,
    Part,
    Each,
    If,
    Else,
    End,
}

/// <param name="Content">The text of a literal; the field, list, part or block name of a tag.</param>
internal sealed record TemplateToken(TemplateTokenKind Kind, string Content, TemplatePlace Place)
{
    /// <summary>Writes nothing by itself, so that a line which holds only this tag disappears.</summary>
    public bool IsSilent => Kind is not (TemplateTokenKind.Literal or TemplateTokenKind.Field);
}
