using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Relance.Domain;

/// <summary>Cuts a text into literals and tags, each with its place.</summary>
internal sealed class TemplateScanner(string text, string part, List<TemplateFailure> failures)
{
    private const string Open = "{{";
    private const string Close = "}}";

    private static readonly Regex Tag = new(
        @"^(?:(?<else>else)|(?<field>[A-Za-z][\w.]*(?:\s*:\s*[\w-]+)?)|>\s*(?<part>[\w-]+)|#(?<each>each)\s+(?<list>[\w.]+)|#(?<if>if)\s+(?<condition>[\w.]+)|/(?<end>if|each))$",
        RegexOptions.CultureInvariant);

    private readonly List<TemplateToken> tokens = [];
    private int index;
    private int line = 1;
    private int column = 1;

    public IReadOnlyList<TemplateToken> Scan()
    {
        while (index < text.Length)
        {
            var next = text.IndexOf(Open, index, StringComparison.Ordinal);
            TakeLiteral(next < 0 ? text.Length : next);
            if (next >= 0)
            {
                TakeTag();
            }
        }

        return StandaloneLines.Removed(tokens);
    }

    private void TakeLiteral(int end)
    {
        if (end == index)
        {
            return;
        }

        var place = Place();
        var literal = text.Substring(index, end - index);
        while (index < end)
        {
            if (string.CompareOrdinal(text, index, Close, 0, Close.Length) == 0)
            {
                Fail(TemplateFailureCode.StrayClose, Place());
                Advance(index + Close.Length);
            }
            else
            {
                Advance(index + 1);
            }
        }

        tokens.Add(new TemplateToken(TemplateTokenKind.Literal, literal, place));
    }

    private void TakeTag()
    {
        var place = Place();
        var end = text.IndexOf(Close, index + Open.Length, StringComparison.Ordinal);
        var content = end < 0 ? "" : text.Substring(index + Open.Length, end - index - Open.Length);
        if (end < 0 || content.IndexOf('\n') >= 0 || content.Contains(Open))
        {
            Fail(TemplateFailureCode.UnclosedTag, place);
            Advance(index + Open.Length);
            return;
        }

        Advance(end + Close.Length);
        if (Recognized(content.Trim(), place) is { } token)
        {
            tokens.Add(token);
        }
        else
        {
            Fail(TemplateFailureCode.MalformedTag, place, content.Trim());
        }
    }

    private static TemplateToken? Recognized(string content, TemplatePlace place)
    {
        var groups = Tag.Match(content).Groups;
        TemplateToken Token(TemplateTokenKind kind, string group) => new(kind, groups[group].Value, place);

        return groups["else"].Success ? Token(TemplateTokenKind.Else, "else")
            : groups["field"].Success ? Token(TemplateTokenKind.Field, "field")
            : groups["part"].Success ? Token(TemplateTokenKind.Part, "part")
            : groups["each"].Success ? Token(TemplateTokenKind.Each, "list")
            : groups["if"].Success ? Token(TemplateTokenKind.If, "condition")
            : groups["end"].Success ? Token(TemplateTokenKind.End, "end")
            : null;
    }

    private void Advance(int to)
    {
        for (; index < to && index < text.Length; index++)
        {
            (line, column) = text[index] == '\n' ? (line + 1, 1) : (line, column + 1);
        }
    }

    private TemplatePlace Place() => new(part, line, column);

    private void Fail(TemplateFailureCode code, TemplatePlace place, params string[] arguments) =>
        failures.Add(new TemplateFailure(code, place, ValueList.Of(arguments)));
}
