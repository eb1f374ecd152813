using System;
using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using Relance.Local.Store;

namespace Relance.Local.Query;

/// <summary>
/// A LIKE pattern of SQL Server: % any text, _ one letter, [a-z] one of, [^a-z] none of; without regard to case and accents.
/// </summary>
internal sealed class LikePattern
{
    private const int MostRemembered = 500;

    private static readonly ConcurrentDictionary<string, LikePattern> Remembered = new(StringComparer.Ordinal);

    private readonly Func<string, bool> matches;

    private LikePattern(string pattern)
    {
        var folded = TextOrder.Fold(pattern);
        var middle = folded.Trim('%');
        if (middle.AsSpan().IndexOfAny("%_[") >= 0 || folded.Length == 0)
        {
            var expression = new Regex(ToRegex(folded), RegexOptions.Singleline | RegexOptions.CultureInvariant);
            matches = expression.IsMatch;
            return;
        }

        matches = (folded.StartsWith('%'), folded.EndsWith('%')) switch
        {
            (true, true) => text => text.Contains(middle, StringComparison.Ordinal),
            (true, false) => text => text.EndsWith(middle, StringComparison.Ordinal),
            (false, true) => text => text.StartsWith(middle, StringComparison.Ordinal),
            _ => text => text == middle,
        };
    }

    public static bool IsMatch(string text, string pattern)
    {
        if (Remembered.Count > MostRemembered)
        {
            Remembered.Clear();
        }

        return Remembered.GetOrAdd(pattern, key => new LikePattern(key)).matches(TextOrder.Fold(text));
    }

    private static string ToRegex(string pattern)
    {
        var result = new StringBuilder("^");
        for (var index = 0; index < pattern.Length; index++)
        {
            var sign = pattern[index];
            var end = sign == '[' ? pattern.IndexOf(']', index + 1) : -1;
            if (end > 0)
            {
                result.Append('[').Append(pattern.AsSpan(index + 1, end - index - 1)).Append(']');
                index = end;
                continue;
            }

            result.Append(sign switch
            {
                '%' => ".*",
                '_' => ".",
                _ => Regex.Escape(sign.ToString()),
            });
        }

        return result.Append('$').ToString();
    }
}
