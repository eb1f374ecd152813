using System.Collections.Generic;

namespace Relance.Domain;

/// <summary>
/// A line that holds only a block or part tag is there for the writer of the text: it leaves no empty line in the message. (The
/// "standalone" rule of the Mustache specification.)
/// </summary>
internal static class StandaloneLines
{
    public static IReadOnlyList<TemplateToken> Removed(IReadOnlyList<TemplateToken> tokens)
    {
        var result = new List<TemplateToken>(tokens.Count);
        for (var index = 0; index < tokens.Count; index++)
        {
            var token = tokens[index];
            if (token.Kind != TemplateTokenKind.Literal)
            {
                result.Add(token);
                continue;
            }

            var text = token.Content;
            var start = IsStandalone(tokens, index - 1) ? text.IndexOf('\n') + 1 : 0;
            start = start == 0 && IsStandalone(tokens, index - 1) ? text.Length : start;
            var end = IsStandalone(tokens, index + 1) ? text.LastIndexOf('\n') + 1 : text.Length;
            if (end > start)
            {
                result.Add(token with { Content = text.Substring(start, end - start) });
            }
        }

        return result;
    }

    private static bool IsStandalone(IReadOnlyList<TemplateToken> tokens, int index) =>
        index >= 0 && index < tokens.Count && tokens[index].IsSilent && BeginsLine(tokens, index) && EndsLine(tokens, index);

    private static bool BeginsLine(IReadOnlyList<TemplateToken> tokens, int index)
    {
        if (index == 0)
        {
            return true;
        }

        var before = tokens[index - 1];
        var newLine = before.Content.LastIndexOf('\n');
        return before.Kind == TemplateTokenKind.Literal
            && (newLine >= 0 || index == 1)
            && string.IsNullOrWhiteSpace(before.Content.Substring(newLine + 1));
    }

    private static bool EndsLine(IReadOnlyList<TemplateToken> tokens, int index)
    {
        if (index == tokens.Count - 1)
        {
            return true;
        }

        var after = tokens[index + 1];
        var newLine = after.Content.IndexOf('\n');
        return after.Kind == TemplateTokenKind.Literal
            && (newLine >= 0 || index == tokens.Count - 2)
            && string.IsNullOrWhiteSpace(newLine < 0 ? after.Content : after.Content.Substring(0, newLine));
    }
}
