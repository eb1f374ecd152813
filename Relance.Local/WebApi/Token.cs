namespace Relance.Local.WebApi;

internal enum TokenKind
{
    Name,

    /// <summary>In quotes; its text has neither the outer quotes nor the doubled ones.</summary>
    Text,
    Number,
    Day,
    Moment,
    Id,

    /// <summary>A stand-in for a value given as a query option: <c>@p1</c>.</summary>
    Alias,
    Sign,
    End,
}

/// <summary>A word of an OData expression.</summary>
/// <param name="Start">Where it begins in the expression, from 0.</param>
internal sealed record Token(TokenKind Kind, string Text, int Start)
{
    public bool Is(string text) => Kind is TokenKind.Sign or TokenKind.Name && Text == text;
}
