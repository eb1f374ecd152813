using System;
using System.Linq;

namespace Relance.Domain;

/// <summary>How the value of a field is written; the name after the colon in <c>{{invoice.dueOn:long-date}}</c>.</summary>
public enum FieldFormat
{
    Text,

    /// <summary>A text of several lines in one, its lines parted by commas: an address within a sentence.</summary>
    OneLine,
    Money,
    MoneyCode,
    Amount,
    Date,
    LongDate,
    Number,
    Iban,
}

/// <summary>Which formats a field can have, and what they are called in a template.</summary>
public static class FieldFormats
{
    /// <summary>The first one is used when the template names none; empty for what cannot be written.</summary>
    public static ValueList<FieldFormat> Of(FieldKind kind) => kind switch
    {
        FieldKind.Text or FieldKind.Link => ValueList.Of(FieldFormat.Text),
        FieldKind.Paragraph => ValueList.Of(FieldFormat.Text, FieldFormat.OneLine),
        FieldKind.Money => ValueList.Of(FieldFormat.Money, FieldFormat.MoneyCode, FieldFormat.Amount),
        FieldKind.Date => ValueList.Of(FieldFormat.Date, FieldFormat.LongDate),
        FieldKind.Number => ValueList.Of(FieldFormat.Number),
        FieldKind.Iban => ValueList.Of(FieldFormat.Iban, FieldFormat.Text),
        FieldKind.Flag or FieldKind.Group or FieldKind.List => ValueList<FieldFormat>.Empty,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A field kind without formats."),
    };

    public static string NameOf(FieldFormat format) => format switch
    {
        FieldFormat.Text => "text",
        FieldFormat.OneLine => "one-line",
        FieldFormat.Money => "money",
        FieldFormat.MoneyCode => "money-code",
        FieldFormat.Amount => "amount",
        FieldFormat.Date => "date",
        FieldFormat.LongDate => "long-date",
        FieldFormat.Number => "number",
        FieldFormat.Iban => "iban",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "A format without a name."),
    };

    /// <returns>Null when a field of this kind has no format of this name.</returns>
    public static FieldFormat? Find(FieldKind kind, string name) =>
        Of(kind).Where(format => NameOf(format) == name).Select(format => (FieldFormat?)format).FirstOrDefault();
}
