using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Relance.Domain;

/// <summary>A piece of HTML that is safe as it is: values only ever enter it escaped.</summary>
public sealed record HtmlText(string Text)
{
    /// <summary>No text at all.</summary>
    public static HtmlText Nothing { get; } = new("");

    /// <summary>An interpolated piece of HTML: the holes are escaped, except those that are HTML already.</summary>
    public static HtmlText Of(FormattableString html) => new(string.Format(
        CultureInfo.InvariantCulture,
        html.Format,
        html.GetArguments().Select(value => (object)(value is HtmlText piece ? piece.Text : Escaped(value))).ToArray()));

    /// <summary>One piece after the other.</summary>
    public static HtmlText Each<T>(IEnumerable<T> items, Func<T, HtmlText> write) => new(string.Concat(items.Select(item => write(item).Text)));

    /// <summary>Text in which nothing has a meaning for HTML; its line ends become breaks.</summary>
    public static string Escape(string text) => WrittenText.Of(Guard.NotNull(text, nameof(text)), TemplateKind.Html);

    private static string Escaped(object? value) => Escape(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
}
