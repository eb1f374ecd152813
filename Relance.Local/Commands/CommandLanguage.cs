using System;
using System.Collections.Generic;
using Relance.Domain;

namespace Relance.Local.Commands;

/// <summary>
/// The language of the commands: <c>--language</c>, else that of the machine (LC_ALL, LC_MESSAGES, LANG in this order, as POSIX
/// has it), else English. Read before the command line is parsed, because help is written in it too.
/// </summary>
public static class CommandLanguage
{
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    public static TextCulture Of(IReadOnlyList<string> arguments, Func<string, string?> environment) =>
        Asked(arguments) ?? Machine(environment) ?? TextCulture.EnglishBritain;

    private static TextCulture? Asked(IReadOnlyList<string> arguments)
    {
        for (var index = 0; index < arguments.Count; index++)
        {
            if (arguments[index] == "--language" && index + 1 < arguments.Count)
            {
                return TextCulture.Find(arguments[index + 1]);
            }

            if (arguments[index].StartsWith("--language=", StringComparison.Ordinal))
            {
                return TextCulture.Find(arguments[index]["--language=".Length..]);
            }
        }

        return null;
    }

    private static TextCulture? Machine(Func<string, string?> environment)
    {
        foreach (var variable in Variables)
        {
            var locale = environment(variable);
            if (!string.IsNullOrEmpty(locale))
            {
                return TextCulture.Find(locale.Split('.', '@')[0].Replace('_', '-'));
            }
        }

        return null;
    }
}
