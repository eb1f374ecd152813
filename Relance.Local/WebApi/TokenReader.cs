using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Relance.Local.WebApi;

/// <summary>Cuts an OData expression into words and walks through them.</summary>
internal sealed partial class TokenReader
{
    private readonly string expression;
    private readonly List<Token> tokens = new();
    private int position;

    /// <exception cref="WebRefusal">A character belongs to no word.</exception>
    public TokenReader(string expression)
    {
        this.expression = expression;
        for (var start = 0; start < expression.Length;)
        {
            var match = Words().Match(expression, start);
            if (!match.Success)
            {
                throw WebRefusal.Address($"Syntax error at position {start} in '{expression}'.");
            }

            if (Word(match) is { } word)
            {
                tokens.Add(word);
            }

            start += match.Length;
        }

        tokens.Add(new Token(TokenKind.End, string.Empty, expression.Length));
    }

    public Token Next => tokens[position];

    public bool IsAtEnd => Next.Kind == TokenKind.End;

    public Token Take() => IsAtEnd ? throw Wrong() : tokens[position++];

    /// <summary>Steps over the word if it is that one.</summary>
    public bool TakeIf(string text)
    {
        if (!Next.Is(text))
        {
            return false;
        }

        position++;
        return true;
    }

    public void Expect(string text)
    {
        if (!TakeIf(text))
        {
            throw Wrong();
        }
    }

    public string TakeName() => Next.Kind == TokenKind.Name ? Take().Text : throw Wrong();

    public void ExpectEnd()
    {
        if (!IsAtEnd)
        {
            throw Wrong();
        }
    }

    /// <summary>The text from here to the sign that ends it at this depth of parentheses; the sign is not taken.</summary>
    public string TakeRaw(params string[] ends)
    {
        var start = Next.Start;
        for (var depth = 0; !IsAtEnd; position++)
        {
            if (depth == 0 && System.Array.Exists(ends, Next.Is))
            {
                break;
            }

            depth += Next.Is("(") ? 1 : Next.Is(")") ? -1 : 0;
        }

        return expression[start..Next.Start].Trim();
    }

    public WebRefusal Wrong() => WebRefusal.Address($"Syntax error at position {Next.Start} in '{expression}'.");

    private static Token? Word(Match match)
    {
        foreach (var (group, kind) in new[]
        {
            ("text", TokenKind.Text), ("id", TokenKind.Id), ("moment", TokenKind.Moment), ("day", TokenKind.Day),
            ("number", TokenKind.Number), ("alias", TokenKind.Alias), ("name", TokenKind.Name), ("sign", TokenKind.Sign),
        })
        {
            if (match.Groups[group].Success)
            {
                var text = match.Groups[group].Value;
                return new Token(kind, kind == TokenKind.Text ? text.Replace("''", "'", System.StringComparison.Ordinal) : text, match.Index);
            }
        }

        return null;
    }

    [GeneratedRegex(@"\G(?:\s+|'(?<text>(?:[^']|'')*)'"
        + @"|(?<id>[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})"
        + @"|(?<moment>\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,7})?)?(?:Z|[+-]\d\d:\d\d)?)"
        + @"|(?<day>\d{4}-\d\d-\d\d)|(?<number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)"
        + @"|(?<alias>@\w+)|(?<name>[$\p{L}_][\w.]*)|(?<sign>[(),/:=;\[\]*]))", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
