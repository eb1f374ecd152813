using System;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Relance.Domain;
using Relance.Plugin;

namespace Relance.Local.Solution;

/// <summary>
/// Every code that ends a message to a person (<c>RL-104</c>), with its sentence in both languages, as a table for people. The sentences are
/// those of the product, so that a document which is out of date is found by comparing. Codes of settings: <see cref="SettingCodes"/>.
/// </summary>
public static class CodeTables
{
    /// <summary>The document with the table between its marks.</summary>
    /// <exception cref="FormatException">The document does not have both marks, in their order.</exception>
    public static string Place(string document) => DocumentPart.Place(document, "codes", Write());

    /// <summary>The table alone, in Markdown, ordered by number.</summary>
    public static string Write()
    {
        var text = new StringBuilder("| code | English | français |\n|---|---|---|\n");
        foreach (var code in Enum.GetValues<MistakeCode>().Order())
        {
            text.Append("| ").Append(MistakeTexts.CodeText(code))
                .Append(" | ").Append(Cell(MistakeTexts.Pattern(code, TextCulture.EnglishBritain)))
                .Append(" | ").Append(Cell(MistakeTexts.Pattern(code, TextCulture.FrenchFrance))).Append(" |\n");
        }

        return text.ToString();
    }

    // What the message fills in is shown as an ellipsis; a line break would end the row.
    private static string Cell(string sentence) =>
        Regex.Replace(sentence, @"\{\d+\}", "…").Replace("\n", " ", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);
}
