using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Relance.Deploy;

/// <summary>What a script says, in the language of whoever runs it: results to the output, failures to the error stream.</summary>
public sealed class Speech
{
    private readonly bool inFrench;

    public Speech(TextWriter output, TextWriter error, string language)
    {
        Output = output;
        Error = error;
        inFrench = language == "fr";
    }

    public TextWriter Output { get; }

    public TextWriter Error { get; }

    public CultureInfo Culture => CultureInfo.GetCultureInfo(inFrench ? "fr" : "en");

    /// <summary>The language that <c>--language</c> asks for, else that of the machine; anything but French is English.</summary>
    public static string LanguageOf(IReadOnlyList<string> arguments)
    {
        var asked = arguments.SkipWhile(argument => argument != "--language").Skip(1).FirstOrDefault()
            ?? arguments.FirstOrDefault(argument => argument.StartsWith("--language=", StringComparison.Ordinal))?["--language=".Length..];
        return (asked ?? CultureInfo.InstalledUICulture.TwoLetterISOLanguageName) == "fr" ? "fr" : "en";
    }

    public string Say(string english, string french) => inFrench ? french : english;

    public void Write(string english, string french) => Output.WriteLine(Say(english, french));

    public void Fail(string english, string french) => Error.WriteLine(Say(english, french));
}
