using System.Text;
using System.Text.RegularExpressions;

namespace Relance.Domain;

/// <summary>Fits values, and the finished text, into what the kind of template becomes.</summary>
internal static class WrittenText
{
    private static readonly Regex LineEnds = new(@"\s*[\r\n]\s*", RegexOptions.CultureInvariant);

    /// <summary>The value as it may stand in the text: the only place where markup is made of data.</summary>
    public static string Of(string value, TemplateKind kind) => kind == TemplateKind.Html ? Escaped(value) : value;

    public static string Finished(string text, TemplateKind kind) => kind switch
    {
        TemplateKind.Subject => LineEnds.Replace(text, " ").Trim(),
        TemplateKind.Sms => text.Replace(TextCulture.NoBreakSpace, ' ').Replace(TextCulture.NarrowNoBreakSpace, ' ').Trim(),
        _ => text,
    };

    /// <summary>Harmless as text and within a quoted attribute, single or double (WHATWG HTML, 13.3); line ends become breaks.</summary>
    private static string Escaped(string value)
    {
        var text = new StringBuilder(value.Length + 16);
        foreach (var letter in value)
        {
            switch (letter)
            {
                case '&':
                    text.Append("&amp;");
                    break;
                case '<':
                    text.Append("&lt;");
                    break;
                case '>':
                    text.Append("&gt;");
                    break;
                case '"':
                    text.Append("&quot;");
                    break;
                case '\'':
                    text.Append("&#39;");
                    break;
                case '\n':
                    text.Append("<br>");
                    break;
                case '\r':
                    break;
                default:
                    text.Append(letter);
                    break;
            }
        }

        return text.ToString();
    }
}
