using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Relance.Domain;
using Relance.Plugin;

namespace Relance.Local.Solution;

/// <summary>
/// Every code that a message to a person can carry, with its sentence in both languages, as a table for people. The sentences are those of
/// the product, so that a document which is out of date is found by comparing.
/// </summary>
public static class CodeTables
{
    private static readonly TextCulture English = TextCulture.EnglishBritain;
    private static readonly TextCulture French = TextCulture.FrenchFrance;

    /// <summary>The document with the tables between its marks.</summary>
    /// <exception cref="FormatException">The document does not have both marks, in their order.</exception>
    public static string Place(string document) => DocumentPart.Place(document, "codes", Write());

    /// <summary>The tables alone, in Markdown.</summary>
    public static string Write()
    {
        var text = new StringBuilder();
        Table(text, "What a person cannot do", Enum.GetValues<MistakeCode>().Order().Select(code => (MistakeTexts.CodeText(code), MistakeTexts.Pattern(code, English), MistakeTexts.Pattern(code, French))));
        Table(text, "What a setting or an entry lacks", SettingFailureTexts.Codes.Select(code => (code, SettingFailureTexts.Pattern(code, English), SettingFailureTexts.Pattern(code, French))));
        return text.ToString();
    }

    private static void Table(StringBuilder text, string title, IEnumerable<(string Code, string English, string French)> rows)
    {
        text.Append("### ").Append(title).Append("\n\n| code | English | French |\n|---|---|---|\n");
        foreach (var row in rows)
        {
            text.Append("| ").Append(row.Code).Append(" | ").Append(Cell(row.English)).Append(" | ").Append(Cell(row.French)).Append(" |\n");
        }

        text.Append('\n');
    }

    // What the message fills in is shown as an ellipsis; a line break would end the row.
    private static string Cell(string sentence) => Regex.Replace(sentence, @"\{\d+\}", "…").Replace("\n", " ", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);
}
