using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Relance.Domain;

/// <summary>Writes a message: template + model + culture give the text, always the same one.</summary>
public sealed class Composer
{
    private readonly MessageModel model;
    private readonly TextCulture culture;
    private readonly TemplateKind kind;
    private readonly StringBuilder text = new();
    private readonly List<TemplateFailure> failures = [];
    private readonly Dictionary<string, object> items = [];

    private Composer(MessageModel model, TextCulture culture, TemplateKind kind)
    {
        this.model = model;
        this.culture = culture;
        this.kind = kind;
    }

    /// <summary>A message is whole or it is not written: one missing value is enough to refuse it.</summary>
    public static Composition Compose(MessageTemplate template, MessageModel model, TextCulture culture)
    {
        Guard.NotNull(template, nameof(template));
        var composer = new Composer(Guard.NotNull(model, nameof(model)), Guard.NotNull(culture, nameof(culture)), template.Kind);
        composer.Write(template.Nodes);
        return composer.failures.Count == 0
            ? new Composition(WrittenText.Finished(composer.text.ToString(), template.Kind), ValueList<TemplateFailure>.Empty)
            : new Composition(null, composer.failures.ToValueList());
    }

    private void Write(ValueList<TemplateNode> nodes)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case TemplateNode.Literal literal:
                    text.Append(literal.Text);
                    break;
                case TemplateNode.Field field:
                    WriteField(field);
                    break;
                case TemplateNode.Each each:
                    WriteEach(each);
                    break;
                case TemplateNode.If branch:
                    Write(SaysSomething(Value(branch.Condition)) ? branch.Then : branch.Else);
                    break;
            }
        }
    }

    private void WriteField(TemplateNode.Field field)
    {
        var value = Value(field.Definition);
        if (value is null)
        {
            Fail(TemplateFailureCode.MissingValue, field);
        }
        else if (field.Definition.Kind == FieldKind.Link && !WrittenValue.IsSafeLink((string)value))
        {
            Fail(TemplateFailureCode.UnsafeLink, field);
        }
        else
        {
            text.Append(WrittenText.Of(WrittenValue.Of(value, field.Format, culture), kind));
        }
    }

    private void WriteEach(TemplateNode.Each each)
    {
        foreach (var item in (IEnumerable<object>?)Value(each.List) ?? [])
        {
            items[each.List.ItemName] = item;
            Write(each.Body);
        }

        items.Remove(each.List.ItemName);
    }

    private object? Value(FieldDefinition field)
    {
        var point = field.Name.IndexOf('.');
        var owner = point > 0 && items.TryGetValue(field.Name.Substring(0, point), out var item) ? item : model;
        return field.Read(owner);
    }

    /// <summary>Present, and neither empty, nor zero, nor no: an amount of nothing is nothing to speak of.</summary>
    private static bool SaysSomething(object? value) => value switch
    {
        null => false,
        bool flag => flag,
        decimal number => number != 0m,
        Money money => !money.Rounded().IsZero,
        IEnumerable<object> list => list.Any(),
        _ => true,
    };

    private void Fail(TemplateFailureCode code, TemplateNode.Field field) =>
        failures.Add(new TemplateFailure(code, field.Place, ValueList.Of(field.Definition.Name)));
}

/// <summary>What came of composing.</summary>
/// <param name="Text">Null exactly when there are failures.</param>
public sealed record Composition(string? Text, ValueList<TemplateFailure> Failures);
