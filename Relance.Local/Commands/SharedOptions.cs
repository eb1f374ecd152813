using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;

namespace Relance.Local.Commands;

/// <summary>Options that mean the same in every command that has them.</summary>
internal static class SharedOptions
{
    /// <summary>Read before parsing (<see cref="CommandLanguage"/>); here so that help names it and any other value is refused.</summary>
    public static Option<string> Language(Terminal terminal)
    {
        var option = new Option<string>("--language")
        {
            Description = terminal.Say("fr or en; default: the language of the machine", "fr ou en ; par défaut : la langue de la machine"),
            HelpName = "fr|en",
            Recursive = true,
        };
        option.AcceptOnlyFromAmong("fr", "en");
        return option;
    }

    public static Option<string> Database(Terminal terminal) => new("--database")
    {
        Description = terminal.Say("the SQLite file to work on", "le fichier SQLite sur lequel travailler"),
        HelpName = terminal.Say("FILE", "FICHIER"),
        DefaultValueFactory = _ => "relance.db",
    };

    public static Option<bool> Json(Terminal terminal) => new("--json")
    {
        Description = terminal.Say("write JSON for scripts instead of text", "écrire du JSON pour les scripts au lieu de texte"),
    };

    public static Option<LocalDate?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "yyyy-mm-dd",
        CustomParser = result => ParseDay(result),
    };

    private static LocalDate? ParseDay(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        var parsed = LocalDatePattern.Iso.Parse(text);
        if (!parsed.Success)
        {
            result.AddError($"'{text}': yyyy-mm-dd");
            return null;
        }

        return parsed.Value;
    }
}
