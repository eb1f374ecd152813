using System;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>The value of a field in words, before it is fitted into a kind of template.</summary>
internal static class WrittenValue
{
    public static string Of(object value, FieldFormat format, TextCulture culture) => (value, format) switch
    {
        (Money money, FieldFormat.Money) => culture.Money(money),
        (Money money, FieldFormat.MoneyCode) => culture.MoneyWithCode(money),
        (Money money, FieldFormat.Amount) => culture.Amount(money),
        (LocalDate day, FieldFormat.Date) => culture.Date(day),
        (LocalDate day, FieldFormat.LongDate) => culture.LongDate(day),
        (decimal number, FieldFormat.Number) => culture.Number(number),
        (string iban, FieldFormat.Iban) => InFours(iban),
        (string text, FieldFormat.Text) => text,
        (string text, FieldFormat.OneLine) => InOneLine(text),
        _ => throw new ArgumentException($"{value.GetType().Name} has no format {format}.", nameof(format)),
    };

    /// <summary>
    /// Only http and https: an address such as "javascript:" or "data:" that got into the records of the debtor never becomes a link.
    /// </summary>
    public static bool IsSafeLink(string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var address) && (address.Scheme == "https" || address.Scheme == "http");

    private static string InOneLine(string text) =>
        string.Join(", ", text.Split('\n').Select(line => line.Trim().TrimEnd(',')).Where(line => line.Length > 0));

    /// <summary>As printed on bank documents (ISO 13616), without breaks at line ends.</summary>
    private static string InFours(string iban)
    {
        var bare = iban.Where(char.IsLetterOrDigit).ToArray();
        var groups = Enumerable.Range(0, (bare.Length + 3) / 4)
            .Select(group => new string(bare, group * 4, Math.Min(4, bare.Length - (group * 4))));
        return string.Join(TextCulture.NoBreakSpace.ToString(), groups).ToUpperInvariant();
    }
}
