using System.Text;
using System.Text.RegularExpressions;

namespace Relance.Tests.Diaries;

/// <summary>
/// The form of a line: words, values in braces ("{due:day}") and optional parts in square brackets. A value is a word unless its kind
/// is given: day, amount, count, name (up to a comma or a colon) or text.
/// </summary>
internal sealed partial class LinePattern
{
    private readonly Regex regex;

    public LinePattern(string form)
    {
        Form = form;
        var pattern = new StringBuilder("^");
        for (var at = 0; at < form.Length; at++)
        {
            if (form[at] == '{')
            {
                var end = form.IndexOf('}', at);
                var parts = form.Substring(at + 1, end - at - 1).Split(':');
                pattern.Append("(?<").Append(parts[0]).Append('>').Append(Kind(parts.Length > 1 ? parts[1] : "word")).Append(')');
                at = end;
                continue;
            }

            pattern.Append(form[at] switch { '[' => "(?:", ']' => ")?", var other => Regex.Escape(other.ToString()) });
        }

        regex = new Regex(pattern.Append('$').ToString(), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    /// <summary>As it is written in the tables of lines, for messages.</summary>
    public string Form { get; }

    /// <summary>The values of a line of this form; null = another form.</summary>
    public LineValues? Read(string line) => regex.Match(line) is { Success: true } match ? new LineValues(match) : null;

    /// <summary>One kind of space and one kind of quotation marks; no spaces around nor between thousands.</summary>
    public static string Normal(string text)
    {
        var plain = Spaces().Replace(text, " ").Trim().Replace("« ", "\"").Replace(" »", "\"").Replace('’', '\'').Replace('“', '"').Replace('”', '"');
        return Thousands().Replace(plain, "");
    }

    private static string Kind(string name) => name switch
    {
        "day" => @"\d{4}-\d\d-\d\d|\d\d/\d\d/\d{4}",
        "amount" => @"\d+(?:[.,]\d+)?",
        "count" => @"\d+",
        "name" => "[^,:\"]+?",
        "text" => ".+?",
        _ => "[^\\s,:\"]+",
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<=(?:^|\s)\d{1,3}) (?=\d{3}(?:[.,]|\s|$))")]
    private static partial Regex Thousands();
}
