using System;
using System.Collections.Generic;
using System.Linq;

namespace Relance.Domain;

/// <summary>A piece of HTML that is safe as it is: values only ever enter it escaped.</summary>
public sealed record HtmlText(string Text)
{
    /// <summary>No text at all.</summary>
    public static HtmlText Nothing { get; } = new("");

    /// <summary>An interpolated piece of HTML: the holes are escaped, except those that are HTML already.</summary>
    public static HtmlText Of(FormattableString html) => new(string.Format(
        System.Globalization.CultureInfo.InvariantCulture,
        html.Format,
        html.GetArguments().Select(value => (object)(value is HtmlText piece ? piece.Text : Escaped(value))).ToArray()));

    /// <summary>One piece after the other.</summary>
    public static HtmlText Each<T>(IEnumerable<T> items, Func<T, HtmlText> write) => new(string.Concat(items.Select(item => write(item).Text)));

    private static string Escaped(object? value) => WrittenText.Of(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "", TemplateKind.Html);
}
