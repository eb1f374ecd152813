using System;
using System.Globalization;
using System.Xml.Linq;

namespace Relance.Local.Solution;

/// <summary>
/// The constants of one global choice. The name of a constant is the option's <c>ExternalValue</c>, which no label depends on;
/// one that is a number, such as the code of an e-invoice status, gets "Code" before it.
/// </summary>
internal static class ChoiceSource
{
    // Names of choices are in lower case; these are the words with which one may end.
    private static readonly string[] LastWords =
        { "basis", "cause", "invoice", "kind", "outcome", "policy", "role", "side", "state", "status", "up" };

    public static (string Type, string Text) Write(SolutionFile choice)
    {
        var name = (string)choice.Root.Attribute("Name")!;
        var source = new ConstantClass(Pascal(name["relance_".Length..]) + "Choice", (string?)choice.Root.Attribute("description") ?? string.Empty);
        source.Text("LogicalName", name);
        source.Line();
        foreach (var option in choice.Root.Element("options")!.Elements("option"))
        {
            source.Number(Identifier(option), int.Parse((string)option.Attribute("value")!, CultureInfo.InvariantCulture));
        }

        return source.Close();
    }

    // holdcausekind becomes HoldCauseKind: the name is taken apart from its end.
    private static string Pascal(string name)
    {
        var last = Array.Find(LastWords, word => name.Length > word.Length && name.EndsWith(word, StringComparison.Ordinal));
        return last is null ? ConstantClass.Identifier(name) : Pascal(name[..^last.Length]) + ConstantClass.Identifier(last);
    }

    private static string Identifier(XElement option)
    {
        var code = (string)option.Attribute("ExternalValue")!;
        return char.IsAsciiDigit(code[0]) ? "Code" + code : code;
    }
}
