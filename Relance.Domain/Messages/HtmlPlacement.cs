using System.Collections.Generic;

namespace Relance.Domain;

/// <summary>Checks that an HTML template only writes values where they are harmless, whichever branches are taken.</summary>
internal static class HtmlPlacement
{
    public static void Check(ValueList<TemplateNode> nodes, List<TemplateFailure> failures)
    {
        var end = Walk(nodes, HtmlPosition.Start, failures);
        if (!end.IsText)
        {
            failures.Add(new TemplateFailure(TemplateFailureCode.UnfinishedMarkup, new TemplatePlace("", 1, 1), ValueList<string>.Empty));
        }
    }

    private static HtmlPosition Walk(ValueList<TemplateNode> nodes, HtmlPosition position, List<TemplateFailure> failures)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case TemplateNode.Literal literal:
                    position.ReadAll(literal.Text);
                    break;
                case TemplateNode.Field field:
                    CheckField(field, position, failures);
                    position.ReadValue();
                    break;
                case TemplateNode.Each each:
                    CheckSame(position, Walk(each.Body, position, failures), each.Place, failures);
                    break;
                case TemplateNode.If branch:
                    var taken = Walk(branch.Then, position, failures);
                    CheckSame(taken, Walk(branch.Else, position, failures), branch.Place, failures);
                    position = taken;
                    break;
            }
        }

        return position;
    }

    private static void CheckField(TemplateNode.Field field, HtmlPosition position, List<TemplateFailure> failures)
    {
        var kind = field.Definition.Kind;
        var attribute = position.IsPlainAttribute && kind != FieldKind.Paragraph;
        TemplateFailureCode? code =
            !position.IsText && !attribute ? TemplateFailureCode.FieldNotAllowedHere
            : position.IsAddressStart && kind != FieldKind.Link ? TemplateFailureCode.LinkExpected
            : null;
        if (code is { } found)
        {
            failures.Add(new TemplateFailure(found, field.Place, ValueList.Of(field.Definition.Name)));
        }
    }

    private static void CheckSame(HtmlPosition left, HtmlPosition right, TemplatePlace place, List<TemplateFailure> failures)
    {
        if (!left.IsSameAs(right))
        {
            failures.Add(new TemplateFailure(TemplateFailureCode.BlockCutsMarkup, place, ValueList<string>.Empty));
        }
    }
}
