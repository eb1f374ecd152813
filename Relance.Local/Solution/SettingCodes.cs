using System;
using System.Linq;
using System.Text;
using Relance.Domain;

namespace Relance.Local.Solution;

/// <summary>Every code that refuses or doubts a setting or an entry, as a document for consultants and support.</summary>
public static class SettingCodes
{
    public static string Document()
    {
        var text = new StringBuilder("# Codes of settings and entries\n\nWritten by `solution codes`. {0}, {1} … stand for names and figures. ")
            .Append("`CFG0` are errors and `CFG1` warnings of the configuration check; every other code is an error.\n");
        foreach (var group in SettingFailureTexts.Codes.GroupBy(code => code[..3]).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append("\n## ").Append(group.Key).Append("\n\n| code | English | français |\n|---|---|---|\n");
            foreach (var code in group)
            {
                text.Append("| ").Append(code)
                    .Append(" | ").Append(SettingFailureTexts.Pattern(code, TextCulture.EnglishBritain))
                    .Append(" | ").Append(SettingFailureTexts.Pattern(code, TextCulture.FrenchFrance)).Append(" |\n");
            }
        }

        return text.ToString();
    }
}
