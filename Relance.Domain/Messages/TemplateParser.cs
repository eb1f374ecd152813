using System.Collections.Generic;
using System.Linq;

namespace Relance.Domain;

/// <summary>Builds the tree of one text, going on after each failure so that the writer sees all of them at once.</summary>
internal sealed class TemplateParser
{
    private readonly ValueList<TemplatePart> parts;
    private readonly ValueList<string> including;
    private readonly List<TemplateFailure> failures;
    private readonly Stack<OpenBlock> open = new();

    private TemplateParser(ValueList<TemplatePart> parts, ValueList<string> including, List<TemplateFailure> failures)
    {
        this.parts = parts;
        this.including = including;
        this.failures = failures;
    }

    public static ValueList<TemplateNode> Parse(string text, ValueList<TemplatePart> parts, List<TemplateFailure> failures) =>
        new TemplateParser(parts, ValueList<string>.Empty, failures).Nodes(text, "", TemplateScope.Root);

    private ValueList<TemplateNode> Nodes(string text, string part, TemplateScope scope)
    {
        var root = new OpenBlock(new TemplateToken(TemplateTokenKind.Literal, "", default), null, scope);
        open.Push(root);
        foreach (var token in new TemplateScanner(text, part, failures).Scan())
        {
            Take(token);
        }

        for (; open.Count > 1; open.Pop())
        {
            var begin = open.Peek().Begin;
            Fail(TemplateFailureCode.UnclosedBlock, begin, open.Peek().Name, begin.Content);
        }

        return root.Then.ToValueList();
    }

    private void Take(TemplateToken token)
    {
        switch (token.Kind)
        {
            case TemplateTokenKind.Literal:
                open.Peek().Add(new TemplateNode.Literal(token.Content));
                break;
            case TemplateTokenKind.Field:
                TakeField(token);
                break;
            case TemplateTokenKind.Part:
                TakePart(token);
                break;
            case TemplateTokenKind.Each:
                TakeEach(token);
                break;
            case TemplateTokenKind.If:
                open.Push(new OpenBlock(token, Known(token, token.Content), open.Peek().Scope));
                break;
            case TemplateTokenKind.Else when !open.Peek().TryElse():
                Fail(TemplateFailureCode.UnexpectedElse, token);
                break;
            case TemplateTokenKind.End:
                TakeEnd(token);
                break;
        }
    }

    private void TakeField(TemplateToken token)
    {
        var pieces = token.Content.Split(':');
        var field = Known(token, pieces[0].Trim());
        if (field is null)
        {
            return;
        }

        var formats = FieldFormats.Of(field.Kind);
        if (formats.IsEmpty)
        {
            Fail(TemplateFailureCode.NotWritable, token, field.Name);
            return;
        }

        var written = pieces.Length > 1 ? pieces[1].Trim() : FieldFormats.NameOf(formats[0]);
        if (FieldFormats.Find(field.Kind, written) is { } format)
        {
            open.Peek().Add(new TemplateNode.Field(token.Place, field, format));
        }
        else
        {
            Fail(TemplateFailureCode.UnknownFormat, token, [written, .. formats.Select(FieldFormats.NameOf)]);
        }
    }

    private void TakePart(TemplateToken token)
    {
        var part = parts.FirstOrDefault(candidate => candidate.Name == token.Content);
        if (part is null)
        {
            Fail(TemplateFailureCode.UnknownPart, token, [token.Content, .. NearestNames.Of(token.Content, parts.Select(known => known.Name))]);
        }
        else if (including.Contains(part.Name))
        {
            Fail(TemplateFailureCode.CircularPart, token, part.Name);
        }
        else
        {
            var block = open.Peek();
            var nodes = new TemplateParser(parts, including.With(part.Name), failures).Nodes(part.Text, part.Name, block.Scope);
            nodes.ToList().ForEach(block.Add);
        }
    }

    private void TakeEach(TemplateToken token)
    {
        var scope = open.Peek().Scope;
        var list = Known(token, token.Content);
        if (list is not null && list.Kind != FieldKind.List)
        {
            Fail(TemplateFailureCode.NotAList, token, list.Name);
            list = null;
        }
        else if (list is not null && scope.IsLoopOver(list))
        {
            Fail(TemplateFailureCode.LoopWithinItself, token, list.Name);
        }

        open.Push(new OpenBlock(token, list, list is null ? scope : scope.Inside(list)));
    }

    private void TakeEnd(TemplateToken token)
    {
        var block = open.Peek();
        if (block.Name != token.Content)
        {
            Fail(TemplateFailureCode.UnexpectedEnd, token, token.Content);
            return;
        }

        open.Pop();
        if (block.ToNode() is { } node)
        {
            open.Peek().Add(node);
        }
    }

    private FieldDefinition? Known(TemplateToken token, string name)
    {
        var scope = open.Peek().Scope;
        var field = scope.Find(name);
        if (field is null)
        {
            Fail(TemplateFailureCode.UnknownField, token, [name, .. scope.Nearest(name)]);
        }

        return field;
    }

    private void Fail(TemplateFailureCode code, TemplateToken token, params string[] arguments) =>
        failures.Add(new TemplateFailure(code, token.Place, ValueList.Of(arguments)));
}
