using System;
using System.Collections.Generic;
using System.Linq;

namespace Relance.Domain;

/// <summary>
/// What only the words of a formal notice can show: it is looked for in the letter that is about to leave, in French and English.
/// Everything else is judged from the facts (<see cref="FormalNoticeCheck"/>).
/// </summary>
public static class NoticeWording
{
    private static readonly string[] HeadingWords = ["mise en demeure", "formal notice"];
    private static readonly string[] InterestWords = ["intérêt", "pénalité", "interest", "penalt"];
    private static readonly string[] ConsequenceWords = ["juridiction", "tribunal", "judiciaire", "justice", "recouvrement", "court", "legal action", "proceedings", "legal"];

    /// <summary>The items that the words decide.</summary>
    public static ValueList<NoticeItem> Items { get; } = ValueList.Of(NoticeItem.Heading, NoticeItem.InterestAndCosts, NoticeItem.Consequence);

    /// <returns>What the words do not say although the rules want it; empty = nothing.</returns>
    public static ValueList<NoticeItem> Missing(FormalNoticeRules rules, string subject, string body)
    {
        Guard.NotNull(rules, nameof(rules));
        var text = Guard.NotNull(subject, nameof(subject)) + "\n" + Guard.NotNull(body, nameof(body));
        return Items.Where(item => rules.Required.Contains(item) && !Says(text, WordsOf(item))).ToValueList();
    }

    private static IEnumerable<string> WordsOf(NoticeItem item) => item switch
    {
        NoticeItem.Heading => HeadingWords,
        NoticeItem.InterestAndCosts => InterestWords,
        _ => ConsequenceWords,
    };

    private static bool Says(string text, IEnumerable<string> words) => words.Any(word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
}
