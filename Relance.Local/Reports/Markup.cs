using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;

namespace Relance.Local.Reports;

/// <summary>A piece of HTML that is safe as it is: values only ever enter it escaped.</summary>
internal sealed record Markup(string Text)
{
    public static Markup Nothing { get; } = new("");

    /// <summary>An interpolated piece of HTML: the holes are escaped, except those that are markup already.</summary>
    public static Markup Of(FormattableString html) => new(string.Format(
        System.Globalization.CultureInfo.InvariantCulture,
        html.Format,
        html.GetArguments().Select(value => (object)(value is Markup markup ? markup.Text : Escaped(value))).ToArray()));

    public static Markup Each<T>(IEnumerable<T> items, Func<T, Markup> write) => new(string.Concat(items.Select(item => write(item).Text)));

    private static string Escaped(object? value) => WebUtility.HtmlEncode(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)) ?? "";
}
