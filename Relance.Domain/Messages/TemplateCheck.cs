using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Relance.Domain;

/// <summary>Reads a sound template as a careful colleague would before it is published.</summary>
public static class TemplateCheck
{
    private static readonly Regex Active = new(
        @"<\s*(script|iframe|object|embed|form|input)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex External = new(
        @"<\s*(link)\b|\b(src|background)\s*=\s*[""']?\s*(?:https?:)?//|(@import|url)\s*\(", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly ValueList<string> Amounts = ValueList.Of(
        "asked", "askedWithClaims", "line.asked", "line.balance", "invoice.asked", "invoice.balance", "total.asked", "total.balance");

    private static readonly ValueList<string> DueDates = ValueList.Of("line.dueOn", "invoice.dueOn");

    private static readonly ValueList<string> Contacts = ValueList.Of("contact.name", "contact.email", "contact.phone");

    private static readonly ValueList<string> WaysToPay = ValueList.Of(
        "payment.iban", "payment.link", "payment.chequePayableTo", "payment.directDebitMandate", "portal.link");

    /// <summary>For the body of a message that asks for money: everything of <see cref="Any"/>, amount, due date, contact, ways to pay.</summary>
    public static ValueList<TemplateFinding> Reminder(MessageTemplate template)
    {
        var used = Uses(Guard.NotNull(template, nameof(template))).Select(use => use.Field.Name).ToList();
        return Any(template)
            .Concat(Absent(used, Amounts, TemplateFindingCode.NoAmount, isError: true))
            .Concat(Absent(used, DueDates, TemplateFindingCode.NoDueDate, isError: true))
            .Concat(Absent(used, Contacts, TemplateFindingCode.NoContact, isError: false))
            .Concat(Absent(used, WaysToPay, TemplateFindingCode.NoWayToPay, isError: false))
            .ToValueList();
    }

    /// <summary>For any template, subjects included.</summary>
    public static ValueList<TemplateFinding> Any(MessageTemplate template)
    {
        Guard.NotNull(template, nameof(template));
        var unguarded = Uses(template).Where(use => use.Field.PresentWith is not null && !use.IsGuarded).Select(use =>
            new TemplateFinding(TemplateFindingCode.MayBeMissing, false, use.Place, ValueList.Of(use.Field.Name)));
        var markup = template.Kind == TemplateKind.Html
            ? Markup(template, Active, TemplateFindingCode.ActiveContent).Concat(Markup(template, External, TemplateFindingCode.ExternalResource))
            : [];
        return unguarded.Concat(markup).ToValueList();
    }

    private static IEnumerable<TemplateFinding> Absent(
        IEnumerable<string> used, IEnumerable<string> wanted, TemplateFindingCode code, bool isError) =>
        used.Intersect(wanted).Any() ? [] : [new TemplateFinding(code, isError, WholeText, ValueList<string>.Empty)];

    private static IEnumerable<TemplateFinding> Markup(MessageTemplate template, Regex pattern, TemplateFindingCode code) =>
        Literals(template.Nodes)
            .SelectMany(text => pattern.Matches(text).Cast<Match>())
            .Select(match => match.Groups.Cast<Group>().Skip(1).First(group => group.Success).Value.ToLowerInvariant())
            .Distinct()
            .Select(name => new TemplateFinding(code, true, WholeText, ValueList.Of(name)));

    private static TemplatePlace WholeText => new("", 1, 1);

    private static IEnumerable<FieldUse> Uses(MessageTemplate template) => Uses(template.Nodes, ValueList<string>.Empty);

    private static IEnumerable<FieldUse> Uses(ValueList<TemplateNode> nodes, ValueList<string> present) => nodes.SelectMany(node => node switch
    {
        TemplateNode.Field field => [new FieldUse(field.Definition, field.Place, IsPresent(field.Definition, present))],
        TemplateNode.Each each => Uses(each.Body, present),
        TemplateNode.If branch => Uses(branch.Then, present.With(branch.Condition.Name)).Concat(Uses(branch.Else, present)),
        _ => Enumerable.Empty<FieldUse>(),
    });

    private static bool IsPresent(FieldDefinition field, ValueList<string> present) =>
        present.Contains(field.Name) || (field.PresentWith is { } promise && present.Contains(promise));

    private static IEnumerable<string> Literals(ValueList<TemplateNode> nodes) => nodes.SelectMany(node => node switch
    {
        TemplateNode.Literal literal => [literal.Text],
        TemplateNode.Each each => Literals(each.Body),
        TemplateNode.If branch => Literals(branch.Then).Concat(Literals(branch.Else)),
        _ => Enumerable.Empty<string>(),
    });

    private sealed record FieldUse(FieldDefinition Field, TemplatePlace Place, bool IsGuarded);
}
