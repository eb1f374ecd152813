using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Relance.Domain;
using Relance.Local.Commands;

namespace Relance.Local.Importing;

/// <summary>Reads the fields of one line and notes everything that is wrong with it, not only the first thing.</summary>
internal sealed class LineReading(HeaderMapping mapping, DelimitedLine line, DecimalMark mark)
{
    private readonly List<RowProblem> problems = [];

    public IReadOnlyList<RowProblem> Problems => problems;

    public string? Optional(InvoiceField field, int longest)
    {
        var text = mapping.Text(line, field);
        if (text.Length > longest)
        {
            Note(field, $"'{text[..20]}…' has {text.Length} characters; at most {longest} fit", $"« {text[..20]}… » compte {text.Length} caractères ; {longest} au plus");
        }

        return text.Length == 0 ? null : text;
    }

    public string Required(InvoiceField field, int longest)
    {
        var text = Optional(field, longest);
        if (text is null)
        {
            Note(field, "is empty: fill it in", "est vide : à renseigner");
        }

        return text ?? "";
    }

    public LocalDate Day(InvoiceField field)
    {
        if (Required(field, 40).Length == 0)
        {
            return default;
        }

        return OptionalDay(field) ?? default;
    }

    public LocalDate? OptionalDay(InvoiceField field)
    {
        var text = mapping.Text(line, field);
        var day = text.Length == 0 ? null : DayText.Parse(text);
        if (text.Length > 0 && day is null)
        {
            Note(field, $"'{text}' is no date: write 31/12/2026 or 2026-12-31", $"« {text} » n’est pas une date : écrivez 31/12/2026 ou 2026-12-31");
        }

        return day;
    }

    public decimal Amount(InvoiceField field) => Required(field, 40).Length == 0 ? 0m : OptionalAmount(field) ?? 0m;

    public decimal? OptionalAmount(InvoiceField field)
    {
        var text = mapping.Text(line, field);
        var amount = text.Length == 0 ? null : AmountText.Parse(text, mark);
        if (text.Length > 0 && amount is null)
        {
            Note(
                field,
                mark == DecimalMark.Unknown && AmountText.Parse(text, DecimalMark.Comma) is not null && AmountText.Parse(text, DecimalMark.Point) is not null
                    ? $"'{text}' could be two amounts: say which with --decimal comma or --decimal point"
                    : $"'{text}' is no amount: write 1234.56 or 1234,56",
                mark == DecimalMark.Unknown && AmountText.Parse(text, DecimalMark.Comma) is not null && AmountText.Parse(text, DecimalMark.Point) is not null
                    ? $"« {text} » peut se lire de deux façons : précisez avec --decimal comma ou --decimal point"
                    : $"« {text} » n’est pas un montant : écrivez 1234,56 ou 1234.56");
        }

        return amount;
    }

    public string? Code(InvoiceField field, int length, Func<string, bool> isKnown, string english, string french)
    {
        var text = Optional(field, 40);
        if (text is not null && (text.Length != length || !text.All(char.IsAsciiLetter) || !isKnown(text)))
        {
            Note(field, $"'{text}': {english}", $"« {text} » : {french}");
        }

        return text;
    }

    public T? Choice<T>(InvoiceField field, Func<string, T?> parse, string english, string french) where T : struct
    {
        var text = mapping.Text(line, field);
        var value = parse(text);
        if (text.Length > 0 && value is null)
        {
            Note(field, $"'{text}': {english}", $"« {text} » : {french}");
        }

        return value;
    }

    public void Note(InvoiceField field, string english, string french)
    {
        var column = mapping.Has(field) ? mapping.HeaderOf(field) : FieldNames.NameOf(field);
        problems.Add(new RowProblem(line.Number, column, new Wording(english, french)));
    }
}
